import type { AddressDrafts } from '../../components/library/reader/AddressField';
import type { Library } from '../../storage';
import { findLocalStorage, writeLocally } from './local-storage';

const prefix = 'pressmark-address:';

/**
 * Keeps typed addresses in `localStorage`, which is written before the call returns, so
 * they survive a closed window. Without it, they last as long as this page.
 */
export function openAddressDrafts(view: Pick<Window, 'localStorage'>): AddressDrafts {
  const storage = findLocalStorage(view);
  const unwritten = new Map<string, string>();
  return {
    find: (clipId) => unwritten.get(clipId) ?? storage?.getItem(prefix + clipId) ?? null,
    keep(clipId, typed) {
      unwritten.delete(clipId);
      if (typed === null) storage?.removeItem(prefix + clipId);
      else if (!storage || !writeLocally(storage, prefix + clipId, typed)) {
        unwritten.set(clipId, typed);
      }
    },
  };
}

/** Forgets what was typed for clips that have been deleted for good. */
export async function forgetGoneClips(
  view: Pick<Window, 'localStorage'>,
  library: Pick<Library, 'getClip'>,
): Promise<void> {
  const storage = findLocalStorage(view);
  if (!storage) return;
  for (const key of Object.keys(storage).filter((one) => one.startsWith(prefix))) {
    const found = await library.getClip(key.slice(prefix.length));
    if (!found.ok && found.failure.code === 'not-found') storage.removeItem(key);
  }
}
