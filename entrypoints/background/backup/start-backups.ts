import { browser } from 'wxt/browser';
import { now } from '../../../client/base/now';
import { asFolder } from '../../../client/export/export-folder';
import { backupPreferences } from '../../../core/backup';
import type { Library } from '../../../storage';
import { type Backups, createBackups } from './backups';
import { createDownloadPlace } from './download-place';
import { createFileAddresses } from './file-addresses';
import { createFolderPlace } from './folder-place';
import { showBackupTrouble } from './show-backup-trouble';

/** The name of our alarm, which the browser keeps while the background sleeps. */
const alarm = 'back-up';

/**
 * Interval of keep-alive calls in milliseconds; browsers stop a background after 30
 * seconds without API calls.
 */
const beatMs = 15_000;

/** Makes backups when they are due. Call at the top of the background's script. */
export function startBackups(library: Library): Backups {
  const backups = createBackups(library, {
    places: {
      downloads: createDownloadPlace(createFileAddresses()),
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
      await browser.alarms.create(alarm, { delayInMinutes: minutes, periodInMinutes: minutes });
    },
    async letSleep() {
      await browser.alarms.clear(alarm);
    },
    stayAwake(signal) {
      const beat = setInterval(() => void browser.runtime.getPlatformInfo(), beatMs);
      signal.addEventListener('abort', () => clearInterval(beat));
    },
    showTrouble: showBackupTrouble,
  });
  // Not awaited: browsers stop a background that takes minutes to handle an event.
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void backups.wake();
  });
  // Makes up for backups missed while the browser was closed.
  browser.runtime.onStartup.addListener(() => void backups.plan());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // An update may have removed the alarm; a new library has nothing to schedule.
    if (reason !== 'install') void backups.plan();
  });
  return backups;
}
