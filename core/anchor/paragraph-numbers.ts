import type { Block, Body, Passage } from '../model';
import { inlineText } from '../text';
import { foldedUnits, stringOf } from './text/characters';

/** Enough of what stands before a quote to tell it from another of the same words. */
const prefixLength = 32;

/**
 * The number of the paragraph of a story in which each passage begins, as a
 * reader counts: paragraphs, list items and quotes from 1; headings, tables and
 * captions are not counted. null for a passage that begins in none of them.
 */
export function paragraphsOf(body: Body, passages: readonly Passage[]): readonly (number | null)[] {
  const paragraphs = body.children.flatMap(paragraphsWithin).map(fold);
  const starts: number[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    starts.push(text.length);
    text += `${paragraph} `;
  }
  return passages.map(({ quote }) => {
    const exact = fold(quote.exact);
    if (exact === '') return null;
    const before = fold(quote.prefix.slice(-prefixLength));
    const withPrefix = text.indexOf(before + exact);
    const at = withPrefix < 0 ? text.indexOf(exact) : withPrefix + before.length;
    return at < 0 ? null : starts.filter((start) => start <= at).length;
  });
}

function paragraphsWithin(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [inlineText(block.children)];
    case 'blockquote':
      return block.children.flatMap(paragraphsWithin);
    case 'list':
      return block.children.flatMap((item) => item.children.flatMap(paragraphsWithin));
    default:
      return [];
  }
}

function fold(words: string): string {
  return stringOf(foldedUnits(words));
}
