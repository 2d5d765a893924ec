import { now } from '../../../client/base/now';
import { toFolderHandle } from '../../../client/export/export-folder';
import { backupPreferences } from '../../../core/backup';
import type { Library } from '../../../storage';
import type { BackupHost } from './backup-host';
import { type Backups, createBackups } from './backups';
import { createDownloadDestination } from './download-destination';
import { createFolderDestination } from './folder-destination';
import { createObjectUrls } from './object-urls';

/**
 * Creates the backup manager of a library. `stayAwake` keeps the browser from stopping this script until the
 * signal is aborted.
 */
export function openBackups(
  library: Library,
  host: BackupHost,
  stayAwake: (signal: AbortSignal) => void,
): Backups {
  return createBackups(library, {
    destinations: {
      downloads: createDownloadDestination(host, createObjectUrls()),
      folder: createFolderDestination(async () => {
        const stored = await library.getPreference(backupPreferences.folder);
        return stored.ok ? toFolderHandle(stored.value) : null;
      }),
    },
    now,
    localTime: () => {
      const time = new Date();
      return new Date(time.getTime() - time.getTimezoneOffset() * 60_000)
        .toISOString()
        .slice(0, 16);
    },
    async wakeEvery(minutes) {
      await host.wakeEvery({ minutes });
    },
    async stopWaking() {
      await host.wakeEvery({ minutes: null });
    },
    stayAwake,
    async showProblem(hasProblem) {
      await host.showProblem({ hasProblem });
    },
  });
}
