import { vi } from 'vitest';
import { getLatestDatabaseName } from './samples';

const writing = { store: ['add', 'put', 'delete', 'clear'], cursor: ['update', 'delete'] } as const;

/**
 * Runs `work`, refusing write number `refused` (from 0) to the database that was opened last, and
 * those after it: a full disk stays full.
 */
export async function refuseWrites<Answer>(
  refused: number,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const library = getLatestDatabaseName();
  let writes = 0;
  const check = (store: IDBObjectStore) => {
    if (store.transaction.db.name !== library) return;
    if (writes < refused) {
      writes += 1;
      return;
    }
    throw new DOMException('no space', 'QuotaExceededError');
  };
  const spy = <Owner extends object>(
    owner: Owner,
    names: readonly string[],
    storeOf: (self: Owner) => IDBObjectStore,
  ) =>
    names.map((name) => {
      const methods = owner as Record<string, (...given: unknown[]) => unknown>;
      const original = methods[name] as (...given: unknown[]) => unknown;
      return vi.spyOn(methods, name).mockImplementation(function (this: Owner, ...given) {
        check(storeOf(this));
        return original.apply(this, given);
      });
    });
  const spies = [
    ...spy(IDBObjectStore.prototype, writing.store, (self) => self),
    ...spy(IDBCursor.prototype, writing.cursor, ({ source }) =>
      source instanceof IDBIndex ? source.objectStore : source,
    ),
  ];
  try {
    return await work();
  } finally {
    for (const one of spies) one.mockRestore();
  }
}
