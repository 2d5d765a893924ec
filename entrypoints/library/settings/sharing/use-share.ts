import { now } from '../../../../client/base/now';
import type { Share } from '../../../../core/sync';
import { openSyncLibrary, type ShareLibrary } from '../../../../storage';

/** Works with what is stored of a share. */
export function useShare<Outcome>(
  share: Share,
  work: (local: ShareLibrary) => Promise<Outcome>,
): Promise<Outcome> {
  return useSyncLibrary((source) => work(source.openShare(share, share.device)));
}

/** Opens the library for one piece of work of Sync. */
export async function useSyncLibrary<Outcome>(
  work: (source: ReturnType<typeof openSyncLibrary>) => Promise<Outcome>,
): Promise<Outcome> {
  const source = openSyncLibrary({ clock: now });
  try {
    return await work(source);
  } finally {
    source.close();
  }
}
