import { now } from '../../client/base/now';
import { asFolder } from '../../client/export/export-folder';
import { backupPreferences } from '../../core/backup';
import type { Library } from '../../storage';
import type { BackupHost } from './backup-host';
import { type Backups, createBackups } from './backups';
import { createDownloadPlace } from './download-place';
import { createFileAddresses } from './file-addresses';
import { createFolderPlace } from './folder-place';

/**
 * The backups of a library. `stayAwake` keeps the browser from stopping this script until the
 * signal is aborted.
 */
export function openBackups(
  library: Library,
  host: BackupHost,
  stayAwake: (signal: AbortSignal) => void,
): Backups {
  return createBackups(library, {
    places: {
      downloads: createDownloadPlace(host, createFileAddresses()),
      folder: createFolderPlace(async () => {
        const kept = await library.getPreference(backupPreferences.folder);
        return kept.ok ? asFolder(kept.value) : null;
      }),
    },
    now,
    localTime: () => {
      const time = new Date();
      return new Date(time.getTime() - time.getTimezoneOffset() * 60_000)
        .toISOString()
        .slice(0, 16);
    },
    async wakeIn(minutes) {
      await host.wakeIn({ minutes });
    },
    async letSleep() {
      await host.wakeIn({ minutes: null });
    },
    stayAwake,
    async showTrouble(isTrouble) {
      await host.showTrouble({ isTrouble });
    },
  });
}
