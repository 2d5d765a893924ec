import type { LibraryDatabase } from '../schema/database';
import { copyStart } from '../schema/track-changes';
import { getPreference } from '../settings/preferences';

/** How far the safety copy of a library is. */
export interface CopyPlace {
  /** The id of the library. */
  readonly id: string;
  /** Where the first pass continues; null if it is complete. */
  readonly below: number | null;
}

/** The preferences with `CopyPlace` and with the id of the library. */
export const copyPlaceName = 'here:safety-copy';
const libraryIdName = 'here:library-id';

/** True if something was typed that the safety copy lacks. Part of no transaction. */
export async function isCopyBehind(db: LibraryDatabase): Promise<boolean> {
  const [id, place, first] = await Promise.all([
    readLibraryId(db),
    readCopyPlace(db),
    copyChangesOf(db).limit(1).primaryKeys(),
  ]);
  if (id === null) return false;
  return place?.id !== id || place.below !== null || first.length > 0;
}

/** Not validated: only we write preferences. */
export async function readCopyPlace(db: LibraryDatabase): Promise<CopyPlace | null> {
  return (await getPreference(db, copyPlaceName)) as CopyPlace | null;
}

/** Null if the library has none yet. */
export async function readLibraryId(db: LibraryDatabase): Promise<string | null> {
  return (await getPreference(db, libraryIdName)) as string | null;
}

/** What changed since it was copied. */
export function copyChangesOf({ syncChanges }: LibraryDatabase) {
  return syncChanges.where('id').startsWith(copyStart);
}
