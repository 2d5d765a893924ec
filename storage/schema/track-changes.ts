import Dexie, {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type DBCoreTransaction,
  type Middleware,
} from 'dexie';
import type { Instant } from '../../core/model';
import type { SyncChange } from './rows';

/** The table of the clips that were changed since devices last exchanged them. */
export const changeTable = 'syncChanges';

/** The key of the row that is there while changes are tracked. */
export const trackingKey = '';

/** The id of the record of saved searches and tag colours. No clip has it. */
export const metadataId = 'library-metadata';

/** Of `DBCoreRangeType`: all rows, as `Table.clear` deletes them. */
const anyRange = 3;

/** Names a state of a clip. */
export function createMark(): string {
  return crypto.randomUUID();
}

/** The transactions whose changes are not noted. */
const untracked = new WeakSet<object>();

/** From now on, changes of the current transaction are not noted. */
export function stopTracking(): void {
  const { idbtrans } = (Dexie.currentTransaction ?? {}) as { readonly idbtrans?: IDBTransaction };
  if (idbtrans === undefined) throw new Error('there is no transaction');
  untracked.add(idbtrans);
}

type Row = Readonly<Record<string, unknown>>;

/** Which record a row belongs to, by table. Of tags, only the colours are exchanged. */
const recordIds: Readonly<Record<string, (row: Row) => unknown>> = {
  clips: ({ id }) => id,
  versions: ({ clipId }) => clipId,
  annotations: ({ clipId }) => clipId,
  imageUses: ({ clipId }) => clipId,
  searches: () => metadataId,
  tags: () => metadataId,
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
      const note = (trans: DBCoreTransaction, ids: readonly unknown[]) => {
        const changedAt = now();
        const rows = [...new Set(ids)].map(
          (id): SyncChange => ({ id: String(id), changedAt, mark: createMark() }),
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
              if (isEmpty(request) || untracked.has(trans) || isUntracked(tracking.get(trans))) {
                return table.mutate(request);
              }
              // First, because it reads what is replaced or deleted.
              const rows =
                name === 'tags' ? readRecoloured(table, request) : readRows(table, request);
              return table.mutate(request).then((response) => {
                if (tracking.get(trans)?.result === undefined) return response;
                return rows
                  .then((found) => (found.length > 0 ? note(trans, found.map(toId)) : null))
                  .then(() => response);
              });
            },
          };
        },
      };
    },
  };
}

/** True if nothing is written, and so no request made: the first one may not be done afterwards. */
function isEmpty(request: DBCoreMutateRequest): boolean {
  if (request.type === 'deleteRange') return false;
  return (request.type === 'delete' ? request.keys : request.values).length === 0;
}

/** True if changes are known not to be tracked, false if that is not known yet. */
function isUntracked(tracking: IDBRequest | undefined): boolean {
  return tracking?.readyState === 'done' && tracking.result === undefined;
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
