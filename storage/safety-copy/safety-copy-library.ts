import {
  type Annotation,
  type Clip,
  type Instant,
  type LibraryMetadata,
  type Result,
  succeed,
} from '../../core/model';
import { readAnnotations } from '../clips/related-rows';
import type { Access } from '../schema/access';
import { fromRow } from '../schema/clip-row';
import type { ClipRow, SyncChange } from '../schema/rows';
import { setTracked } from '../schema/set-tracked';
import { copyStart, metadataId } from '../schema/track-changes';
import { getLibraryMetadata } from '../settings/library-metadata';
import * as preferences from '../settings/preferences';
import {
  type CopyPlace,
  copyChangesOf,
  copyPlaceName,
  readCopyPlace,
  readLibraryId,
} from './copy-progress';

/** What the user typed about a page: tags, notes, corrections and highlights. */
interface TypedClip {
  readonly clip: Clip;
  /** Including deleted ones. */
  readonly annotations: readonly Annotation[];
}

/** Clips to be copied. */
export interface CopyBatch {
  /** By id; null for one that was deleted for good. */
  readonly clips: ReadonlyMap<string, TypedClip | null>;
  /** Their changes, and that of saved searches and tag colours. */
  readonly changes: readonly SyncChange[];
  /** Where the first pass continues; null if it is complete. */
  readonly below: number | null;
}

/** The part of the library that its safety copy needs. */
export interface SafetyCopyLibrary {
  /** The id of the library and the number of its clips; null if it has no id yet. */
  describe(): Promise<Result<{ readonly id: string; readonly clips: number } | null>>;
  /** True if all clips were copied once, to this library's copy. */
  hasBegun(id: string): Promise<Result<boolean>>;
  /** Starts a pass over all clips, and tracks changes from then on. */
  begin(id: string): Promise<Result<null>>;
  /** The next changed clips, or those of the first pass. Null if all are copied. */
  readNext(limit: number): Promise<Result<CopyBatch | null>>;
  getLibraryMetadata(): Promise<Result<LibraryMetadata>>;
  /** Stores that clips were copied. False if the library was deleted meanwhile. */
  store(id: string, batch: CopyBatch): Promise<Result<boolean>>;
  close(): void;
}

export function createSafetyCopyLibrary(
  { db, readFrom, writeTo, answer }: Access,
  clock: () => Instant,
): SafetyCopyLibrary {
  const { clips, annotations, syncChanges, settings } = db;
  const savePlace = (place: CopyPlace) =>
    preferences.savePreference(db, copyPlaceName, place, clock());
  const readTyped = async (ids: readonly string[], rows: readonly ClipRow[]) => {
    const annotationsOf = await readAnnotations(
      db,
      rows.map(({ id }) => id),
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return new Map(
      ids.map((id) => {
        const row = byId.get(id);
        return [id, row ? { clip: fromRow(row), annotations: annotationsOf(id) } : null];
      }),
    );
  };

  return {
    describe: () =>
      readFrom([settings, clips], async () => {
        const id = await readLibraryId(db);
        return succeed(id === null ? null : { id, clips: await clips.count() });
      }),
    hasBegun: (id) => answer(async () => (await readCopyPlace(db))?.id === id),
    begin: (id) =>
      writeTo([settings, clips, syncChanges], async () => {
        await setTracked(db, copyStart, true, clock());
        const newest = await clips.orderBy('number').last();
        await savePlace({ id, below: newest ? newest.number + 1 : null });
        return succeed(null);
      }),
    readNext: (limit) =>
      readFrom([settings, clips, annotations, syncChanges], async () => {
        const place = await readCopyPlace(db);
        const changes = await copyChangesOf(db).limit(limit).toArray();
        const below = place?.below ?? null;
        if (changes.length > 0) {
          const ids = changes
            .map(({ id }) => id.slice(copyStart.length))
            .filter((id) => id !== metadataId);
          const rows = (await clips.bulkGet(ids)).filter((row) => row !== undefined);
          return succeed({ clips: await readTyped(ids, rows), changes, below });
        }
        if (below === null) return succeed(null);
        const rows = await clips.where('number').below(below).reverse().limit(limit).toArray();
        return succeed({
          clips: await readTyped(
            rows.map(({ id }) => id),
            rows,
          ),
          changes: [],
          below: rows.length < limit ? null : (rows.at(-1)?.number ?? null),
        });
      }),
    getLibraryMetadata: () =>
      readFrom([db.tags, db.searches, settings, db.drafts], async () =>
        succeed(await getLibraryMetadata(db)),
      ),
    store: (id, { changes, below }) =>
      writeTo([settings, syncChanges], async () => {
        if ((await readLibraryId(db)) !== id) return succeed(false);
        const now = await syncChanges.bulkGet(changes.map((change) => change.id));
        // One that was changed meanwhile stays.
        const copied = changes.filter(({ mark }, index) => now[index]?.mark === mark);
        await syncChanges.bulkDelete(copied.map((change) => change.id));
        await savePlace({ id, below });
        return succeed(true);
      }),
    close: () => db.close(),
  };
}
