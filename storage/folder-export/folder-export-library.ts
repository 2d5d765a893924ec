import { type Instant, type Result, succeed, type WholeClip } from '../../core/model';
import { getWholeClips } from '../clips/whole-clips';
import * as images from '../images/images';
import type { Access } from '../schema/access';
import type { ExportedNoteRow, ExportPlaceRow, SyncChange } from '../schema/rows';
import { setTracked } from '../schema/set-tracked';
import { createMark, folderStart } from '../schema/track-changes';
import * as preferences from '../settings/preferences';
import { watch } from '../watch';
import { changesOf, type FolderProgress, readProgress } from './folder-progress';

/** A clip whose note may have to be written. */
export interface FolderClip {
  readonly id: string;
  /** The change to be exported; null if the first pass has reached the clip. */
  readonly mark: string | null;
  /** Null if the clip was deleted. */
  readonly whole: WholeClip | null;
  /** What is known of its note. */
  readonly note: ExportedNoteRow | null;
}

/** What became of some clips. */
interface FolderOutcome {
  /** The exported clips, and what is known of their notes now. */
  readonly done: readonly { readonly clip: FolderClip; readonly note: ExportedNoteRow | null }[];
  /** Ids of clips that could not be exported. They count as changed. */
  readonly failed: readonly string[];
  /** True if a file was written or moved. */
  readonly hasWritten: boolean;
  /** How far the first pass came with them; null if they are not part of it. */
  readonly pass: FolderPass | null;
}

/** A part of the first pass. */
interface FolderPass {
  /** Where it continues. Null if it is complete. */
  readonly below: number | null;
  /** Clips in this part, with those in the bin. */
  readonly count: number;
}

/** The part of the library that the export to a folder needs. */
export interface FolderExportLibrary {
  getPreference(name: string): Promise<Result<unknown>>;
  savePreference(name: string, value: unknown): Promise<Result<unknown>>;
  findImage(
    clipId: string,
    url: string,
  ): Promise<Result<{ readonly type: string; readonly bytes: Uint8Array } | null>>;
  readProgress(): Promise<Result<FolderProgress>>;
  /** Calls back with preferences and progress now and whenever one of them changes. */
  watch(
    names: readonly string[],
    onAnswer: (
      answer: Result<FolderProgress & { readonly preferences: readonly unknown[] }>,
    ) => void,
    signal: AbortSignal,
  ): void;
  /**
   * Starts a pass over all clips, and tracks changes. Keeps what is known of notes if the folder is
   * the same.
   */
  begin(folder: string, choices: string): Promise<Result<ExportPlaceRow>>;
  /** Tracks no more changes. What is known of notes is kept, in case the user starts again. */
  end(): Promise<Result<unknown>>;
  /** Changed clips, except some. */
  readChanged(limit: number, except: ReadonlySet<string>): Promise<Result<readonly FolderClip[]>>;
  /** The next clips of the first pass: those with a number lower than `below`, highest first. */
  readBelow(
    below: number,
    limit: number,
  ): Promise<Result<FolderPass & { readonly clips: readonly FolderClip[] }>>;
  /** The id of the clip whose note has a path; null if no clip's has. */
  findOwner(path: string): Promise<Result<string | null>>;
  /**
   * Stores what is about to be written. False if `place` is no longer valid: the library was
   * deleted, or the user has chosen another folder.
   */
  prepare(place: ExportPlaceRow, notes: readonly ExportedNoteRow[]): Promise<Result<boolean>>;
  /** Stores what was written. Null if `place` is no longer valid. */
  store(place: ExportPlaceRow, outcome: FolderOutcome): Promise<Result<ExportPlaceRow | null>>;
  close(): void;
}

