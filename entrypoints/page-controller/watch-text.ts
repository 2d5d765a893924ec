import type { RetryScope } from '../highlighting/marks/marks';
import { createTextGatherer } from './text-changes';
import { createTimeBudget } from './time-budget';

/** How long text must be still before it is looked at, and how long it may take to be so, in milliseconds. */
const settleMs = 250;
const maxWaitMs = 800;

/** What watching a page may cost, and what looking at its text may. */
const watching = { share: 0.002, maxSavedMs: 50 };
const looking = { share: 0.004, maxSavedMs: 250 };

interface TextWatch {
  /** Begins anew with the documents of now; called when watching has become needed. */
  observe(): void;
  /** Has the text looked at soon, as if it had grown. */
  touch(): void;
}

interface TextToWatch {
  documents(): readonly Document[];
  /** Whether there is anything that a change could touch. */
  isNeeded(): boolean;
  /** The annotations whose place a text that came could be: a quick guess. */
  findCandidates(added: string): Iterable<string>;
  /** Looks at the text, in which these may have come; gives the milliseconds that it took. */
  look(coming: RetryScope): Promise<number>;
}

/**
 * Has text looked at when it has changed and is still again, until aborted.
 *
 * It costs no more than two allowances, however much a page changes. While looks
 * are in debt, changes are gathered; while watching is, nothing is observed at all,
 * and everything presumed to have come.
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
  /** What may have come and was not looked for yet. */
  let coming: Set<string> | 'all' = new Set();
  /** Text changed; and text came that is hardly any of ours. */
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
      // The whole document: some pages put a new body in when they go on.
      observer.observe(document, { childList: true, subtree: true, characterData: true });
    }
  };

  /** What comes from now on is not seen, until it is observed again. */
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
      // Nobody sees it; all is presumed to have changed when it is shown again.
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
    // What is nobody's kin is worth a look only when there is nothing better to look for.
    const wanted = mayHaveCome && !hasKin && looks.isFull() ? 'all' : coming;
    if (!isTouched && wanted !== 'all') return;
    if (wanted === 'all') mayHaveCome = false;
    coming = new Set();
    isTouched = false;
    isLooking = true;
    // Observed from before the look, so that no change falls between.
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
