import type { AddressDrafts } from '../../components/library/reader/AddressField';
import type { Library } from '../../storage';
import { findLocalStorage, writeLocally } from './local-storage';

const prefix = 'pressmark-address:';

/**
 * Stores typed addresses in `localStorage`, which is written before the call returns, so they
 * survive a closed window. Without it, they last as long as this page.
 */
export function openAddressDrafts(view: Pick<Window, 'localStorage'>): AddressDrafts {
  const local = findLocalStorage(view);
  const unwritten = new Map<string, string>();
  return {
    find: (clipId) => unwritten.get(clipId) ?? local?.getItem(prefix + clipId) ?? null,
    keep(clipId, typed) {
      unwritten.delete(clipId);
      if (typed === null) local?.removeItem(prefix + clipId);
      else if (!local || !writeLocally(local, prefix + clipId, typed)) {
        unwritten.set(clipId, typed);
      }
    },
  };
}

/** Deletes drafts of clips that were deleted for good. */
export async function forgetGoneClips(
  view: Pick<Window, 'localStorage'>,
  library: Pick<Library, 'getClip'>,
): Promise<void> {
  const local = findLocalStorage(view);
  if (!local) return;
  for (const key of Object.keys(local).filter((one) => one.startsWith(prefix))) {
    const found = await library.getClip(key.slice(prefix.length));
    if (!found.ok && found.failure.code === 'not-found') local.removeItem(key);
  }
}
