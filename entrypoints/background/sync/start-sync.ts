import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isSyncing } from '../../../client/sync/sync-lock';
import { syncAccountSchema, syncPreferences } from '../../../core/sync/account';
import { sharesPreference, sharesSchema } from '../../../core/sync/sharing/share';
import { type ClippingLibrary, watchTrackedChanges } from '../../../storage';

/** The background's part in sync: it exchanges while no page is open. */
export interface BackgroundSync {
  /** Call after a start, or when the user's account changes: sets the alarm. */
  plan(): Promise<void>;
}

const alarm = 'sync';
/** In minutes. */
const every = 10;
/** How long to gather changes, in milliseconds. */
const gatherMs = 5_000;

/** Exchanges by `sync` now and then, and after changes. Call at the top of the background's script. */
export function startSync(
  library: Pick<ClippingLibrary, 'getPreference'>,
  sync: () => Promise<void>,
): BackgroundSync {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Null if the library cannot be read. */
  const isOn = async () => {
    const [account, shares] = await Promise.all([
      library.getPreference(syncPreferences.account),
      library.getPreference(sharesPreference),
    ]);
    if (!account.ok || !shares.ok) return null;
    const own = v.parse(syncAccountSchema, account.value);
    const all = [...(own ? [own] : []), ...v.parse(sharesSchema, shares.value)];
    return all.some(({ isPaused }) => !isPaused);
  };
  const plan = async () => {
    const isPlanned = await isOn();
    if (isPlanned === null) return;
    if (isPlanned) await browser.alarms.create(alarm, { periodInMinutes: every });
    else await browser.alarms.clear(alarm);
  };
  // Not awaited: browsers stop a background that takes minutes to handle an event.
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void sync();
  });
  browser.runtime.onStartup.addListener(() => void plan());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // An update may have removed the alarm.
    if (reason !== 'install') void plan();
  });
  watchTrackedChanges(() => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      // A library that was just created counts as changed.
      if ((await isOn()) && !(await isSyncing(navigator.locks))) await sync();
    }, gatherMs);
  });
  return { plan };
}
