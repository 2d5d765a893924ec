import { browser } from 'wxt/browser';
import { text } from '../../../components/strings';
import '../../../components/strings/en/backup.ftl';

const pencil = '#b3261e';

/** Shows on the button of tabs that say nothing of their page whether the last backup has failed. */
export async function showBackupTrouble(isTrouble: boolean): Promise<void> {
  await browser.action.setBadgeText({ text: isTrouble ? '!' : '' });
  await browser.action.setBadgeBackgroundColor({ color: pencil });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
  const title = isTrouble ? text('backup-badge') : browser.i18n.getMessage('action_title');
  await browser.action.setTitle({ title });
}
