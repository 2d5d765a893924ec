import * as v from 'valibot';
import type { DetailsDraft, DetailsDrafts } from '../../components/library/details/details-form';
import type { AddressDrafts } from '../../components/library/reader/AddressField';
import { correctableFields } from '../../core/model';
import type { Library } from '../../storage';
import { findLocalStorage, writeLocally } from './local-storage';

const addressPrefix = 'pressmark-address:';
const detailsPrefix = 'pressmark-details:';

/**
 * Stores typed addresses in `localStorage`, which is written before the call returns, so they
 * survive a closed window. Without it, they last as long as this page.
 */
export function openAddressDrafts(view: Pick<Window, 'localStorage'>): AddressDrafts {
  return openDrafts(view, addressPrefix);
}

/** Like `openAddressDrafts`, for the details of an article. */
export function openDetailsDrafts(view: Pick<Window, 'localStorage'>): DetailsDrafts {
  const drafts = openDrafts(view, detailsPrefix);
  return {
    find: (clipId) => parseDetails(drafts.find(clipId)),
    set: (clipId, draft) => drafts.set(clipId, draft && JSON.stringify(draft)),
  };
}

/** Deletes drafts of clips that were deleted for good. */
export async function forgetGoneClips(
  view: Pick<Window, 'localStorage'>,
  library: Pick<Library, 'findAddresses'>,
): Promise<void> {
  const local = findLocalStorage(view);
  if (!local) return;
  for (const key of Object.keys(local)) {
    const prefix = [addressPrefix, detailsPrefix].find((one) => key.startsWith(one));
    if (prefix === undefined) continue;
    // Also knows clips in the bin, which can be restored.
    const found = await library.findAddresses('clip', key.slice(prefix.length));
    if (found.ok && found.value === null) local.removeItem(key);
  }
}

function openDrafts(view: Pick<Window, 'localStorage'>, prefix: string): AddressDrafts {
  const local = findLocalStorage(view);
  const unwritten = new Map<string, string>();
  return {
    find: (clipId) => unwritten.get(clipId) ?? local?.getItem(prefix + clipId) ?? null,
    set(clipId, typed) {
      unwritten.delete(clipId);
      if (typed === null) local?.removeItem(prefix + clipId);
      else if (!local || !writeLocally(local, prefix + clipId, typed)) {
        unwritten.set(clipId, typed);
      }
    },
  };
}

const detailsSchema: v.GenericSchema<unknown, DetailsDraft> = v.pipe(
  v.string(),
  v.parseJson(),
  v.record(v.picklist(correctableFields), v.string()),
);

function parseDetails(stored: string | null): DetailsDraft | null {
  const parsed = v.safeParse(detailsSchema, stored);
  return parsed.success ? parsed.output : null;
}
