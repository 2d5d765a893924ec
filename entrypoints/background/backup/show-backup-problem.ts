import { browser } from 'wxt/browser';

const pencil = '#b3261e';

/** Shows a failed backup on the toolbar button, in tabs that have no badge of their own. */
export async function showBackupProblem(hasProblem: boolean): Promise<void> {
  await browser.action.setBadgeText({ text: hasProblem ? '!' : '' });
  await browser.action.setBadgeBackgroundColor({ color: pencil });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
  const title = hasProblem ? 'action_title_backup_failed' : 'action_title';
  await browser.action.setTitle({ title: browser.i18n.getMessage(title) });
}
