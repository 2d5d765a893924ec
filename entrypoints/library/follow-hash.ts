import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
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
 * Opens the clip, search or view in the address when another of our pages changes it.
 *
 * Removes it from the address as soon as something else is shown: setting the same
 * address again would not fire `hashchange`.
 */
export function followHash(
  window: Window & typeof globalThis,
  { view, query, clipId, search, openClip }: HashStage,
  life: AbortSignal,
): void {
  const hash = signal(window.location.hash.slice(1));
  const isInView = computed(() => view.value === (findPlace(hash.value) ?? 'list'));
  const isShown = computed(() => {
    if (!isInView.value) return false;
    const asked = readSearchHash(hash.value);
    if (asked !== null) return query.value === asked;
    return isClipHash(hash.value) ? clipId.value === hash.value : true;
  });
  // A clip takes a moment to open.
  let wasShown = false;
  const stop = effect(() => {
    if (isShown.value) wasShown = true;
    else if (hash.value !== '' && (wasShown || !isInView.value)) {
      window.history.replaceState(null, '', window.location.pathname);
      hash.value = '';
    }
  });
  life.addEventListener('abort', stop);
  window.addEventListener(
    'hashchange',
    () => {
      const next = window.location.hash.slice(1);
      wasShown = false;
      batch(() => {
        hash.value = next;
        view.value = findPlace(next) ?? 'list';
      });
      const asked = readSearchHash(next);
      if (asked !== null) search(asked);
      else if (isClipHash(next)) openClip(next);
    },
    { signal: life },
  );
}
