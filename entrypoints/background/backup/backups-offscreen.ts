import { backupPreferences } from '../../../core/backup/backup-state';
import type { ClippingLibrary } from '../../../storage';
import type { Backups } from '../../shared/backup/backups';
import type { OffscreenClient } from '../offscreen-page';

/** Backups that the offscreen document makes. */
export function createBackupsOffscreen(
  library: Pick<ClippingLibrary, 'getSettings' | 'getPreference'>,
  client: OffscreenClient,
): Backups {
  return {
    async wake() {
      await client.wakeBackups({});
    },
    async run() {
      await client.backUp({});
    },
    async stop() {
      await client.stopBackup({});
    },
    async plan() {
      // At each start of the browser: most users have nothing to plan.
      const settings = await library.getSettings();
      const left = await Promise.all(
        [backupPreferences.state, backupPreferences.run].map(library.getPreference),
      );
      const isUnused = left.every((one) => one.ok && one.value === null);
      if (settings.ok && settings.value.backup.every === 'never' && isUnused) return;
      await client.planBackups({});
    },
  };
}
