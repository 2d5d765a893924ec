import { browser } from 'wxt/browser';
import type { Backups } from '../../shared/backup/backups';
import { backupAlarm } from './browser-host';

/** Calls the backups when the browser starts and when one may be due. Call at the top of the background's script. */
export function startBackups(backups: Backups): void {
  // Not awaited: browsers stop a background that takes minutes to handle an event.
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === backupAlarm) void backups.wake();
  });
  // Makes up for backups missed while the browser was closed.
  browser.runtime.onStartup.addListener(() => void backups.plan());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // An update may have removed the alarm; a new library has nothing to schedule.
    if (reason !== 'install') void backups.plan();
  });
}
