import type { RetryScope } from '../shared/highlighting/annotations/annotation-layer';
import { createChangeCollector } from './text-changes';
import { createTimeBudget, type TimeBudget } from './time-budget';

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
  return new BudgetedWatch(view, text, signal);
}

class BudgetedWatch implements TextWatch {
  readonly #observeBudget: TimeBudget;
  readonly #searchBudget: TimeBudget;
  readonly #observer: MutationObserver;
  readonly #collector = createChangeCollector();
  #timer = 0;
  #changedAt = 0;
  #searchBy = 0;
  /** Annotations that may be in added text and were not looked up yet. */
  #retryScope: Set<string> | 'all' = new Set();
  /** Text has changed. */
  #isTouched = false;
  /** Text was added, even if it seems unrelated to any annotation. */
  #wasTextAdded = false;
  #isSearching = false;

  constructor(
    private readonly view: Window & typeof globalThis,
    private readonly text: TextToWatch,
    private readonly signal: AbortSignal,
  ) {
    this.#observeBudget = createTimeBudget(() => this.#now(), observeLimits);
    this.#searchBudget = createTimeBudget(() => this.#now(), searchLimits);
    this.#observer = new view.MutationObserver((records) => this.#onChange(records));
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#collector.clear();
      view.clearTimeout(this.#timer);
    });
    this.observe();
  }

  observe(): void {
    this.#observer.disconnect();
    if (this.signal.aborted) return;
    for (const document of this.text.documents()) {
      // The whole document, because some pages replace their body on navigation.
      this.#observer.observe(document, { childList: true, subtree: true, characterData: true });
    }
  }

  scheduleSearch(): void {
    this.#retryScope = 'all';
    this.#schedule(this.#now());
  }

  #now(): number {
    return this.view.performance.now();
  }

  #onChange(records: readonly MutationRecord[]): void {
    const startedAt = this.#now();
    if (!this.text.isNeeded()) {
      this.#observer.disconnect();
      return;
    }
    if (this.#collector.add(records)) this.#processChanges();
    this.#schedule(startedAt);
    this.#observeBudget.spend(this.#now() - startedAt);
    if (this.#observeBudget.waitMs() > 0) this.#stopObserving();
  }

  /** Stops observing. Everything is assumed to have changed when it is observed again. */
  #stopObserving(): void {
    this.#observer.disconnect();
    this.#collector.clear();
    this.#retryScope = 'all';
  }

  #processChanges(): void {
    const changes = this.#collector.process();
    this.#isTouched ||= changes.isTouched;
    this.#wasTextAdded ||= changes.added.length > 0;
    if (this.#retryScope === 'all') return;
    for (const added of changes.added)
      for (const id of this.text.findCandidates(added)) this.#retryScope.add(id);
  }

  #schedule(at: number): void {
    this.#changedAt = at;
    if (this.#timer !== 0 || this.#isSearching || this.signal.aborted) return;
    this.#searchBy = at + maxWaitMs;
    this.#wait(settleMs);
  }

  #wait(ms: number): void {
    this.#timer = this.view.setTimeout(() => this.#searchIfSettled(), ms);
  }

  async #searchIfSettled(): Promise<void> {
    this.#timer = 0;
    const at = this.#now();
    if (this.view.document.visibilityState === 'hidden') return this.#searchWhenVisible();
    const settleWaitMs = Math.min(this.#changedAt + settleMs, this.#searchBy) - at;
    const waitMs = Math.max(
      settleWaitMs,
      this.#searchBudget.waitMs(),
      this.#observeBudget.waitMs(),
    );
    if (waitMs > 0) return this.#wait(waitMs);
    this.#processChanges();
    this.#observeBudget.spend(this.#now() - at);
    const scope = this.#takeScope();
    if (scope === null) return;
    this.#isSearching = true;
    // Observes before the search, so that no change is missed.
    if (scope === 'all') this.observe();
    this.#searchBudget.spend(await this.text.search(scope));
    this.#isSearching = false;
    if (this.#changedAt > at) this.#schedule(this.#changedAt);
  }

  #searchWhenVisible(): void {
    // Everything is assumed to have changed when the page is visible again.
    this.#stopObserving();
    const options = { signal: this.signal, once: true };
    this.view.document.addEventListener('visibilitychange', () => this.scheduleSearch(), options);
  }

  /** What to search for now, or null if nothing has changed. */
  #takeScope(): RetryScope | null {
    const hasCandidates = this.#retryScope === 'all' || this.#retryScope.size > 0;
    // Seemingly unrelated text is searched only when the budget is full.
    const isIdle = this.#wasTextAdded && !hasCandidates && this.#searchBudget.isFull();
    const scope = isIdle ? 'all' : this.#retryScope;
    if (!this.#isTouched && scope !== 'all') return null;
    if (scope === 'all') this.#wasTextAdded = false;
    this.#retryScope = new Set();
    this.#isTouched = false;
    return scope;
  }
}
