import { createThrift } from './thrift';

/** How long text must be still before it is looked at, and how long it may take to be so, in milliseconds. */
const settleMs = 250;
const mostWaitMs = 800;

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
  /** Whether text that came could be part of what was not found: a quick guess. */
  isKin(added: string): boolean;
  /** Looks at the text, which may have grown or only lost; gives the milliseconds that it took. */
  look(hasGrown: boolean): Promise<number>;
}

/**
 * Has text looked at when it has changed and is still again, until aborted.
 *
 * It costs no more than its thrift allows, however much a page changes: the time
 * of looks and of the observer's callbacks is counted, and while there is debt,
 * nothing is observed at all and everything presumed to have changed.
 */
export function watchText(
  view: Window & typeof globalThis,
  text: TextToWatch,
  signal: AbortSignal,
): TextWatch {
  const now = () => view.performance.now();
  const thrift = createThrift(now);
  let timer = 0;
  let changedAt = 0;
  let lookBy = 0;
  /** Text came that could be what was not found; and text that hardly could. */
  let hasGrown = false;
  let mayHaveGrown = false;
  let isLooking = false;

  const observer = new view.MutationObserver((records) => {
    const began = now();
    if (!text.isNeeded()) return observer.disconnect();
    for (const record of records) {
      const change = changeOf(record);
      if (change === 'none') continue;
      note(change === 'more' && !hasGrown && text.isKin(addedText(record)), began);
      mayHaveGrown ||= change === 'more';
      // Nothing more can come to light among the other records.
      if (hasGrown) break;
    }
    thrift.spend(now() - began);
    if (thrift.restMs() > 0) {
      // What comes meanwhile is not seen, so that it must be presumed.
      observer.disconnect();
      note(true, began);
    }
  });

  const observe = () => {
    observer.disconnect();
    if (signal.aborted) return;
    for (const document of text.documents()) {
      // The whole document: some pages put a new body in when they go on.
      observer.observe(document, { childList: true, subtree: true, characterData: true });
    }
  };

  const note = (grown: boolean, at: number) => {
    hasGrown ||= grown;
    changedAt = at;
    if (timer !== 0 || isLooking || signal.aborted) return;
    lookBy = at + mostWaitMs;
    timer = view.setTimeout(attend, settleMs);
  };

  const attend = async () => {
    timer = 0;
    const at = now();
    if (view.document.visibilityState === 'hidden') {
      // Nobody sees it; all is presumed to have changed when it is shown again.
      observer.disconnect();
      view.document.addEventListener('visibilitychange', () => note(true, now()), {
        signal,
        once: true,
      });
      return;
    }
    const stillMs = Math.min(changedAt + settleMs, lookBy) - at;
    const restMs = thrift.restMs();
    if (restMs > 0) {
      observer.disconnect();
      hasGrown = true;
    }
    const waitMs = Math.max(stillMs, restMs);
    if (waitMs > 0) {
      timer = view.setTimeout(attend, waitMs);
      return;
    }
    const grown = hasGrown || (mayHaveGrown && thrift.isFull());
    if (grown) mayHaveGrown = false;
    hasGrown = false;
    isLooking = true;
    // Observed from before the look, so that no change falls between.
    observe();
    const tookMs = await text.look(grown);
    isLooking = false;
    thrift.spend(tookMs);
    if (hasGrown || changedAt > at) note(hasGrown, changedAt);
  };

  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
  observe();
  return { observe, touch: () => note(true, now()) };
}

/** Did text come ("more"), did it only go ("less"), or neither? */
function changeOf({
  type,
  target,
  addedNodes,
  removedNodes,
}: MutationRecord): 'more' | 'less' | 'none' {
  if (type === 'characterData') return hasText(target) ? 'more' : 'less';
  for (const node of addedNodes) if (hasText(node)) return 'more';
  for (const node of removedNodes) if (hasText(node)) return 'less';
  return 'none';
}

/** The text that a record tells of. */
function addedText({ type, target, addedNodes }: MutationRecord): string {
  if (type === 'characterData') return (target as Text).data;
  let text = '';
  for (const node of addedNodes) if (hasText(node)) text += node.textContent ?? '';
  return text;
}

/** Elements whose text nobody reads. */
const unread = new Set(['script', 'style', 'template', 'noscript', 'link', 'meta', 'img']);

/** Whether a node may hold words: an element is only asked whether it is empty. */
function hasText(node: Node): boolean {
  if (node.nodeType === 3) return /\S/.test((node as Text).data);
  if (node.nodeType !== 1) return false;
  return node.firstChild !== null && !unread.has((node as Element).localName);
}
