import type { Table } from 'dexie';
import { type Result, succeed } from '../../core/model';
import { attempt } from './connection';
import type { LibraryDatabase, Write } from './database';

/** How methods of the library reach the database. Each method does so once: see `attempt`. */
export interface Access {
  readonly db: LibraryDatabase;
  /** One transaction over all that a change can touch: it happens whole or not at all. */
  readonly write: Write;
  /** As `write`, over these tables. */
  writeTo<Value>(
    tables: readonly Table[],
    work: () => Promise<Result<Value>>,
  ): Promise<Result<Value>>;
  /** One transaction that reads these tables. */
  readFrom<Value>(
    tables: readonly Table[],
    work: () => Promise<Result<Value>>,
  ): Promise<Result<Value>>;
  /** Work without a transaction of its own. */
  attempt<Value>(work: () => PromiseLike<Result<Value>>): Promise<Result<Value>>;
  /** As `attempt`, for work that cannot fail but by the database. */
  answer<Value>(work: () => PromiseLike<Value>): Promise<Result<Value>>;
}

/** `beforeFirstWrite` is awaited before the first write. */
export function createAccess(
  db: LibraryDatabase,
  beforeFirstWrite: (() => Promise<unknown>) | null,
): Access {
  let ready: Promise<unknown> | null = null;
  // Dexie keeps a transaction alive across `await` only in a function that is itself `async`.
  const access: Access = {
    db,
    write: (work) => access.writeTo(db.writableTables, work),
    writeTo: (tables, work) =>
      attempt(db, async () => {
        if (ready === null && beforeFirstWrite !== null) ready = beforeFirstWrite();
        if (ready !== null) await ready;
        return db.transaction('rw', tables, async () => await work());
      }),
    readFrom: (tables, work) =>
      attempt(db, () => db.transaction('r', tables, async () => await work())),
    attempt: (work) => attempt(db, work),
    answer: (work) => attempt(db, async () => succeed(await work())),
  };
  return access;
}
