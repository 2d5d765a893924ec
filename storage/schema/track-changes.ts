import Dexie, {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type DBCoreTransaction,
  type Middleware,
} from 'dexie';
import type { Instant } from '../../core/model';
import type { SyncChange, TrackingRow } from './rows';

/** The table of the clips that were changed since devices last exchanged them. */
export const changeTable = 'syncChanges';

/** The key of the row that is there while changes are tracked. */
export const trackingKey = '';

/** What the ids of rows of a share begin with. Those of clips come before. */
export const shareStart = '~';

/** What the ids of clips begin with that changed since they were exported to a folder. No share's begin so. */
export const folderStart = '\u007f';

/** What the ids of clips begin with that changed since the safety copy was written. */
export const copyStart = '\u0080';

/** The id of the record of saved searches and tag colours. No clip has it. */
export const metadataId = 'library-metadata';

/** Of `DBCoreRangeType`: all rows, as `Table.clear` deletes them. */
const anyRange = 3;

/** Names a state of a clip. */
export function createMark(): string {
  return crypto.randomUUID();
}

/** The transactions whose changes are not noted, and for whom: "" is the library. */
const untracked = new WeakMap<object, string>();

/**
 * From now on, changes of the current transaction are not noted for the library, or for one share:
 * the start of its ids.
 */
export function stopTracking(start: string): void {
  const { idbtrans } = (Dexie.currentTransaction ?? {}) as { readonly idbtrans?: IDBTransaction };
  if (idbtrans === undefined) throw new Error('there is no transaction');
  untracked.set(idbtrans, start);
}

type Row = Readonly<Record<string, unknown>>;

const toMetadataId = () => metadataId;

/** Which record a row belongs to, by table. Of tags, only the colours are exchanged. */
const recordIds: Readonly<Record<string, (row: Row) => unknown>> = {
  clips: ({ id }) => id,
  versions: ({ clipId }) => clipId,
  annotations: ({ clipId }) => clipId,
  imageUses: ({ clipId }) => clipId,
  searches: toMetadataId,
  tags: toMetadataId,
};

/**
 * Notes which records a transaction changes, in the same transaction, if there is a row with
 * `trackingKey`. Clearing a table is not noted: a library that is deleted here stays on other
 * devices.
 */
export function trackChanges(now: () => Instant): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'trackChanges',
    create(core) {
      // During an upgrade from a version without the table.
      if (!core.schema.tables.some(({ name }) => name === changeTable)) return core;
      const changes = core.table(changeTable);
      const tracking = new WeakMap<DBCoreTransaction, IDBRequest>();
      const note = (
        trans: DBCoreTransaction,
        starts: readonly string[],
        ids: readonly unknown[],
      ) => {
        const changedAt = now();
        const rows = starts.flatMap((start) =>
          [...new Set(ids)].map(
            (id): SyncChange => ({ id: `${start}${id}`, changedAt, mark: createMark() }),
          ),
        );
        return changes.mutate({ type: 'put', trans, values: rows });
      };
      return {
        ...core,
        transaction(stores, mode, options) {
          const isChange = mode === 'readwrite' && stores.some((store) => store in recordIds);
          if (!isChange) return core.transaction(stores, mode, options);
          const all = [...new Set([...stores, changeTable])];
          const trans = core.transaction(all, mode, options);
          // The first request of the transaction, so it is done when the first change is.
          const idbTransaction = trans as unknown as IDBTransaction;
          tracking.set(trans, idbTransaction.objectStore(changeTable).get(trackingKey));
          return trans;
        },
        table(name) {
          const table = core.table(name);
          const toId = recordIds[name];
          if (toId === undefined) return table;
          return {
            ...table,
            mutate: (request) => {
              if (request.type === 'deleteRange' && request.range.type === anyRange) {
                return table.mutate(request);
              }
              const { trans } = request;
              if (isEmpty(request) || isUntracked(trans, tracking.get(trans))) {
                return table.mutate(request);
              }
              // First, because it reads what is replaced or deleted.
              const rows =
                name === 'tags' ? readRecoloured(table, request) : readRows(table, request);
              return table.mutate(request).then((response) => {
                const starts = listStarts(trans, tracking.get(trans)?.result);
                const own = toId === toMetadataId ? starts.filter(hasMetadata) : starts;
                if (own.length === 0) return response;
                return rows
                  .then((found) => (found.length > 0 ? note(trans, own, found.map(toId)) : null))
                  .then(() => response);
              });
            },
          };
        },
      };
    },
  };
}

/** Shares and the user's folder have no saved searches and tag colours. */
const hasMetadata = (start: string): boolean => start === '' || start === copyStart;

/** True if nothing is written, and so no request made: the first one may not be done afterwards. */
function isEmpty(request: DBCoreMutateRequest): boolean {
  if (request.type === 'deleteRange') return false;
  return (request.type === 'delete' ? request.keys : request.values).length === 0;
}

/** True if changes are known not to be tracked, false if that is not known yet. */
function isUntracked(trans: DBCoreTransaction, tracking: IDBRequest | undefined): boolean {
  return tracking?.readyState === 'done' && listStarts(trans, tracking.result).length === 0;
}

/** For whom a change is noted. */
function listStarts(
  trans: DBCoreTransaction,
  tracking: TrackingRow | undefined,
): readonly string[] {
  if (tracking === undefined) return [];
  const { starts = [''] } = tracking;
  const left = untracked.get(trans);
  return left === undefined ? starts : starts.filter((start) => start !== left);
}

/** The rows that a request writes or deletes. */
function readRows(table: DBCoreTable, request: DBCoreMutateRequest): PromiseLike<readonly Row[]> {
  const { trans } = request;
  if (request.type === 'delete') {
    return table
      .getMany({ trans, keys: request.keys })
      .then((rows) => rows.filter((row) => row !== undefined));
  }
  if (request.type === 'deleteRange') {
    const index = table.schema.primaryKey;
    return table
      .query({ trans, values: true, query: { index, range: request.range } })
      .then(({ result }) => result);
  }
  return Promise.resolve(request.values);
}

/** The tags that a request gives another colour, or deletes with theirs. */
function readRecoloured(
  table: DBCoreTable,
  request: DBCoreMutateRequest,
): PromiseLike<readonly Row[]> {
  const { trans } = request;
  if (request.type === 'delete' || request.type === 'deleteRange') {
    return readRows(table, request).then((rows) => rows.filter(({ colour }) => colour));
  }
  const rows: readonly Row[] = request.values;
  return table
    .getMany({ trans, keys: rows.map(({ key }) => key) })
    .then((before: readonly (Row | undefined)[]) =>
      rows.filter(({ colour }, index) => (colour ?? null) !== (before[index]?.['colour'] ?? null)),
    );
}
