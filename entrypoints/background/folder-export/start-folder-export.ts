import * as v from 'valibot';
import { browser } from 'wxt/browser';
import {
  folderPlanSchema,
  folderPreferences,
  folderTroubleSchema,
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
  const check = async () => {
    const plan = await library.getPreference(folderPreferences.plan);
    if (!plan.ok) return;
    if (!v.parse(folderPlanSchema, plan.value).isOn) {
      await browser.alarms.clear(alarm);
      return;
    }
    if (!(await browser.alarms.get(alarm))) {
      await browser.alarms.create(alarm, { periodInMinutes: every });
    }
    const [progress, stored] = await Promise.all([
      library.readFolderProgress(),
      library.getPreference(folderPreferences.trouble),
    ]);
    if (!progress.ok || !stored.ok) return;
    const { place, hasChanges } = progress.value;
    const trouble = v.parse(folderTroubleSchema, stored.value);
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
