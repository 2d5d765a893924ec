import Dexie from 'dexie';
import type { FailureCode, Result } from '../../core/model';
import type { LibraryDatabase } from './database';
import { failureOf, isConnectionClosed } from './failure-of';
import { nativeStep, schemaVersion } from './schema-version';

/** How long an upgrade waits for other pages to close the database. */
const blockedTimeoutMs = 5000;

/** Failures that may leave half a record at the end of the database's log; see `renewLog`. */
const logDamagingFailures: readonly FailureCode[] = ['disk-full', 'library-unavailable'];

/** Closes the database when another page wants to upgrade or delete it. */
export function yieldToUpgrades(db: LibraryDatabase): void {
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: false });
    return false; // Dexie's own handler would do the same, with a warning.
  });
}

/**
 * Runs `work` on the open database. If the connection was closed, by an upgrade in
 * another page or by the browser, reopens it and runs `work` once more, so it must be
 * a single transaction. Expected errors become failures. Bugs are thrown.
 */
export async function attempt<Value>(
  db: LibraryDatabase,
  work: () => PromiseLike<Result<Value>>,
): Promise<Result<Value>> {
  for (let canRetry = true; ; canRetry = false) {
    try {
      // Only Dexie's own promise keeps a live query's context across the await.
      // Otherwise the query would run once and never again.
      if (!db.isOpen()) await Dexie.Promise.resolve(open(db));
      const result = await work();
      if (db.isUnhealthy) {
        db.isUnhealthy = false;
        db.onLogRenewalNeeded?.();
      }
      return result;
    } catch (error) {
      if (canRetry && isConnectionClosed(error)) continue;
      const failure = failureOf(error);
      if (failure === null) throw error;
      if (logDamagingFailures.includes(failure.code)) {
        db.isUnhealthy = true;
        db.onLogRenewalNeeded?.();
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
 * Throws if the stored version is newer. Dexie would open it anyway and restore
 * the indexes that it misses, and rows with an unknown shape would be written.
 */
async function refuseNewer(db: LibraryDatabase): Promise<void> {
  const stored = await Dexie.dependencies.indexedDB?.databases();
  const nativeVersion = stored?.find(({ name }) => name === db.name)?.version ?? 0;
  const storedVersion = Math.floor(nativeVersion / nativeStep);
  if (storedVersion > schemaVersion) {
    throw new Dexie.VersionError(`stored version ${storedVersion}, known version ${schemaVersion}`);
  }
}
