import Dexie from 'dexie';
import type { FailureCode, Result } from '../../core/model';
import type { LibraryDatabase } from './database';
import { failureOf, wasClosed } from './failure-of';
import { nativeStep, schemaVersion } from './schema-version';

/** How long an upgrade waits for other pages to let go of the old shape. */
const blockedTimeoutMs = 5000;

/** Failures after which the database's log may end in half a record; see `renewLog`. */
const tearing: readonly FailureCode[] = ['disk-full', 'library-unavailable'];

/** Makes the database let go when another page wants to upgrade or delete it. */
export function yieldToUpgrades(db: LibraryDatabase): void {
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: false });
    return false; // Dexie's own handler would do the same, with a warning.
  });
}

/**
 * Runs a piece of work on the open database. One that was closed, by an upgrade
 * in another page or by the browser, is opened again; the work is then tried
 * once more, so it must be a single transaction. Trouble that a reader can meet
 * becomes a failure; a bug is thrown.
 */
export async function attempt<Value>(
  db: LibraryDatabase,
  work: () => PromiseLike<Result<Value>>,
): Promise<Result<Value>> {
  for (let again = true; ; again = false) {
    try {
      // Only Dexie's own promise carries a watching query across the wait; without
      // it the query would be answered once and never again.
      if (!db.isOpen()) await Dexie.Promise.resolve(open(db));
      const result = await work();
      if (db.isTroubled) {
        db.isTroubled = false;
        db.onTrouble?.();
      }
      return result;
    } catch (error) {
      if (again && wasClosed(error)) continue;
      const failure = failureOf(error);
      if (failure === null) throw error;
      if (tearing.includes(failure.code)) {
        db.isTroubled = true;
        db.onTrouble?.();
      }
      const isUnavailable = failure.code === 'library-unavailable';
      return { ok: false, failure: isUnavailable ? { ...failure, code: db.unavailable } : failure };
    }
  }
}

async function open(db: LibraryDatabase): Promise<void> {
  await refuseNewer(db);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onBlocked = () => {};
  const blocked = new Promise<never>((_, reject) => {
    onBlocked = () => {
      timer ??= setTimeout(
        () => reject(new Dexie.OpenFailedError('another page holds the library open')),
        blockedTimeoutMs,
      );
    };
  });
  db.on('blocked', onBlocked);
  try {
    await Promise.race([db.open(), blocked]);
  } finally {
    clearTimeout(timer);
    db.on('blocked').unsubscribe(onBlocked);
  }
}

/**
 * Dexie opens a database of a newer version all the same, and puts back the
 * indexes that it misses. Rows of a shape this code does not know must not be
 * written, so the version is looked at first.
 */
async function refuseNewer(db: LibraryDatabase): Promise<void> {
  const stored = await Dexie.dependencies.indexedDB?.databases();
  const native = stored?.find(({ name }) => name === db.name)?.version ?? 0;
  if (Math.floor(native / nativeStep) > schemaVersion) {
    throw new Dexie.VersionError(`stored version ${native}, known version ${schemaVersion}`);
  }
}
