import Dexie from 'dexie';
import { type Result, succeed } from '../../core/model';
import { failureOf } from './failure-of';

/** A database that exists for a few milliseconds. */
const scratchName = 'pressmark-renew-log';
/** More than one: 2 of 1,200 compactions started no new log (`npm run soak:new-logs`). See `renewLog`. */
const compactions = 3;
/** Wait for each, in milliseconds. The next one's writes would make this one fail more often. */
const compactionMs = 50;

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
 * A single compaction is not reliable. It runs on another thread while Chromium still writes
 * its blob journal, and LevelDB groups writes that are queued together, among them the empty
 * one that asks for a new log (`DBImpl::BuildBatchGroup`); that request is then dropped.
 *
 * Cost: a fifth of a second, and a table with the log's contents, which LevelDB merges later. A
 * crash between the creation and the end of the first compaction still loses the library.
 * Measured by `npm run soak:cut-logs` and `npm run soak:new-logs`.
 *
 * `wait` resolves after the given number of milliseconds.
 */
export async function renewLog(wait: (ms: number) => Promise<unknown>): Promise<Result<null>> {
  try {
    for (let done = 0; done < compactions; done += 1) {
      await requestCompaction();
      await wait(compactionMs);
    }
    return succeed(null);
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return { ok: false, failure };
  }
}

async function requestCompaction(): Promise<void> {
  const scratch = new Dexie(scratchName);
  scratch.version(1).stores({});
  await scratch.open();
  await scratch.delete();
}
