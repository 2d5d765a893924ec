import * as v from 'valibot';
import { backupPreferences, backupStateSchema } from '../../core/backup/backup-state';
import { isLost, type LastSeen, lastSeenSchema } from '../../core/backup/last-seen';
import type { Library } from '../../storage';
import { newId } from '../base/new-id';
import { now } from '../base/now';
import type { ProtectedStore } from '../edits/protected-store';

/** The keys in the store. */
export const rememberedKeys = { seen: 'library-seen', lost: 'library-lost' } as const;

/**
 * Records outside of the library that it exists, and how much it holds. If the recorded
 * library is gone, that fact is kept until the user dismisses it.
 */
export async function rememberLibrary(
  library: Pick<Library, 'getPreference' | 'savePreference' | 'listShelves'>,
  store: ProtectedStore,
  crypto: Crypto,
): Promise<void> {
  const stored = await library.getPreference(backupPreferences.libraryId);
  if (!stored.ok) return;
  let id = typeof stored.value === 'string' ? stored.value : null;
  if (id === null) {
    const seen = await read(store, rememberedKeys.seen);
    if (isLost(seen, id)) await store.set({ [rememberedKeys.lost]: seen });
    id = newId(crypto);
    const named = await library.savePreference(backupPreferences.libraryId, id, now());
    if (!named.ok) return;
  }
  const shelves = await library.listShelves();
  const backups = await library.getPreference(backupPreferences.state);
  if (!shelves.ok || !backups.ok) return;
  const [last] = v.parse(backupStateSchema, backups.value).files;
  const seen: LastSeen = {
    id,
    clips: shelves.value.all + shelves.value.bin,
    seenAt: now(),
    backup: last ? { name: last.name, madeAt: last.madeAt } : null,
  };
  await store.set({ [rememberedKeys.seen]: seen });
}

/** The library that the browser has lost, until dismissed; otherwise null. */
export const findLostLibrary = (store: ProtectedStore): Promise<LastSeen | null> =>
  read(store, rememberedKeys.lost);

export const putLostLibraryAway = (store: ProtectedStore): Promise<void> =>
  store.remove(rememberedKeys.lost);

async function read(store: ProtectedStore, key: string): Promise<LastSeen | null> {
  const { [key]: value } = await store.get(key);
  return v.parse(lastSeenSchema, value ?? null);
}
