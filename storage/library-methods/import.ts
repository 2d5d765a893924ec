import type { Instant } from '../../core/model';
import type { MethodGroup } from '../../core/rpc';
import { ImportSessions } from '../import/import-sessions';
import type { Access } from '../schema/access';

/** `clock` gives the arrival time of records; null uses the time passed to each call. */
export function importMethods(
  { db, write }: Access,
  clock: (() => Instant) | null,
): MethodGroup<'import'> {
  const sessions = new ImportSessions(db, write, clock);
  return {
    importClips: (wholes, mode, isDryRun, now) => sessions.importAlone(wholes, mode, isDryRun, now),
    openImport: async (id, mode, isDryRun) => sessions.open(id, mode, isDryRun),
    importBatch: (id, index, wholes, now) => sessions.importBatch(id, index, wholes, now),
    restartImport: async (id) => sessions.restart(id),
    closeImport: async (id) => sessions.close(id),
  };
}
