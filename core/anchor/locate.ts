import type { Passage } from '../model/annotation/passage';
import type { Located } from './located';
import { readTextTask } from './read-text';
import { Finder } from './text/finder';
import { findRange, type RootText } from './text/root-text';
import { runTask, runTaskInBatches, type Scheduler, type Task } from './text/task';

/**
 * Locates passages in a root. The results have the order of `passages`.
 *
 * Tries the same text at its old position first, then the same text elsewhere, then
 * edited text. A passage without a credible place is `lost`; it is never attached to a
 * guess. The root's text is read once and indexed at most once for all passages.
 */
export function locate(root: Element, passages: readonly Passage[]): readonly Located[] {
  return runTask(locateTask(root, passages));
}

/**
 * `locate` in batches of a few milliseconds, so a page with many passages stays
 * responsive.
 *
 * Resolves to null if the signal is aborted. If the page removes text between two
 * batches, passages in it are `lost`.
 */
export function locateInBatches(
  root: Element,
  passages: readonly Passage[],
  scheduler: Scheduler,
  signal: AbortSignal,
): Promise<readonly Located[] | null> {
  return runTaskInBatches(locateTask(root, passages), scheduler, signal);
}

function* locateTask(root: Element, passages: readonly Passage[]): Task<readonly Located[]> {
  const rootText = yield* readTextTask(root);
  const finder = new Finder(
    rootText,
    (start, end) => isVisible(rootText, start, end),
    getLanguage(root),
  );
  const located: Located[] = [];
  for (const passage of passages) {
    const place = yield* finder.find(passage);
    const range = place && findRange(rootText, place.start, place.end);
    if (!place || !range) located.push({ how: 'lost' });
    else if (place.how !== 'changed') located.push({ how: place.how, range });
    else {
      const words = rootText.text.slice(place.start, place.end);
      located.push({ how: place.how, change: place.change, words, range });
    }
    yield;
  }
  return located;
}

/** Returns the language declared for the root, as a BCP 47 tag; empty if none. */
function getLanguage(root: Element): string {
  return root.closest('[lang]')?.getAttribute('lang') ?? '';
}

/** True if the start of the span can be seen, and always true without layout. */
export function isVisible(rootText: RootText, start: number, end: number): boolean {
  const element = findRange(rootText, start, end)?.startContainer.parentElement;
  return typeof element?.checkVisibility === 'function' ? element.checkVisibility() : true;
}
