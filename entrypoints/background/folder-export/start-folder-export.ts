import { browser } from 'wxt/browser';
import {
  type FolderExportPlan,
  type FolderTrouble,
  folderPreferences,
} from '../../../core/export/folder-export';
import type { Result } from '../../../core/model';
import { type ClippingLibrary, type FolderProgress, watchTrackedChanges } from '../../../storage';

/** What the background needs to know of the library. */
interface FolderLibrary extends Pick<ClippingLibrary, 'getPreference'> {
  readFolderProgress(): Promise<Result<FolderProgress>>;
}

const alarm = 'folder-export';
/** In minutes. Finds changes that pages made while the background was asleep. */
const every = 1;
/** How long to gather changes, in milliseconds. */
const gatherMs = 5_000;
/** How long to wait after a failure, in milliseconds. */
const retryMs = 10 * 60_000;

/**
 * Has notes written to the user's folder by `write`: after changes, and after a start. Call at the
 * top of the background's script.
 */
export function startFolderExport(
  library: FolderLibrary,
  write: () => Promise<unknown>,
  showProblem: (hasProblem: boolean) => Promise<void>,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Not validated: only we can write preferences, and this code is loaded before each clip is saved.
  const read = async <Value>(name: string) => {
    const stored = await library.getPreference(name);
    return stored.ok ? (stored.value as Value | null) : null;
  };
  const check = async () => {
    const [plan, trouble] = await Promise.all([
      read<FolderExportPlan>(folderPreferences.plan),
      read<FolderTrouble>(folderPreferences.trouble),
    ]);
    const progress = await library.readFolderProgress();
    if (!progress.ok) return;
    if (!plan?.isOn) {
      await browser.alarms.clear(alarm);
      return;
    }
    if (!(await browser.alarms.get(alarm))) {
      await browser.alarms.create(alarm, { periodInMinutes: every });
    }
    const { place, hasChanges } = progress.value;
    if (trouble) {
      await showProblem(true);
      if (Date.now() - Date.parse(trouble.triedAt) < retryMs) return;
    }
    if (place === null || place.below !== null || hasChanges) await write();
  };
  const checkSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), gatherMs);
  };
  // Not awaited: browsers stop a background that takes minutes to handle an event.
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void check();
  });
  watchTrackedChanges(checkSoon);
  checkSoon();
}
