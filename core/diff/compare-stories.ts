import { type Article, foldToWords, holdsArticle, type Instant } from '../model';
import { findCaptionChanges } from './caption-changes';
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
 * - `copyIsSelection`, `copyIsPage`, `copyIsLink`: the copy is what the user selected, the
 *   simplified page or only the link, and the page has more: the article, or for a selection
 *   or a link perhaps only its text; whether it has changed is unknown
 * - `changed`: the given parts differ
 */
export type StoryChange =
  | { readonly kind: 'same' }
  | { readonly kind: 'pageIsPreview' }
  | { readonly kind: 'copyIsPreview' }
  | { readonly kind: 'copyIsSelection'; readonly page: 'article' | 'page' }
  | { readonly kind: 'copyIsPage' }
  | { readonly kind: 'copyIsLink' }
  | {
      readonly kind: 'changed';
      readonly headline: boolean;
      readonly standfirst: boolean;
      readonly byline: boolean;
      /** Captions that changed under the same picture. */
      readonly captions: number;
      /** Paragraphs that were edited, inserted, deleted and moved. */
      readonly edited: number;
      readonly inserted: number;
      readonly deleted: number;
      readonly moved: number;
      /** When an older version was saved that says what the page says now. Absent if none does. */
      readonly savedAt?: Instant;
    };

/**
 * Compares a saved story with the page as it is now. Null if less was found on the page
 * than is saved: no article, or no text.
 *
 * Ignores letter case, the style of quotation marks and dashes, paragraph breaks,
 * timestamps, links to other stories and advertisement labels. Of names and captions, only
 * letters and digits count.
 */
export function compareStories(saved: Article, current: Article): StoryChange | null {
  if (current.completeness === 'link') return null;
  if (saved.completeness === 'link') return { kind: 'copyIsLink' };
  const page = holdsArticle(current) ? 'article' : 'page';
  if (saved.completeness === 'selection' && current.completeness !== 'selection') {
    return { kind: 'copyIsSelection', page };
  }
  if (page === 'page' && saved.completeness !== current.completeness) return null;
  if (saved.completeness !== current.completeness) {
    if (saved.completeness === 'page') return { kind: 'copyIsPage' };
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
  const byline = isOtherByline(saved.authors, current.authors);
  const captions = findCaptionChanges(saved, current).length;
  const fields = { headline, standfirst, byline, captions };
  if (joinText(before) === joinText(after)) {
    if (!headline && !standfirst && !byline && captions === 0) return { kind: 'same' };
    return { kind: 'changed', ...fields, edited: 0, inserted: 0, deleted: 0, moved: 0 };
  }
  const pairs = pairBlocks(before, after);
  return {
    kind: 'changed',
    ...fields,
    edited: pairs.filter(
      ({ oldIndex, newIndex }) => before[oldIndex]?.text !== after[newIndex]?.text,
    ).length,
    inserted: after.length - pairs.length,
    deleted: before.length - pairs.length,
    moved: pairs.filter(({ isMoved }) => isMoved).length,
  };
}

/**
 * True if each of two bylines names someone whom the other does not. Missing names are no
 * edit: the extractor, or an earlier version of it, may have missed them.
 */
function isOtherByline(saved: readonly string[], current: readonly string[]): boolean {
  const hasOther = (names: readonly string[], others: readonly string[]) =>
    names.some((name) => !others.some((other) => isSameName(name, other)));
  return hasOther(saved, current) && hasOther(current, saved);
}

/** True if two names differ at most in case, spaces, punctuation and initials: "N. Feld", "Nora Feld". */
function isSameName(a: string, b: string): boolean {
  const [left, right] = [foldToWords(a), foldToWords(b)];
  if (left.replaceAll(' ', '') === right.replaceAll(' ', '')) return true;
  const [words, others] = [left.split(' '), right.split(' ')];
  return (
    words.length === others.length &&
    words.every((word, index) => {
      const other = others[index] ?? '';
      return (
        word === other ||
        (word.length === 1 && other.startsWith(word)) ||
        (other.length === 1 && word.startsWith(other))
      );
    })
  );
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
