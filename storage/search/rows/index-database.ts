/** Opens the database, or gives the one that is open; rejects when it is not there or of another version. */
export type OpenDatabase = () => Promise<IDBDatabase>;

/** The answer of a request. */
export function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves when a transaction is done, rejects when it was aborted. */
function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
  });
}

/** A transaction that reads. */
export function reading(db: IDBDatabase, stores: readonly string[]): IDBTransaction {
  return db.transaction([...stores], 'readonly');
}

/**
 * Runs one transaction that writes, and waits until it is done.
 *
 * Blocks of a segment need not be on the disk before the row is that names the
 * segment, and that one is written strictly, after all of them.
 */
export async function writing<Value>(
  db: IDBDatabase,
  stores: readonly string[],
  durability: 'strict' | 'relaxed',
  work: (transaction: IDBTransaction) => Promise<Value>,
): Promise<Value> {
  const transaction = db.transaction([...stores], 'readwrite', { durability });
  const end = endOf(transaction);
  try {
    const value = await work(transaction);
    await end;
    return value;
  } catch (error) {
    end.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // It is over already.
    }
    throw error;
  }
}
