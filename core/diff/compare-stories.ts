import type { Article } from '../model';
import { pairBlocks } from './pair-blocks';
import { cleanText, getStoryBlocks, type StoryBlock } from './story-block';
import { foldPunctuation } from './tokens';

/**
 * How the story on a page compares to the saved copy.
 *
 * - `same`: they say the same
 * - `pageIsPreview`: the page shows only the beginning, the copy is complete; whether
 *   the story has changed is unknown
 * - `copyIsPreview`: the copy has only the beginning, the page shows the whole story
 * - `copyIsSelection`: the copy is what the user selected; whether the story has changed
 *   is unknown
 * - `changed`: the given parts differ
 */
export type StoryChange =
  | { readonly kind: 'same' }
  | { readonly kind: 'pageIsPreview' }
  | { readonly kind: 'copyIsPreview' }
  | { readonly kind: 'copyIsSelection' }
  | {
      readonly kind: 'changed';
      readonly headline: boolean;
      readonly standfirst: boolean;
      /** Paragraphs that were edited, inserted, deleted and moved. */
      readonly edited: number;
      readonly inserted: number;
      readonly deleted: number;
      readonly moved: number;
    };

/**
 * Compares a saved story with the page as it is now.
 *
 * Ignores letter case, the style of quotation marks and dashes, paragraph breaks,
 * timestamps, links to other stories and advertisement labels.
 */
export function compareStories(saved: Article, current: Article): StoryChange {
  if (saved.completeness === 'selection') return { kind: 'copyIsSelection' };
  if (saved.completeness !== current.completeness) {
    return { kind: current.completeness === 'preview' ? 'pageIsPreview' : 'copyIsPreview' };
  }
  const before = getFoldedBlocks(saved);
  const after = getFoldedBlocks(current);
  const headline = fold(saved.headline) !== fold(current.headline);
  // A missing standfirst is no edit: the extractor may have missed it.
  const standfirst =
    saved.standfirst !== null &&
    current.standfirst !== null &&
    fold(saved.standfirst) !== fold(current.standfirst);
  if (joinText(before) === joinText(after)) {
    if (!headline && !standfirst) return { kind: 'same' };
    return { kind: 'changed', headline, standfirst, edited: 0, inserted: 0, deleted: 0, moved: 0 };
  }
  const pairs = pairBlocks(before, after);
  return {
    kind: 'changed',
    headline,
    standfirst,
    edited: pairs.filter(
      ({ oldIndex, newIndex }) => before[oldIndex]?.text !== after[newIndex]?.text,
    ).length,
    inserted: after.length - pairs.length,
    deleted: before.length - pairs.length,
    moved: pairs.filter(({ isMoved }) => isMoved).length,
  };
}

/** Returns the folded blocks that are part of the story. */
function getFoldedBlocks(article: Article): readonly StoryBlock[] {
  return getStoryBlocks(article)
    .filter(({ isFurniture }) => !isFurniture)
    .map((block) => ({ ...block, text: fold(block.text) }));
}

function joinText(blocks: readonly StoryBlock[]): string {
  return blocks.map(({ text }) => text).join(' ');
}

function fold(text: string): string {
  return foldPunctuation(cleanText(text)).toLowerCase();
}
