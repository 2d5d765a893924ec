import { browser } from 'wxt/browser';
import { showAccess } from '../../../client/tabs/show-badge';
import { hasAllSites } from '../../../client/tabs/site-access';

const pencil = '#b3261e';

/** Shows a failed backup on the toolbar button, in tabs that have no badge of their own. */
export async function showBackupProblem(hasProblem: boolean): Promise<void> {
  await browser.action.setBadgeText({ text: hasProblem ? '!' : '' });
  await browser.action.setBadgeBackgroundColor({ color: pencil });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
  if (!hasProblem) return showAccess(await hasAllSites());
  const title = browser.i18n.getMessage('action_title_backup_failed');
  await browser.action.setTitle({ title });
}
