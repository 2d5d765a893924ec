import { dequal } from 'dequal/lite';
import type { Table } from 'dexie';
import { type Instant, type Result, succeed } from '../../core/model';
import {
  joinRecords,
  type KnownDevices,
  type KnownRecord,
  type Local,
  type LocalState,
  listDevices,
  noDevices,
  removeDevice,
  renameDevice,
  type SyncedDevice,
} from '../../core/sync';
import { readVersions } from '../clips/related-rows';
import { getStoredClips } from '../clips/stored-clips';
import { toStoredImageDeltas } from '../images/images';
import type { Access } from '../schema/access';
import { applyDeltas } from '../schema/counters';
import type { SyncRecordRow } from '../schema/rows';
import { createMark, metadataId, trackingKey } from '../schema/track-changes';
import { getSettings } from '../settings/settings';
import { watch } from '../watch';
import { describeClip } from './clip-record';
import { hashArticle } from './hash-article';
import { describeMetadata, markMetadata } from './metadata-record';
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
  /** Names this device; null for no name. */
  renameDevice(name: string | null): Promise<void>;
  /** Removes another device from the list, until it exchanges again. */
  removeDevice(id: string): Promise<void>;
}

/** Clips that are marked as changed in one transaction. */
const markedAtOnce = 2000;

/** `device` is its id, another one each time it joins a library on a server. */
export function createLocalLibrary(
  { db, writeTo, readFrom }: Access,
  device: string,
  clock: () => Instant,
): LocalLibrary {
  const { syncChanges, syncRecords, syncPlace } = db;
  const syncTables = [syncChanges, syncRecords, syncPlace];
  const answerRead = <Value>(work: () => PromiseLike<Value>, tables = syncTables as Table[]) =>
    readFrom(tables, async () => succeed(await work()));
  const read = async <Value>(work: () => PromiseLike<Value>) => unwrap(await answerRead(work));
  const readAll = async <Value>(work: () => PromiseLike<Value>) =>
    unwrap(await answerRead(work, db.tables));
  const write = async <Value>(work: () => PromiseLike<Value>) =>
    unwrap(await writeTo(syncTables, async () => succeed(await work())));
  const writeAll = async <Value>(work: () => Promise<Value>) =>
    unwrap(await writeTo(db.writableTables, async () => succeed(await work())));
  /** In each transaction: the user may end it, or delete the library, during an exchange. */
  const getPlace = async () => {
    const place = await syncPlace.get('place');
    if (place?.device !== device) throw new Error('not-started');
    return place;
  };
  const changeDevices = (change: (known: KnownDevices) => KnownDevices) =>
    write(async () => {
      const place = await getPlace();
      await syncPlace.put({ ...place, devices: change(place.devices ?? noDevices) });
    });
  const clear = () => Promise.all(syncTables.map((table) => table.clear()));
  const markAll = (after: string) =>
    unwrapped(
      writeTo([db.clips, syncChanges], async () => {
        const rows = await db.clips.where('id').above(after).limit(markedAtOnce).toArray();
        await syncChanges.bulkPut(
          rows.map(({ id, updatedAt }) => ({ id, changedAt: updatedAt, mark: createMark() })),
        );
        return succeed(rows.at(-1)?.id ?? null);
      }),
    );

  return {
    async start() {
      if ((await read(() => syncPlace.get('place')))?.device === device) return;
      const row = { id: trackingKey, changedAt: clock(), mark: '' };
      await write(async () => {
        await clear();
        await syncChanges.put(row);
      });
      for (let last: string | null = ''; last !== null; ) last = await markAll(last);
      await unwrapped(
        writeTo([db.searches, db.tags, syncChanges], async () => succeed(await markMetadata(db))),
      );
      await write(() => syncPlace.put({ ...{ key: 'place', device }, cursor: null, waiting: [] }));
    },
    stop: () => write(clear).then(() => {}),
    watchUnsent(onCount, signal) {
      const count = () =>
        answerRead(async () => {
          const [changes, unsent, place] = await Promise.all([
            syncChanges.where('id').above(trackingKey).count(),
            syncRecords.where('[unsent+id]').above([1]).count(),
            syncPlace.get('place'),
          ]);
          return changes + unsent + (place?.devices?.isSent === false ? 1 : 0);
        });
      watch(count, (answer) => answer.ok && onCount(answer.value), signal);
    },
    listChanged: (limit) =>
      read(() => syncChanges.where('id').above(trackingKey).limit(limit).primaryKeys()),
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
          const known = row ? fromSyncRow(row) : null;
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
    async findKnown(names) {
      const rows = await read(() => syncRecords.where('name').anyOf(names).toArray());
      return rows.map(fromSyncRow);
    },
    async listKnown(which, afterId, limit) {
      const rows = await read(() =>
        which === 'all'
          ? syncRecords.where('id').above(afterId).limit(limit).toArray()
          : syncRecords
              .where('[unsent+id]')
              .between([1, afterId], [1, '\uffff'], false)
              .limit(limit)
              .toArray(),
      );
      return rows.map(fromSyncRow);
    },
    forgetServer: () =>
      write(() =>
        syncRecords.toCollection().modify((row) => {
          Object.assign(row, { token: null, unsent: 1, blobs: [] });
        }),
      ).then(() => {}),
    async readPlace() {
      const { cursor, waiting } = await read(getPlace);
      return { cursor, waiting };
    },
    writePlace: (place) =>
      write(async () => {
        await syncPlace.put({ ...(await getPlace()), ...place });
      }),
    readDevices: async () => (await read(getPlace)).devices ?? noDevices,
    storeDevices: (given) =>
      changeDevices(({ record }) => {
        const joined = joinRecords(record, given.record);
        return { ...given, record: joined, isSent: given.isSent && dequal(joined, given.record) };
      }),
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
    watchDevices(onDevices, signal) {
      const list = () =>
        answerRead(async () => {
          const { devices = noDevices } = (await syncPlace.get('place')) ?? {};
          return listDevices(devices.record);
        });
      watch(list, (answer) => answer.ok && onDevices(answer.value), signal);
    },
    async readTexts(ids) {
      const versions = await readAll(() => readVersions(db, ids));
      return new Map(
        await Promise.all(
          versions.map(async ({ article }) => [await hashArticle(article), article] as const),
        ),
      );
    },
    async readImage(hash) {
      const [image, data] = await readAll(() =>
        Promise.all([db.images.get(hash), db.imageBytes.get(hash)]),
      );
      return image && data ? { type: image.type, bytes: new Uint8Array(data.bytes) } : null;
    },
    listMissingImages: (hashes) =>
      readAll(async () => {
        if (!(await getSettings(db)).images.keep) return [];
        const images = await db.images.bulkGet([...hashes]);
        return hashes.filter((_, index) => images[index] === undefined);
      }),
    storeImage: (hash, { type, bytes }) =>
      writeAll(async () => {
        await getPlace();
        if ((await db.images.get(hash)) !== undefined) return;
        const image = { hash, type, byteCount: bytes.length, keptAt: clock() };
        await Promise.all([
          db.images.add(image),
          db.imageBytes.put({ hash, bytes: bytes.slice().buffer }),
          applyDeltas(db, toStoredImageDeltas(image, 1)),
        ]);
      }),
  };
}

async function unwrapped<Value>(result: Promise<Result<Value>>): Promise<Value> {
  return unwrap(await result);
}

function unwrap<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

function fromSyncRow({ unsent, ...row }: SyncRecordRow): KnownRecord {
  return { ...row, isSent: unsent === undefined };
}
