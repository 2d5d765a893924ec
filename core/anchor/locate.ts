import type { Passage } from '../model/annotation/passage';
import type { Located } from './located';
import { readingText } from './read-text';
import { Finder } from './text/finder';
import { type RootText, rangeBetween } from './text/root-text';
import { finish, finishInSlices, type Slices, type Work } from './text/work';

/**
 * Finds passages again in a root, in the order given.
 *
 * The root's text is read once, and one index of it serves them all. Words at
 * their old place come first, then the same words elsewhere, then edited
 * words; a passage without a credible place is `lost`, never put somewhere.
 */
export function locate(root: Element, passages: readonly Passage[]): readonly Located[] {
  return finish(locating(root, passages));
}

/**
 * `locate` in slices of a few milliseconds, so that a page with many passages
 * stays fluent; null when the signal was aborted. A passage whose text the page
 * takes away meanwhile is `lost`.
 */
export function locateInSlices(
  root: Element,
  passages: readonly Passage[],
  slices: Slices,
  signal: AbortSignal,
): Promise<readonly Located[] | null> {
  return finishInSlices(locating(root, passages), slices, signal);
}

function* locating(root: Element, passages: readonly Passage[]): Work<readonly Located[]> {
  const map = yield* readingText(root);
  const finder = new Finder(map, (start, end) => isShown(map, start, end), languageOf(root));
  const located: Located[] = [];
  for (const passage of passages) {
    const place = yield* finder.finding(passage);
    const range = place && rangeBetween(map, place.start, place.end);
    if (!place || !range) located.push({ how: 'lost' });
    else if (place.how !== 'changed') located.push({ how: place.how, range });
    else {
      const words = map.text.slice(place.start, place.end);
      located.push({ how: place.how, change: place.change, words, range });
    }
    yield;
  }
  return located;
}

/** The language that the page gives for the root, empty if it gives none. */
function languageOf(root: Element): string {
  return root.closest('[lang]')?.getAttribute('lang') ?? '';
}

/** Can its beginning be seen? Where there is no layout, everything can. */
function isShown(map: RootText, start: number, end: number): boolean {
  const element = rangeBetween(map, start, end)?.startContainer.parentElement;
  return typeof element?.checkVisibility === 'function' ? element.checkVisibility() : true;
}
