import { type Block, type Body, type Figure, listFigures, type Passage } from '../model';
import { inlineText } from '../text';
import { getBlockContext } from './fields/field-text';
import { findInCredit } from './fields/find-in-credit';
import { foldToUnits, unitsToString } from './text/characters';

/** Characters of context that tell a quote from another one of the same words. */
const maxContextLength = 32;
/** Characters of a quote that is recognised without its context. */
const minDistinctLength = 20;

/** The number of a paragraph, or a caption of an image in the body. */
export type BodyPart = number | 'caption';

/**
 * Returns the part of the body in which each passage starts, or null if it starts in
 * none, or if it is not certain in which.
 *
 * Counts paragraphs, list items and quotes from 1. Headings and tables have no number.
 */
export function findBodyParts(
  body: Body,
  passages: readonly Passage[],
): readonly (BodyPart | null)[] {
  const paragraphs = body.children.flatMap(getParagraphs).map(fold);
  const figures = listFigures(body.children).map(getCaption);
  const captions = figures.map(({ caption, credit }) => fold(`${caption} ${credit}`.trim()));
  const starts: number[] = [];
  let text = '';
  for (const part of [...paragraphs, ...captions]) {
    starts.push(text.length);
    text += `${part} `;
  }
  return passages.map((passage) => {
    const at = passage.field === undefined ? findQuote(text, passage) : -1;
    if (at < 0) {
      const isInCredit = figures.some(
        ({ caption, credit }) => findInCredit(passage.quote, caption, credit) !== null,
      );
      return isInCredit && passage.field === undefined ? 'caption' : null;
    }
    const number = starts.filter((start) => start <= at).length;
    return number > paragraphs.length ? 'caption' : number;
  });
}

/** Returns the offset of a quote in a text, by its context if it is short; -1 if unknown. */
function findQuote(text: string, { quote }: Passage): number {
  const exact = fold(quote.exact);
  if (exact === '') return -1;
  const block = getBlockContext(quote);
  const before = fold(block.prefix.slice(-maxContextLength));
  const after = fold(block.suffix.slice(0, maxContextLength));
  const withBoth = text.indexOf(before + exact + after);
  if (withBoth >= 0) return withBoth + before.length;
  const withPrefix = text.indexOf(before + exact);
  if (withPrefix >= 0 && before !== '') return withPrefix + before.length;
  const withSuffix = text.indexOf(exact + after);
  if (withSuffix >= 0 && after !== '') return withSuffix;
  return exact.length >= minDistinctLength ? text.indexOf(exact) : -1;
}

function getParagraphs(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [inlineText(block.children)];
    case 'blockquote':
      return block.children.flatMap(getParagraphs);
    case 'list':
      return block.children.flatMap((item) => item.children.flatMap(getParagraphs));
    default:
      return [];
  }
}

interface CaptionText {
  readonly caption: string;
  readonly credit: string;
}

function getCaption({ children: [, caption], credit }: Figure): CaptionText {
  return { caption: caption ? inlineText(caption.children) : '', credit: credit ?? '' };
}

function fold(text: string): string {
  return unitsToString(foldToUnits(text));
}
