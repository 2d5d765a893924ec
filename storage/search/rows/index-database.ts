/** Returns the open database, opening it if needed. Rejects if it does not exist or has another version. */
export type OpenDatabase = () => Promise<IDBDatabase>;

/** Returns the result of a request as a promise. */
export function awaitRequest<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves when a transaction completes, rejects if it is aborted. */
function awaitTransaction(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('', 'AbortError'));
  });
}

/** Starts a read-only transaction. */
export function startReading(db: IDBDatabase, stores: readonly string[]): IDBTransaction {
  return db.transaction([...stores], 'readonly');
}

/**
 * Runs a read-write transaction and waits until it completes.
 *
 * The blocks of a segment can be written with relaxed durability: the row that
 * lists the segment is written later, with strict durability.
 */
export async function runWriting<Value>(
  db: IDBDatabase,
  stores: readonly string[],
  durability: 'strict' | 'relaxed',
  work: (transaction: IDBTransaction) => Promise<Value>,
): Promise<Value> {
  const transaction = db.transaction([...stores], 'readwrite', { durability });
  const end = awaitTransaction(transaction);
  try {
    const value = await work(transaction);
    await end;
    return value;
  } catch (error) {
    end.catch(() => undefined);
    try {
      transaction.abort();
    } catch {
      // The transaction has already ended.
    }
    throw error;
  }
}
