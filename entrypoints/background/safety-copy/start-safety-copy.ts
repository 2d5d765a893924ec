import { browser } from 'wxt/browser';
import { watchTrackedChanges } from '../../../storage';

const alarm = 'safety-copy';
/** In minutes. Finds changes that pages made while the background was asleep. */
const every = 10;
/** How long to gather changes, in milliseconds; shorter than what makes browsers stop a background. */
const gatherMs = 20_000;

/**
 * Has what the user types copied by `write`, if `isBehind`: after changes, and after a start. Call
 * at the top of the background's script.
 */
export function startSafetyCopy(
  isBehind: () => Promise<boolean>,
  write: () => Promise<unknown>,
): void {
  let isGathering = false;
  const check = async () => {
    if (await isBehind()) await write();
  };
  const checkSoon = () => {
    if (isGathering) return;
    isGathering = true;
    setTimeout(() => {
      isGathering = false;
      void check();
    }, gatherMs);
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void check();
  });
  watchTrackedChanges(checkSoon);
  checkSoon();
  void ensureAlarm();
}

async function ensureAlarm(): Promise<void> {
  if (await browser.alarms.get(alarm)) return;
  await browser.alarms.create(alarm, { periodInMinutes: every });
}
