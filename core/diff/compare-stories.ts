import type { Article } from '../model';
import { pairBlocks } from './pair-blocks';
import { blocksOf, cleanText, type StoryBlock } from './story-block';
import { foldMarks } from './tokens';

/**
 * How the story of a page stands to the copy that was kept of it.
 *
 * - `same`: it says the same
 * - `pageIsPreview`: the page shows only the beginning now, the copy is whole; whether the story has changed is not known
 * - `copyIsPreview`: the copy holds only the beginning, the page shows the whole story now
 * - `changed`: it says something else, in these parts
 */
export type StoryChange =
  | { readonly kind: 'same' }
  | { readonly kind: 'pageIsPreview' }
  | { readonly kind: 'copyIsPreview' }
  | {
      readonly kind: 'changed';
      readonly headline: boolean;
      readonly standfirst: boolean;
      /** How many paragraphs were edited, came, went and changed their place. */
      readonly edited: number;
      readonly inserted: number;
      readonly deleted: number;
      readonly moved: number;
    };

/**
 * What a reader would call a change of a story. The case of letters, the forms of
 * quotation marks and dashes, where paragraphs are parted, stamps of time, links
 * to other stories and labels of advertisements do not count.
 */
export function compareStories(kept: Article, now: Article): StoryChange {
  if (kept.completeness !== now.completeness) {
    return { kind: now.completeness === 'preview' ? 'pageIsPreview' : 'copyIsPreview' };
  }
  const before = tellingBlocks(kept);
  const after = tellingBlocks(now);
  const headline = fold(kept.headline) !== fold(now.headline);
  // Where a page names none, or the reading of it missed it, its editors have changed nothing.
  const standfirst =
    kept.standfirst !== null &&
    now.standfirst !== null &&
    fold(kept.standfirst) !== fold(now.standfirst);
  if (wordsOf(before) === wordsOf(after)) {
    if (!headline && !standfirst) return { kind: 'same' };
    return { kind: 'changed', headline, standfirst, edited: 0, inserted: 0, deleted: 0, moved: 0 };
  }
  const pairs = pairBlocks(before, after);
  return {
    kind: 'changed',
    headline,
    standfirst,
    edited: pairs.filter(({ old, now: at }) => before[old]?.text !== after[at]?.text).length,
    inserted: after.length - pairs.length,
    deleted: before.length - pairs.length,
    moved: pairs.filter(({ isMoved }) => isMoved).length,
  };
}

/** Blocks that are part of the story, folded. */
function tellingBlocks(article: Article): readonly StoryBlock[] {
  return blocksOf(article)
    .filter(({ isFurniture }) => !isFurniture)
    .map((block) => ({ ...block, text: fold(block.text) }));
}

function wordsOf(blocks: readonly StoryBlock[]): string {
  return blocks.map(({ text }) => text).join(' ');
}

function fold(text: string): string {
  return foldMarks(cleanText(text)).toLowerCase();
}
