import { type Browser, browser } from 'wxt/browser';
import { succeed } from '../../../core/model';
import type { backupHostCalls, Client } from '../../../core/rpc';
import { showProblem } from './show-problem';

/** The name of our alarm. It persists while the background sleeps. */
export const backupAlarm = 'back-up';

/** Calls browser APIs for backups. */
export const browserHost: Client<typeof backupHostCalls> = {
  async wakeEvery({ minutes }) {
    if (minutes === null) await browser.alarms.clear(backupAlarm);
    else {
      const times = { delayInMinutes: minutes, periodInMinutes: minutes };
      await browser.alarms.create(backupAlarm, times);
    }
    return succeed({});
  },
  async showProblem({ hasProblem }) {
    await showProblem('backup', hasProblem);
    return succeed({});
  },
  async showFolderProblem({ hasProblem }) {
    await showProblem('folder', hasProblem);
    return succeed({});
  },
  async mayDownload() {
    return succeed(await browser.permissions.contains({ permissions: ['downloads'] }));
  },
  async download({ url, filename, conflictAction }) {
    try {
      const options = { url, filename, conflictAction, saveAs: false };
      return succeed({ id: await browser.downloads.download(options), refusal: null });
    } catch (error) {
      // Each browser has its own message for a rejected download.
      return succeed({ id: null, refusal: error instanceof Error ? error.message : null });
    }
  },
  async findDownload({ id }) {
    const item = await find(id);
    if (item === null) return succeed(null);
    const { state, filename, exists, fileSize, bytesReceived, error } = item;
    return succeed({
      id,
      state: state as 'in_progress' | 'interrupted' | 'complete',
      filename,
      exists: exists !== false,
      byteCount: fileSize >= 0 ? fileSize : bytesReceived,
      error: error ?? null,
    });
  },
  async forgetDownload({ id }) {
    const item = await find(id);
    if (item === null) return succeed({});
    if (item.state === 'in_progress') await browser.downloads.cancel(id);
    // The user may have moved the file.
    if (item.state === 'complete' && item.exists !== false) {
      await browser.downloads.removeFile(id).catch(() => {});
    }
    await browser.downloads.erase({ id });
    return succeed({});
  },
};

async function find(id: number): Promise<Browser.downloads.DownloadItem | null> {
  // Without the permission there is no downloads API.
  if (!browser.downloads) return null;
  const [item] = await browser.downloads.search({ id });
  return item ?? null;
}
