import { browser } from 'wxt/browser';
import { text } from '../../../components/strings/text';

const pencil = '#b3261e';

/** Shows a failed backup on the toolbar button, in tabs that have no badge of their own. */
export async function showBackupProblem(hasProblem: boolean): Promise<void> {
  await browser.action.setBadgeText({ text: hasProblem ? '!' : '' });
  await browser.action.setBadgeBackgroundColor({ color: pencil });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
  const title = hasProblem
    ? text('common-badge-backup-failed')
    : browser.i18n.getMessage('action_title');
  await browser.action.setTitle({ title });
}
