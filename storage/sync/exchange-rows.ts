import { dequal } from 'dequal/lite';
import type { Table } from 'dexie';
import { type Instant, type Result, succeed } from '../../core/model';
import { joinRecords, type KnownDevices, type Local, noDevices } from '../../core/sync';
import type { Access } from '../schema/access';
import type { SyncPlaceRow, SyncRecordRow } from '../schema/rows';
import { setTracked } from '../schema/set-tracked';
import { changesOf, fromSyncRow, recordsOf, type Scope, unsentOf } from './scope';

type Work<Value> = () => PromiseLike<Value>;

/** What is stored about exchanges of the library or of a share, and how it is reached. */
export interface ExchangeRows
  extends Pick<Local, 'findKnown' | 'listKnown' | 'forget' | 'forgetServer'>,
    Pick<Local, 'readPlace' | 'writePlace'>,
    Pick<Local, 'readDevices' | 'storeDevices'> {
  /** A transaction over the rows of exchanges. */
  read<Value>(work: Work<Value>): Promise<Value>;
  write<Value>(work: Work<Value>): Promise<Value>;
  /** A transaction over all tables. */
  readAll<Value>(work: Work<Value>): Promise<Value>;
  writeAll<Value>(work: Work<Value>): Promise<Value>;
  /** For `watch`; also reads `others`. */
  answerRead<Value>(work: Work<Value>, others?: readonly Table[]): Promise<Result<Value>>;
  /** In each transaction: the user may end it, or delete the library, during an exchange. */
  getPlace(): Promise<SyncPlaceRow>;
  changeDevices(change: (known: KnownDevices) => KnownDevices): Promise<void>;
  isStarted(): Promise<boolean>;
  /** Discards what was exchanged, and starts tracking changes, now or by `track`. */
  begin(isTracked: boolean): Promise<void>;
  /** Begins or ends to track changes of clips. Part of a transaction. */
  track(isTracked: boolean): Promise<void>;
  /** Ends `begin`, once what there is has been marked as changed. */
  finishBegin(): Promise<void>;
  /** Forgets what was exchanged, and tracks no changes. */
  clear(): Promise<void>;
  countUnsent(): Promise<number>;
}

/** `device` is the id of this device, to which all of it belongs. */
export function createExchangeRows(
  { db, writeTo, readFrom }: Access,
  scope: Scope,
  device: string,
  clock: () => Instant,
): ExchangeRows {
  const { syncChanges, syncRecords, syncPlace } = db;
  const syncTables = [syncChanges, syncRecords, syncPlace];
  const answer = <Value>(tables: readonly Table[], work: Work<Value>) =>
    readFrom(tables, async () => succeed(await work()));
  const read = async <Value>(work: Work<Value>) => unwrap(await answer(syncTables, work));
  const write = async <Value>(work: Work<Value>) =>
    unwrap(await writeTo(syncTables, async () => succeed(await work())));
  const getPlace = async () => {
    const place = await syncPlace.get(scope.place);
    if (place?.device !== device) throw new Error('not-started');
    return place;
  };
  const changeDevices = (change: (known: KnownDevices) => KnownDevices) =>
    write(async () => {
      const place = await getPlace();
      await syncPlace.put({ ...place, devices: change(place.devices ?? noDevices) });
    });
  const fromRow = (row: SyncRecordRow) => fromSyncRow(scope, row);

  const track = (isTracked: boolean) => setTracked(db, scope.tracked, isTracked, clock());
  const clear = async () => {
    await track(false);
    await Promise.all([
      changesOf(db, scope).delete(),
      recordsOf(db, scope).delete(),
      syncPlace.delete(scope.place),
    ]);
  };

  return {
    ...{ read, write, getPlace, changeDevices },
    readAll: async (work) => unwrap(await answer(db.tables, work)),
    writeAll: async (work) =>
      unwrap(await writeTo(db.writableTables, async () => succeed(await work()))),
    answerRead: (work, others = []) => answer([...syncTables, ...others], work),
    isStarted: async () => (await read(() => syncPlace.get(scope.place)))?.device === device,
    track,
    begin: (isTracked) =>
      write(async () => {
        await clear();
        if (isTracked) await track(true);
      }),
    finishBegin: () =>
      write(async () => {
        await syncPlace.put({ ...{ key: scope.place, device }, cursor: null, waiting: [] });
      }),
    clear: () => write(clear),
    async countUnsent() {
      const [changes, unsent, place] = await Promise.all([
        changesOf(db, scope).count(),
        // Others send their contributions to a share themselves.
        unsentOf(db, { ...scope, start: scope.tracked }).count(),
        syncPlace.get(scope.place),
      ]);
      return changes + unsent + (place?.devices?.isSent === false ? 1 : 0);
    },
    async findKnown(names) {
      const rows = await read(() => syncRecords.where('name').anyOf(names).toArray());
      return rows.map(fromRow);
    },
    async listKnown(which, afterId, limit) {
      const rows = which === 'all' ? recordsOf : unsentOf;
      return (await read(() => rows(db, scope, afterId).limit(limit).toArray())).map(fromRow);
    },
    forget: (ids) =>
      write(async () => {
        await getPlace();
        await syncRecords.bulkDelete(ids.map((id) => scope.start + id));
      }),
    forgetServer: () =>
      write(async () => {
        await recordsOf(db, scope).modify((row) => {
          Object.assign(row, { token: null, unsent: 1, blobs: [] });
        });
      }),
    async readPlace() {
      const { cursor, waiting, unused = {} } = await read(getPlace);
      return { cursor, waiting, unused };
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
  };
}

function unwrap<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}
