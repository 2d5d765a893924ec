import { vi } from 'vitest';
import { latestName } from './samples';

/** A request to IndexedDB ("clips getAll") and its round. A round ends with the first result. */
export interface RecordedRequest {
  readonly round: number;
  readonly what: string;
}

const reads = ['get', 'getAll', 'getAllKeys', 'getKey', 'count', 'openCursor', 'openKeyCursor'];
const writes = ['add', 'put', 'delete', 'clear'];

export function isWrite({ what }: RecordedRequest): boolean {
  return writes.includes(what.split(' ')[1] ?? '');
}

/**
 * Records the IndexedDB requests of a call, with rounds from 0, and the number of its
 * transactions. Only counts the library opened last: earlier ones may still be at work.
 */
export async function recordRequests(
  call: () => Promise<unknown>,
): Promise<{ readonly asked: readonly RecordedRequest[]; readonly transactions: number }> {
  const asked: RecordedRequest[] = [];
  const transactions = new Set<IDBTransaction>();
  let round = 0;
  let isAnswered = false;
  const spy = <Owner extends object>(
    owner: Owner,
    names: readonly string[],
    onCall: (self: Owner, name: string, made: unknown) => void,
  ) => {
    for (const name of names) {
      const methods = owner as Record<string, (...args: unknown[]) => unknown>;
      const own = methods[name] as (...args: unknown[]) => unknown;
      vi.spyOn(methods, name).mockImplementation(function (this: Owner, ...args) {
        const made = own.apply(this, args);
        onCall(this, name, made);
        return made;
      });
    }
  };
  const library = latestName();
  const record = (store: IDBObjectStore, name: string, made: unknown) => {
    if (store.transaction.db.name !== library) return;
    if (isAnswered) round++;
    isAnswered = false;
    asked.push({ round, what: `${store.name} ${name}` });
    transactions.add(store.transaction);
    (made as IDBRequest).addEventListener('success', () => {
      isAnswered = true;
    });
  };
  try {
    spy(IDBObjectStore.prototype, [...reads, ...writes], (store, name, made) =>
      record(store, name, made),
    );
    spy(IDBIndex.prototype, reads, (index, name, made) => record(index.objectStore, name, made));
    await call();
  } finally {
    vi.restoreAllMocks();
  }
  return { asked, transactions: transactions.size };
}
