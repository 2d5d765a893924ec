import Dexie, { RangeSet } from 'dexie';
import type { FailureCode, Result } from '../../core/model';
import type { LibraryDatabase } from './database';
import { failureOf, isConnectionClosed } from './failure-of';
import { nativeStep, schemaVersion } from './schema-version';

/** How long an upgrade waits for other pages to close the database. */
const blockedTimeoutMs = 5000;
/**
 * How long opening may take. While one page's upgrade is blocked, the requests of others are queued
 * behind it, and the browser tells them nothing.
 */
const openTimeoutMs = 20_000;

/** Failures that may leave half a record at the end of the database's log; see `renewLog`. */
const logDamagingFailures: readonly FailureCode[] = ['disk-full', 'library-unavailable'];

/**
 * Closes the database when another page wants to upgrade or delete it. After it was deleted, or closed
 * by the browser, for instance because the user cleared the site data, live queries are answered
 * again: nobody else reports that their records are gone.
 */
export function yieldToUpgrades(db: LibraryDatabase): void {
  db.on('versionchange', ({ newVersion }) => {
    db.close({ disableAutoOpen: false });
    if (newVersion === null) readAgain();
    return false; // Dexie's own handler would do the same, with a warning.
  });
  // Each time it was opened. Dexie's own handler has closed it then.
  db.on('ready', () => db.backendDB().addEventListener('close', readAgain), true);
}

/** Answers all live queries of this page again. */
function readAgain(): void {
  Dexie.on('storagemutated').fire({ all: new RangeSet(-Infinity, [[]]) });
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
  const timers: ReturnType<typeof setTimeout>[] = [];
  let failAfter = (_: number) => {};
  const late = new Promise<never>((_, reject) => {
    failAfter = (ms) => {
      const fail = () => {
        // An upgrade of many clips takes its time.
        if (db.isUpgrading) return;
        db.isBlocked = true;
        reject(new Dexie.OpenFailedError('another page holds the library open'));
      };
      timers.push(setTimeout(fail, ms));
    };
  });
  const onBlocked = () => failAfter(blockedTimeoutMs);
  db.on('blocked', onBlocked);
  // The browser says so once, and an earlier call may have stopped waiting.
  failAfter(db.isBlocked ? blockedTimeoutMs : openTimeoutMs);
  try {
    await Promise.race([db.open(), late]);
    db.isBlocked = false;
    db.isUpgrading = false;
  } finally {
    for (const timer of timers) clearTimeout(timer);
    db.on('blocked').unsubscribe(onBlocked);
  }
}

/**
 * Throws if the stored version is newer. Dexie would open it anyway and restore
 * the indexes that it misses, and rows with an unknown shape would be written.
 */
async function refuseNewer(db: LibraryDatabase): Promise<void> {
  const { indexedDB } = Dexie.dependencies;
  const nativeVersion = indexedDB ? await readNativeVersion(indexedDB, db.name) : 0;
  const storedVersion = Math.floor(nativeVersion / nativeStep);
  if (storedVersion > schemaVersion) {
    throw new Dexie.VersionError(`stored version ${storedVersion}, known version ${schemaVersion}`);
  }
}

/** Returns the stored version of a database, or 0 if it does not exist. */
async function readNativeVersion(indexedDB: IDBFactory, wanted: string): Promise<number> {
  try {
    const stored = await indexedDB.databases();
    return stored.find(({ name }) => name === wanted)?.version ?? 0;
  } catch (error) {
    // Firefox cannot list databases after a crash while any of them was being created.
    if (!(error instanceof Error && error.name === 'UnknownError')) throw error;
    return openForVersion(indexedDB, wanted);
  }
}

/** The same, without a list of all databases. */
function openForVersion(indexedDB: IDBFactory, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    let isNew = false;
    opening.onupgradeneeded = () => {
      // Otherwise an empty database would be left.
      isNew = true;
      opening.transaction?.abort();
    };
    opening.onsuccess = () => {
      const { version } = opening.result;
      opening.result.close();
      resolve(version);
    };
    opening.onerror = () => (isNew ? resolve(0) : reject(opening.error));
  });
}
