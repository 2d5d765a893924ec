import { type Instant, type Result, succeed } from '../../core/model';
import {
  type DeletionRef,
  type KeptItem,
  type Local,
  type LocalState,
  listDevices,
  noDevices,
  removeDevice,
  renameDevice,
  type SyncedDevice,
} from '../../core/sync';
import { getStoredClips } from '../clips/stored-clips';
import type { Access } from '../schema/access';
import { createMark, metadataId } from '../schema/track-changes';
import { watch } from '../watch';
import { describeClip } from './clip-record';
import { createExchangeRows } from './exchange-rows';
import { createLocalBlobs } from './local-blobs';
import { describeMetadata, markMetadata } from './metadata-record';
import { keepItem, listKept } from './overruled-deletions';
import { changesOf, fromSyncRow, libraryScope } from './scope';
import { checkUpdates, storeUpdates } from './store-updates';

/**
 * The library of this device, for exchanges. Calls reject with the code of a failure, or with
 * "not-started" once `stop` was called or the library was deleted.
 */
export interface LocalLibrary extends Local {
  /**
   * Begins to track changes, unless that was done for this device. All clips count as changed.
   */
  start(): Promise<void>;
  /** Ends it, and forgets what was exchanged. */
  stop(): Promise<void>;
  /** Calls back with the number of changes that are not sent yet, now and whenever it changes. */
  watchUnsent(onCount: (count: number) => void, signal: AbortSignal): void;
  /** The same with the list of devices. */
  watchDevices(onDevices: (devices: readonly SyncedDevice[]) => void, signal: AbortSignal): void;
  /** The same with what was deleted on one device, but kept because of another. */
  watchKept(onKept: (items: readonly KeptItem[]) => void, signal: AbortSignal): void;
  /** Keeps such an item, so that no device mentions it any more. */
  keep(clipId: string, deletion: DeletionRef): Promise<void>;
  /** Names this device; null for no name. */
  renameDevice(name: string | null): Promise<void>;
  /** Removes another device from the list, until it exchanges again. */
  removeDevice(id: string): Promise<void>;
}

/** Clips that are marked as changed in one transaction. */
const markedAtOnce = 2000;

/** `device` is its id, another one each time it joins a library on a server. */
export function createLocalLibrary(
  access: Access,
  device: string,
  clock: () => Instant,
): LocalLibrary {
  const { db, writeTo } = access;
  const { syncChanges, syncRecords, syncPlace } = db;
  const rows = createExchangeRows(access, libraryScope, device, clock);
  const { write, writeAll, readAll, answerRead, getPlace, changeDevices } = rows;
  const markAll = (after: string) =>
    unwrap(
      writeTo([db.clips, syncChanges], async () => {
        const clips = await db.clips.where('id').above(after).limit(markedAtOnce).toArray();
        await syncChanges.bulkPut(
          clips.map(({ id, updatedAt }) => ({ id, changedAt: updatedAt, mark: createMark() })),
        );
        return succeed(clips.at(-1)?.id ?? null);
      }),
    );

  return {
    ...rows,
    ...createLocalBlobs(db, rows, clock),
    // A share is renamed before its clips.
    leadId: metadataId,
    async start() {
      if (await rows.isStarted()) return;
      await rows.begin(true);
      for (let last: string | null = ''; last !== null; ) last = await markAll(last);
      await unwrap(
        writeTo([db.searches, db.tags, db.settings, syncChanges], async () =>
          succeed(await markMetadata(db, clock())),
        ),
      );
      await rows.finishBegin();
    },
    stop: rows.clear,
    watchUnsent(onCount, signal) {
      const count = () => answerRead(rows.countUnsent);
      watch(count, (answer) => answer.ok && onCount(answer.value), signal);
    },
    listChanged: (limit) => rows.read(() => changesOf(db, libraryScope).limit(limit).primaryKeys()),
    async read(ids) {
      const [changes, records, stored, metadata] = await readAll(async () => {
        const [changes, records] = await Promise.all([
          syncChanges.bulkGet([...ids]),
          syncRecords.bulkGet([...ids]),
        ]);
        const changed = changes.flatMap((change) => change?.id ?? []);
        const metadata = changed.includes(metadataId) ? await describeMetadata(db) : null;
        return [changes, records, await getStoredClips(db, changed), metadata] as const;
      });
      const clips = new Map(stored.map((one) => [one.clip.id, one]));
      return Promise.all(
        ids.map(async (id, index): Promise<LocalState> => {
          const [change, row, clip] = [changes[index], records[index], clips.get(id)];
          const known = row ? fromSyncRow(libraryScope, row) : null;
          if (change === undefined) return { known, change: null };
          const { changedAt, mark } = change;
          if (id === metadataId) return { known, change: { fields: metadata, changedAt, mark } };
          const fields = clip ? await describeClip(clip, known, changedAt) : null;
          return { known, change: { fields, changedAt, mark } };
        }),
      );
    },
    store(updates) {
      const storeIfReady = async () => {
        await getPlace();
        const outcomes = await checkUpdates(db, updates);
        if (outcomes.every((outcome) => outcome === 'ready')) {
          await storeUpdates(db, updates, clock());
        }
        return outcomes;
      };
      // What was absorbed or sent leaves the library's clips as they are, and available to others.
      const changesClips = updates.some(({ fields }) => fields !== undefined);
      return changesClips ? writeAll(storeIfReady) : write(storeIfReady);
    },
    renameDevice: (name) =>
      changeDevices((known) => ({
        ...known,
        record: renameDevice(known.record, device, name, clock()),
        isSent: false,
      })),
    removeDevice: (id) =>
      changeDevices((known) => ({
        ...known,
        record: removeDevice(known.record, id, device, clock()),
        isSent: false,
      })),
    watchKept(onKept, signal) {
      const list = () => answerRead(() => listKept(db), [db.clips, db.annotations]);
      watch(list, (answer) => answer.ok && onKept(answer.value), signal);
    },
    keep: (clipId, deletion) =>
      write(async () => {
        await getPlace();
        await keepItem(db, device, clipId, deletion, clock());
      }),
    watchDevices(onDevices, signal) {
      const list = () =>
        answerRead(async () => {
          const { devices = noDevices } = (await syncPlace.get(libraryScope.place)) ?? {};
          return listDevices(devices.record);
        });
      watch(list, (answer) => answer.ok && onDevices(answer.value), signal);
    },
  };
}

async function unwrap<Value>(answer: Promise<Result<Value>>): Promise<Value> {
  const result = await answer;
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}
