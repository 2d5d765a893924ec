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
  openClip(id: string): unknown;
}

/**
 * Opens the clip, search or view in the address when another of our pages changes it, and keeps
 * the address in sync with what is shown: setting the same address again would not fire `hashchange`.
 */
export function followHash(
  window: Window & typeof globalThis,
  { view, query, clipId, search, openClip }: HashStage,
  life: AbortSignal,
): void {
  const { location } = window;
  const readHash = () => location.hash.slice(1);
  /** True if a fragment takes a moment to be shown, like a clip, or is read by other code. */
  const isAwaited = (hash: string) =>
    hash !== '' &&
    hash !== clipId.peek() &&
    findPlace(hash) === null &&
    readSearchHash(hash) === null;
  let isWaiting = isAwaited(readHash());
  /** The fragment that was set from outside, and the clip that was open then. */
  const asked = signal({ hash: readHash(), clipId: clipId.peek() });

  const stop = effect(() => {
    const { hash, clipId: before } = asked.value;
    const open = clipId.value;
    const isInList = view.value === 'list';
    const isSearched = readSearchHash(hash) === query.value;
    if (isWaiting && isInList && open === before) return;
    isWaiting = false;
    const shown = isInList ? (open ?? (isSearched ? hash : '')) : (findPlace(view.value) ?? '');
    if (shown === readHash()) return;
    window.history.replaceState(null, '', shown === '' ? location.pathname : `#${shown}`);
  });
  life.addEventListener('abort', stop);
  window.addEventListener(
    'hashchange',
    () => {
      const hash = readHash();
      const typed = readSearchHash(hash);
      isWaiting = isAwaited(hash);
      batch(() => {
        view.value = findPlace(hash) ?? 'list';
        if (typed !== null) search(typed);
        asked.value = { hash, clipId: clipId.peek() };
      });
      if (isClipHash(hash)) openClip(hash);
    },
    { signal: life },
  );
}
