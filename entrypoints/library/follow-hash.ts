import { batch, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { readListHash, toListHash } from '../../client/tabs/list-hash';
import { findPlace } from '../../client/tabs/page-hash';
import type { LibraryPlace } from '../../components/library/shelves/Shelves';
import { type FindOrder, findOrders } from '../../core/model';

/** What the address of the library page can set. */
export interface HashStage {
  readonly view: Signal<LibraryPlace>;
  readonly query: ReadonlySignal<string>;
  readonly order: ReadonlySignal<FindOrder>;
  /** Id of the open clip, or null. */
  readonly clipId: ReadonlySignal<string | null>;
  /** Without an order, the list chooses it. */
  search(query: string, order?: FindOrder): void;
  /** Null closes the open clip. */
  openClip(id: string | null): unknown;
}

export interface FollowedHash {
  /** Shows the list with a query. `isTyped`: it is being typed, and the next may follow. */
  search(query: string, isTyped?: boolean): void;
  /** Shows a clip in an entry of its own. */
  visitClip(id: string): void;
}

/** The state of a history entry, which survives a reload. */
interface EntryState {
  /** The fragment of the entry before it. Null if no entry of this page is before it. */
  readonly before: string | null;
  readonly order: FindOrder;
}

/** How long a query must stay the same before the address of its entry is updated. Milliseconds. */
const settleMs = 300;

/** Returns the order of the list in a history entry; undefined if it has none. */
export function readOrder(state: unknown): FindOrder | undefined {
  return findOrders.find((order) => order === (state as Partial<EntryState> | null)?.order);
}

/**
 * Shows the clip, search or view in the address when the user goes back or forward, or another of
 * our pages changes it, and keeps the address in sync with what is shown.
 *
 * Opening a clip, another view or another search adds a history entry, which stores the fragment
 * of the entry before it. Closing what was opened goes back, because a third entry would only
 * repeat the first. Moving from clip to clip, and typing on, replaces the entry: Back leads to the
 * list, not through every clip and letter.
 */
export function followHash(
  window: Window & typeof globalThis,
  { view, query, order, clipId, search, openClip }: HashStage,
  life: AbortSignal,
): FollowedHash {
  const { history, location } = window;
  const readHash = () => location.hash.slice(1);
  const hasState = () => readOrder(history.state) !== undefined;
  const makeState = (before: string | null): EntryState => ({ before, order: order.peek() });
  const readBefore = () => (history.state as EntryState).before;
  /** True if a fragment takes a moment to be shown, like a clip, or is read by other code. */
  const isAwaited = (hash: string) => {
    if (findPlace(hash) !== null) return false;
    const listed = readListHash(hash);
    return listed === null || (listed.clipId !== null && listed.clipId !== clipId.peek());
  };
  const readAsked = () => ({ clipId: clipId.peek(), query: query.peek() });
  let isWaiting = isAwaited(readHash());
  // Entries without a state are then those that other pages make.
  if (!hasState()) history.replaceState(makeState(null), '');
  /** The fragment that the page is going back to, which takes a moment. It is already shown. */
  let returningTo: string | null = null;
  /** The query that the current entry is for. */
  let entryQuery = query.peek();
  /** True if the last query was typed. */
  let isTyping = false;
  /** True if the current entry was made for the query that is being typed. */
  let isTypedEntry = false;
  let settling: number | undefined;
  /** What was shown when the fragment was set from outside. */
  const asked = signal(readAsked());

  const write = (act: 'pushState' | 'replaceState', hash: string, before: string | null) =>
    history[act](makeState(before), '', hash === '' ? location.pathname : `#${hash}`);
  /** Browsers limit how often an address may change, and list each in their history. */
  const writeTyped = () => {
    window.clearTimeout(settling);
    settling = window.setTimeout(flush, settleMs);
  };
  const flush = () => {
    if (settling === undefined) return;
    stopSettling();
    const { clipId: shownClip = null } = readListHash(readHash()) ?? {};
    write('replaceState', toListHash(entryQuery, shownClip), readBefore());
  };
  const stopSettling = () => {
    window.clearTimeout(settling);
    settling = undefined;
  };

  const stop = effect(() => {
    const before = asked.value;
    const shownClip = clipId.value;
    const shownQuery = query.value;
    const shownOrder = order.value;
    const isInList = view.value === 'list';
    const isUnchanged = shownClip === before.clipId && shownQuery === before.query;
    if (returningTo !== null || (isWaiting && isInList && isUnchanged)) return;
    isWaiting = false;
    const isOtherQuery = isInList && shownQuery !== entryQuery;
    const isTyped = isOtherQuery && isTyping;
    const shown = isInList ? toListHash(shownQuery, shownClip) : view.value;
    if (!(isTyped && isTypedEntry)) flush();
    if (isInList) entryQuery = shownQuery;
    const current = readHash();
    if (shown === current) {
      stopSettling();
      if (shownOrder !== readOrder(history.state)) write('replaceState', shown, readBefore());
      return;
    }
    if (shown === readBefore() && (isTyped || !isOtherQuery)) {
      stopSettling();
      isTypedEntry = false;
      returningTo = shown;
      history.back();
      return;
    }
    if (isTyped && isTypedEntry) {
      writeTyped();
      return;
    }
    isTypedEntry = isTyped;
    const isSameList = isInList && !isOtherQuery && findPlace(current) === null;
    const hadClip = (readListHash(current)?.clipId ?? null) !== null;
    if (isSameList && (shownClip === null || hadClip)) write('replaceState', shown, readBefore());
    else write('pushState', shown, current);
  });
  life.addEventListener('abort', () => {
    stop();
    stopSettling();
  });

  const show = (hash: string, ordered?: FindOrder) => {
    const listed = readListHash(hash);
    isWaiting = isAwaited(hash);
    isTypedEntry = false;
    batch(() => {
      view.value = findPlace(hash) ?? 'list';
      if (listed) {
        search(listed.query, ordered);
        openClip(listed.clipId);
      }
      entryQuery = query.peek();
      asked.value = readAsked();
    });
  };
  window.addEventListener(
    'hashchange',
    ({ oldURL }) => {
      const hash = readHash();
      stopSettling();
      const ordered = readOrder(history.state);
      if (!hasState()) history.replaceState(makeState(new URL(oldURL).hash.slice(1)), '');
      const isReturn = hash === returningTo;
      returningTo = null;
      // The user may have gone on since.
      if (isReturn) asked.value = readAsked();
      else show(hash, ordered);
    },
    { signal: life },
  );
  return {
    search(next, isTyped = false) {
      isTyping = isTyped;
      batch(() => {
        view.value = 'list';
        search(next);
      });
    },
    visitClip(id) {
      flush();
      const hash = toListHash(query.peek(), id);
      write('pushState', hash, readHash());
      show(hash, order.peek());
    },
  };
}
