import type { RetryScope } from '../highlighting/marks/marks';
import { createTextGatherer } from './text-changes';
import { createTimeBudget } from './time-budget';

/** How long text must not change before it is searched, and the longest wait for that, in milliseconds. */
const settleMs = 250;
const maxWaitMs = 800;

/** Budgets for observing a page and for searching its text. */
const watching = { share: 0.002, maxSavedMs: 50 };
const looking = { share: 0.004, maxSavedMs: 250 };

interface TextWatch {
  /** Observes the current documents. Call it when observing has become necessary. */
  observe(): void;
  /** Schedules a search of the whole text. */
  touch(): void;
}

interface TextToWatch {
  documents(): readonly Document[];
  /** False if no change could concern an annotation. */
  isNeeded(): boolean;
  /** Quickly guesses which annotations the added text may belong to. */
  findCandidates(added: string): Iterable<string>;
  /** Searches the text. Annotations in `retry` may be in it now. Resolves with the milliseconds worked. */
  look(coming: RetryScope): Promise<number>;
}

/**
 * Searches text when it has changed and settled, until `signal` is aborted.
 *
 * Costs no more than two budgets, however much a page changes. While the budget for searches is
 * used up, changes are collected. While that for observing is used up, nothing is observed, and
 * everything is assumed to have changed.
 */
export function watchText(
  view: Window & typeof globalThis,
  text: TextToWatch,
  signal: AbortSignal,
): TextWatch {
  const now = () => view.performance.now();
  const watch = createTimeBudget(now, watching);
  const looks = createTimeBudget(now, looking);
  const gatherer = createTextGatherer();
  let timer = 0;
  let changedAt = 0;
  let lookBy = 0;
  /** Annotations that may be in added text and were not looked up yet. */
  let coming: Set<string> | 'all' = new Set();
  /** `isTouched`: text has changed. `mayHaveCome`: text was added, even if it seems unrelated to any annotation. */
  let isTouched = false;
  let mayHaveCome = false;
  let isLooking = false;

  const observer = new view.MutationObserver((records) => {
    const began = now();
    if (!text.isNeeded()) return observer.disconnect();
    if (gatherer.take(records)) sift();
    note(began);
    watch.spend(now() - began);
    if (watch.restMs() > 0) presumeAll();
  });

  const observe = () => {
    observer.disconnect();
    if (signal.aborted) return;
    for (const document of text.documents()) {
      // The whole document, because some pages replace their body on navigation.
      observer.observe(document, { childList: true, subtree: true, characterData: true });
    }
  };

  /** Stops observing. Everything is assumed to have changed when it is observed again. */
  const presumeAll = () => {
    observer.disconnect();
    gatherer.drop();
    coming = 'all';
  };

  const sift = () => {
    const changes = gatherer.sift();
    isTouched ||= changes.isTouched;
    mayHaveCome ||= changes.came.length > 0;
    if (coming === 'all') return;
    for (const added of changes.came) for (const id of text.findCandidates(added)) coming.add(id);
  };

  const note = (at: number) => {
    changedAt = at;
    if (timer !== 0 || isLooking || signal.aborted) return;
    lookBy = at + maxWaitMs;
    timer = view.setTimeout(attend, settleMs);
  };

  const touch = () => {
    coming = 'all';
    note(now());
  };

  const attend = async () => {
    timer = 0;
    const at = now();
    if (view.document.visibilityState === 'hidden') {
      // Everything is assumed to have changed when the page is visible again.
      presumeAll();
      view.document.addEventListener('visibilitychange', touch, { signal, once: true });
      return;
    }
    const stillMs = Math.min(changedAt + settleMs, lookBy) - at;
    const waitMs = Math.max(stillMs, looks.restMs(), watch.restMs());
    if (waitMs > 0) {
      timer = view.setTimeout(attend, waitMs);
      return;
    }
    sift();
    watch.spend(now() - at);
    const hasKin = coming === 'all' || coming.size > 0;
    // Seemingly unrelated text is searched only when the budget is full.
    const wanted = mayHaveCome && !hasKin && looks.isFull() ? 'all' : coming;
    if (!isTouched && wanted !== 'all') return;
    if (wanted === 'all') mayHaveCome = false;
    coming = new Set();
    isTouched = false;
    isLooking = true;
    // Observes before the search, so that no change is missed.
    if (wanted === 'all') observe();
    looks.spend(await text.look(wanted));
    isLooking = false;
    if (changedAt > at) note(changedAt);
  };

  signal.addEventListener('abort', () => {
    observer.disconnect();
    gatherer.drop();
    view.clearTimeout(timer);
  });
  observe();
  return { observe, touch };
}
