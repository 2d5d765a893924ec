import type { LibraryDatabase } from '../schema/database';
import type { ExportPlaceRow } from '../schema/rows';
import { folderStart } from '../schema/track-changes';

/** How far the folder is up to date. */
export interface FolderProgress {
  /** Null if nothing was exported to a folder yet. */
  readonly place: ExportPlaceRow | null;
  /** True if clips have changed since they were exported. */
  readonly hasChanges: boolean;
}

/** How far the folder is up to date. Part of a transaction. */
export async function readProgress(db: LibraryDatabase): Promise<FolderProgress> {
  const [place, first] = await Promise.all([
    db.exportPlace.get('place'),
    changesOf(db).limit(1).primaryKeys(),
  ]);
  return { place: place ?? null, hasChanges: first.length > 0 };
}

/** The clips that changed since they were exported. */
export function changesOf({ syncChanges }: LibraryDatabase) {
  return syncChanges.where('id').startsWith(folderStart);
}
