import { batch, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { findPlace, isClipHash } from '../../client/tabs/page-hash';
import { readSearchHash } from '../../client/tabs/search-hash';
import type { LibraryPlace } from '../../components/library/shelves/Shelves';

/** What the address of the library page can set. */
export interface HashStage {
  readonly view: Signal<LibraryPlace>;
  readonly query: ReadonlySignal<string>;
  /** Id of the open clip, or null. */
  readonly clipId: ReadonlySignal<string | null>;
  search(query: string): void;
  /** Null closes the open clip. */
  openClip(id: string | null): unknown;
}

/** The state of an entry before which there is no other of this page. */
const firstEntry = false;

/**
 * Shows the clip, search or view in the address when the user goes back or forward, or another of
 * our pages changes it, and keeps the address in sync with what is shown. Returns a function that
 * goes to another fragment.
 *
 * Opening a clip or another view adds a history entry, which stores the fragment of the entry
 * before it. Returning to that goes back, because a third entry would only repeat the first. Moving
 * from clip to clip replaces the entry: Back leads to the list, not through every clip.
 */
export function followHash(
  window: Window & typeof globalThis,
  { view, query, clipId, search, openClip }: HashStage,
  life: AbortSignal,
): (hash: string) => void {
  const { history, location } = window;
  const readHash = () => location.hash.slice(1);
  const hasState = () => (history.state ?? null) !== null;
  /** True if a fragment takes a moment to be shown, like a clip, or is read by other code. */
  const isAwaited = (hash: string) =>
    hash !== '' &&
    hash !== clipId.peek() &&
    findPlace(hash) === null &&
    readSearchHash(hash) === null;
  let isWaiting = isAwaited(readHash());
  // Entries without a state are then those that other pages make.
  if (!hasState()) history.replaceState(firstEntry, '');
  /** The fragment that the page is going back to, which takes a moment. It is already shown. */
  let returningTo: string | null = null;
  /** The fragment that was set from outside, and the clip that was open then. */
  const asked = signal({ hash: readHash(), clipId: clipId.peek() });

  const stop = effect(() => {
    const { hash, clipId: before } = asked.value;
    const open = clipId.value;
    const isInList = view.value === 'list';
    const isSearched = readSearchHash(hash) === query.value;
    if (returningTo !== null || (isWaiting && isInList && open === before)) return;
    isWaiting = false;
    const shown = isInList ? (open ?? (isSearched ? hash : '')) : view.value;
    const current = readHash();
    if (shown === current) return;
    if (shown === history.state) {
      returningTo = shown;
      history.back();
      return;
    }
    const url = shown === '' ? location.pathname : `#${shown}`;
    const isSameView = isInList && findPlace(current) === null;
    if (isSameView && (open === null || isClipHash(current)))
      history.replaceState(history.state, '', url);
    else history.pushState(current, '', url);
  });
  life.addEventListener('abort', stop);

  const show = (hash: string) => {
    const typed = readSearchHash(hash);
    isWaiting = isAwaited(hash);
    batch(() => {
      view.value = findPlace(hash) ?? 'list';
      if (typed !== null) search(typed);
      if (isClipHash(hash)) openClip(hash);
      else if (hash === '' || typed !== null) openClip(null);
      asked.value = { hash, clipId: clipId.peek() };
    });
  };
  window.addEventListener(
    'hashchange',
    ({ oldURL }) => {
      const hash = readHash();
      if (!hasState()) history.replaceState(new URL(oldURL).hash.slice(1), '');
      const isReturn = hash === returningTo;
      returningTo = null;
      // The user may have gone on since.
      if (isReturn) asked.value = { hash, clipId: clipId.peek() };
      else show(hash);
    },
    { signal: life },
  );
  return (hash) => {
    history.pushState(readHash(), '', `#${hash}`);
    show(hash);
  };
}
