import type { RetryScope } from '../highlighting/marks/marks';
import { createChangeCollector } from './text-changes';
import { createTimeBudget } from './time-budget';

/** How long text must not change before it is searched, and the longest wait for that, in milliseconds. */
const settleMs = 250;
const maxWaitMs = 800;

/** Budgets for observing a page and for searching its text. */
const observeLimits = { share: 0.002, maxSavedMs: 50 };
const searchLimits = { share: 0.004, maxSavedMs: 250 };

interface TextWatch {
  /** Observes the current documents. Call it when observing has become necessary. */
  observe(): void;
  /** Schedules a search of the whole text. */
  scheduleSearch(): void;
}

interface TextToWatch {
  documents(): readonly Document[];
  /** False if no change could concern an annotation. */
  isNeeded(): boolean;
  /** Quickly guesses which annotations the added text may belong to. */
  findCandidates(added: string): Iterable<string>;
  /** Searches the text. Annotations in `retry` may be in it now. Resolves with the milliseconds worked. */
  search(retryScope: RetryScope): Promise<number>;
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
  const observeBudget = createTimeBudget(now, observeLimits);
  const searchBudget = createTimeBudget(now, searchLimits);
  const collector = createChangeCollector();
  let timer = 0;
  let changedAt = 0;
  let searchBy = 0;
  /** Annotations that may be in added text and were not looked up yet. */
  let retryScope: Set<string> | 'all' = new Set();
  /** `isTouched`: text has changed. `wasTextAdded`: text was added, even if it seems unrelated to any annotation. */
  let isTouched = false;
  let wasTextAdded = false;
  let isSearching = false;

  const observer = new view.MutationObserver((records) => {
    const startedAt = now();
    if (!text.isNeeded()) return observer.disconnect();
    if (collector.add(records)) processChanges();
    schedule(startedAt);
    observeBudget.spend(now() - startedAt);
    if (observeBudget.waitMs() > 0) stopObserving();
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
  const stopObserving = () => {
    observer.disconnect();
    collector.clear();
    retryScope = 'all';
  };

  const processChanges = () => {
    const changes = collector.process();
    isTouched ||= changes.isTouched;
    wasTextAdded ||= changes.added.length > 0;
    if (retryScope === 'all') return;
    for (const added of changes.added)
      for (const id of text.findCandidates(added)) retryScope.add(id);
  };

  const schedule = (at: number) => {
    changedAt = at;
    if (timer !== 0 || isSearching || signal.aborted) return;
    searchBy = at + maxWaitMs;
    timer = view.setTimeout(searchIfSettled, settleMs);
  };

  const scheduleSearch = () => {
    retryScope = 'all';
    schedule(now());
  };

  const searchIfSettled = async () => {
    timer = 0;
    const at = now();
    if (view.document.visibilityState === 'hidden') {
      // Everything is assumed to have changed when the page is visible again.
      stopObserving();
      view.document.addEventListener('visibilitychange', scheduleSearch, { signal, once: true });
      return;
    }
    const settleWaitMs = Math.min(changedAt + settleMs, searchBy) - at;
    const waitMs = Math.max(settleWaitMs, searchBudget.waitMs(), observeBudget.waitMs());
    if (waitMs > 0) {
      timer = view.setTimeout(searchIfSettled, waitMs);
      return;
    }
    processChanges();
    observeBudget.spend(now() - at);
    const hasCandidates = retryScope === 'all' || retryScope.size > 0;
    // Seemingly unrelated text is searched only when the budget is full.
    const scope = wasTextAdded && !hasCandidates && searchBudget.isFull() ? 'all' : retryScope;
    if (!isTouched && scope !== 'all') return;
    if (scope === 'all') wasTextAdded = false;
    retryScope = new Set();
    isTouched = false;
    isSearching = true;
    // Observes before the search, so that no change is missed.
    if (scope === 'all') observe();
    searchBudget.spend(await text.search(scope));
    isSearching = false;
    if (changedAt > at) schedule(changedAt);
  };

  signal.addEventListener('abort', () => {
    observer.disconnect();
    collector.clear();
    view.clearTimeout(timer);
  });
  observe();
  return { observe, scheduleSearch };
}
