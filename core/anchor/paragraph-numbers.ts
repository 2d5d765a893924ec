import type { Block, Body, Passage } from '../model';
import { inlineText } from '../text';
import { foldToUnits, unitsToString } from './text/characters';

/** Characters of the prefix that tell a quote from another one of the same words. */
const maxPrefixLength = 32;

/**
 * Returns the number of the paragraph in which each passage starts, or null if it
 * starts in none.
 *
 * Counts paragraphs, list items and quotes from 1. Headings, tables and captions have
 * no number.
 */
export function findParagraphNumbers(
  body: Body,
  passages: readonly Passage[],
): readonly (number | null)[] {
  const paragraphs = body.children.flatMap(getParagraphs).map(fold);
  const starts: number[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    starts.push(text.length);
    text += `${paragraph} `;
  }
  return passages.map(({ quote }) => {
    const exact = fold(quote.exact);
    if (exact === '') return null;
    const before = fold(quote.prefix.slice(-maxPrefixLength));
    const withPrefix = text.indexOf(before + exact);
    const at = withPrefix < 0 ? text.indexOf(exact) : withPrefix + before.length;
    return at < 0 ? null : starts.filter((start) => start <= at).length;
  });
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

function fold(text: string): string {
  return unitsToString(foldToUnits(text));
}