export function createFolderExportLibrary(
  { db, readFrom, writeTo, answer }: Access,
  clock: () => Instant,
): FolderExportLibrary {
  const { clips, versions, annotations, syncChanges, exportedNotes, exportPlace, settings } = db;
  const clipTables = [clips, versions, annotations, syncChanges, exportedNotes];

  /** The place, if it is still the same export. Part of a transaction. */
  const findPlace = async ({ folder, choices }: ExportPlaceRow) => {
    const place = await exportPlace.get('place');
    return place?.folder === folder && place.choices === choices ? place : null;
  };
  const readClips = async (ids: readonly string[], changes: readonly SyncChange[]) => {
    const marks = new Map(changes.map(({ id, mark }) => [id.slice(folderStart.length), mark]));
    const [wholes, notes] = await Promise.all([
      getWholeClips(db, ids),
      exportedNotes.bulkGet([...ids]),
    ]);
    const byId = new Map(wholes.map((whole) => [whole.clip.id, whole]));
    return ids.map(
      (id, index): FolderClip => ({
        id,
        mark: marks.get(id) ?? null,
        whole: byId.get(id) ?? null,
        note: notes[index] ?? null,
      }),
    );
  };

  return {
    getPreference: (name) => answer(() => preferences.getPreference(db, name)),
    savePreference: (name, value) =>
      writeTo([settings], () =>
        preferences.savePreference(db, name, value, clock()).then(() => succeed(null)),
      ),
    findImage: (clipId, url) => answer(() => images.findImage(db, clipId, url)),
    readProgress: () =>
      readFrom([syncChanges, exportPlace], async () => succeed(await readProgress(db))),
    watch(names, onAnswer, signal) {
      const read = () =>
        readFrom([settings, syncChanges, exportPlace], async () =>
          succeed({
            ...(await readProgress(db)),
            preferences: await Promise.all(
              names.map((name) => preferences.getPreference(db, name)),
            ),
          }),
        );
      watch(read, onAnswer, signal);
    },
    begin: (folder, choices) =>
      writeTo([clips, syncChanges, exportedNotes, exportPlace], async () => {
        const known = await exportPlace.get('place');
        const isSame = known?.folder === folder;
        if (!isSame) await exportedNotes.clear();
        await setTracked(db, folderStart, true, clock());
        const [newest, total] = await Promise.all([clips.orderBy('number').last(), clips.count()]);
        const place: ExportPlaceRow = {
          ...{ key: 'place', folder, choices },
          ...{ below: newest ? newest.number + 1 : null, done: 0, total },
          ...{ notes: isSame ? known.notes : 0, writtenAt: isSame ? known.writtenAt : null },
        };
        await exportPlace.put(place);
        return succeed(place);
      }),
    end: () =>
      writeTo([syncChanges, exportPlace], async () => {
        await setTracked(db, folderStart, false, clock());
        await changesOf(db).delete();
        // Another pass over all clips is needed when the user starts again.
        await exportPlace.toCollection().modify({ choices: '', below: 0 });
        return succeed(null);
      }),
    readChanged: (limit, except) =>
      readFrom(clipTables, async () => {
        const isWanted = ({ id }: SyncChange) => !except.has(id.slice(folderStart.length));
        const changes = await changesOf(db).filter(isWanted).limit(limit).toArray();
        const ids = changes.map(({ id }) => id.slice(folderStart.length));
        return succeed(await readClips(ids, changes));
      }),
    readBelow: (below, limit) =>
      readFrom(clipTables, async () => {
        const rows = await clips.where('number').below(below).reverse().limit(limit).toArray();
        const found = rows.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id);
        const changes = await syncChanges.bulkGet(found.map((id) => folderStart + id));
        const known = changes.filter((change) => change !== undefined);
        return succeed({
          clips: await readClips(found, known),
          below: rows.length < limit ? null : (rows.at(-1)?.number ?? null),
          count: rows.length,
        });
      }),
    findOwner: (path) =>
      answer(async () => (await exportedNotes.where('path').equals(path).first())?.id ?? null),
    prepare: (place, notes) =>
      writeTo([exportedNotes, exportPlace], async () => {
        const found = await findPlace(place);
        if (found === null) return succeed(false);
        const before = await exportedNotes.bulkGet(notes.map(({ id }) => id));
        await Promise.all([
          exportedNotes.bulkPut([...notes]),
          exportPlace.put({ ...found, notes: found.notes + countAll(notes) - countAll(before) }),
        ]);
        return succeed(true);
      }),
    store: (given, { done, failed, hasWritten, pass }) =>
      writeTo([syncChanges, exportedNotes, exportPlace], async () => {
        const place = await findPlace(given);
        if (place === null) return succeed(null);
        const ids = done.map(({ clip }) => clip.id);
        const [changes, before] = await Promise.all([
          syncChanges.bulkGet(ids.map((id) => folderStart + id)),
          exportedNotes.bulkGet(ids),
        ]);
        // One that was changed meanwhile stays.
        const exported = done.flatMap(({ clip }, index) => {
          const change = changes[index];
          return change && change.mark === clip.mark ? [change.id] : [];
        });
        const notes = done.flatMap(({ note }) => note ?? []);
        const gone = done.flatMap(({ clip, note }) => (note === null ? [clip.id] : []));
        const now = clock();
        await Promise.all([
          syncChanges.bulkDelete(exported),
          exportedNotes.bulkPut(notes),
          exportedNotes.bulkDelete(gone),
          syncChanges.bulkPut(
            failed.map((id) => ({ id: folderStart + id, changedAt: now, mark: createMark() })),
          ),
        ]);
        const next: ExportPlaceRow = {
          ...place,
          ...(pass && { below: pass.below, done: place.done + pass.count }),
          notes: place.notes + countAll(notes) - countAll(before),
          writtenAt: hasWritten ? now : place.writtenAt,
        };
        await exportPlace.put(next);
        return succeed(next);
      }),
    close: () => db.close(),
  };
}

/** The number of notes of clips that are not deleted. */
function countAll(notes: readonly (ExportedNoteRow | undefined)[]): number {
  return notes.filter(
    (note) => note && !note.isGone && note.movedFrom === null && !isUnwritten(note),
  ).length;
}

/** True while the note is being written for the first time. */
function isUnwritten({ written, writing }: ExportedNoteRow): boolean {
  return written === null && writing !== null;
}
