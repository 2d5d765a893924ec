import { vi } from 'vitest';
import { getLatestDatabaseName } from './samples';

/** A request to IndexedDB (such as "clips getAll") and its round trip, which ends with the first result. */
export interface RecordedRequest {
  readonly round: number;
  readonly what: string;
}

const readMethods = [
  'get',
  'getAll',
  'getAllKeys',
  'getKey',
  'count',
  'openCursor',
  'openKeyCursor',
];
const writeMethods = ['add', 'put', 'delete', 'clear'];

export function isWrite({ what }: RecordedRequest): boolean {
  return writeMethods.includes(what.split(' ')[1] ?? '');
}

/**
 * Returns the IndexedDB requests of a call, with round trips counted from 0, and the number of
 * its transactions. Only records the library that was opened last: earlier ones may still be busy.
 */
export async function recordRequests(
  call: () => Promise<unknown>,
): Promise<{ readonly asked: readonly RecordedRequest[]; readonly transactions: number }> {
  const asked: RecordedRequest[] = [];
  const transactions = new Set<IDBTransaction>();
  let round = 0;
  let isRoundOver = false;
  const spy = <Owner extends object>(
    owner: Owner,
    names: readonly string[],
    onCall: (self: Owner, name: string, made: unknown) => void,
  ) => {
    for (const name of names) {
      const methods = owner as Record<string, (...args: unknown[]) => unknown>;
      const original = methods[name] as (...args: unknown[]) => unknown;
      vi.spyOn(methods, name).mockImplementation(function (this: Owner, ...args) {
        const made = original.apply(this, args);
        onCall(this, name, made);
        return made;
      });
    }
  };
  const library = getLatestDatabaseName();
  const record = (store: IDBObjectStore, name: string, made: unknown) => {
    if (store.transaction.db.name !== library) return;
    if (isRoundOver) round++;
    isRoundOver = false;
    asked.push({ round, what: `${store.name} ${name}` });
    transactions.add(store.transaction);
    (made as IDBRequest).addEventListener('success', () => {
      isRoundOver = true;
    });
  };
  try {
    spy(IDBObjectStore.prototype, [...readMethods, ...writeMethods], (store, name, made) =>
      record(store, name, made),
    );
    spy(IDBIndex.prototype, readMethods, (index, name, made) =>
      record(index.objectStore, name, made),
    );
    await call();
  } finally {
    vi.restoreAllMocks();
  }
  return { asked, transactions: transactions.size };
}
