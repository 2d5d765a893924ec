import { vi } from 'vitest';

/** A request of IndexedDB: "clips getAll", and the round in which it was made; a round ends with the first answer. */
export interface Asked {
  readonly round: number;
  readonly what: string;
}

const reads = ['get', 'getAll', 'getAllKeys', 'getKey', 'count', 'openCursor', 'openKeyCursor'];
const writes = ['add', 'put', 'delete', 'clear'];

export function isWrite({ what }: Asked): boolean {
  return writes.includes(what.split(' ')[1] ?? '');
}

/** What a call asks of IndexedDB, from round 0 on, and the number of transactions in which it does. */
export async function requestsOf(
  call: () => Promise<unknown>,
): Promise<{ readonly asked: readonly Asked[]; readonly transactions: number }> {
  const asked: Asked[] = [];
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
  const note = (store: IDBObjectStore, name: string, made: unknown) => {
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
      note(store, name, made),
    );
    spy(IDBIndex.prototype, reads, (index, name, made) => note(index.objectStore, name, made));
    await call();
  } finally {
    vi.restoreAllMocks();
  }
  return { asked, transactions: transactions.size };
}
