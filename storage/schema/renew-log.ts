import Dexie from 'dexie';
import { type Result, succeed } from '../../core/model';
import { failureOf } from './failure-of';

/** A database that exists for a few milliseconds. */
const scratchName = 'pressmark-renew-log';

/**
 * Makes Chromium write the extension's databases to a new log file. Call it after
 * each browser start and after a failed write. Firefox uses SQLite and does not need it.
 *
 * A crash or a full disk can leave half a record at the end of LevelDB's log. The next open
 * skips it, but Chromium reuses the log (`reuse_logs`) and appends after it, so the open after
 * that finds a corrupt log, and Chromium deletes all databases:
 * https://github.com/google/leveldb/issues/1287.
 *
 * Deleting a database compacts its key range (`BackingStore::DeleteDatabase` in Chromium:
 * `kDeferredWithCompaction`). LevelDB starts every such compaction by writing its memory to a
 * table and starting a new log (`DBImpl::CompactRange`). An empty database is enough. Filling
 * LevelDB's write buffer with 4 MB of random rows has the same effect but costs 9 MB each time.
 *
 * Cost: a few milliseconds, and a table with the log's contents, which LevelDB merges later. A crash
 * between the creation and the end of the compaction still loses the library.
 * Measured by `npm run soak:cut-logs`.
 */
export async function renewLog(): Promise<Result<null>> {
  const scratch = new Dexie(scratchName);
  scratch.version(1).stores({});
  try {
    await scratch.open();
    await scratch.delete();
    return succeed(null);
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return { ok: false, failure };
  }
}
