import { browser } from 'wxt/browser';
import { showAccess } from '../../../client/tabs/show-badge';
import { hasAllSites } from '../../../client/tabs/site-access';

const pencil = '#b3261e';

const titles = {
  backup: 'action_title_backup_failed',
  folder: 'action_title_folder_failed',
} as const;

/**
 * Shows on the toolbar button, in tabs that have no badge of their own, that backups or the folder
 * of notes need attention. What needs none any more leaves the other one's message.
 */
export async function showProblem(of: keyof typeof titles, hasProblem: boolean): Promise<void> {
  const title = browser.i18n.getMessage(titles[of]);
  if (!hasProblem) {
    const shown = await browser.action.getTitle({});
    const others = Object.values(titles).map((name) => browser.i18n.getMessage(name));
    if (shown !== title && others.includes(shown)) return;
  }
  await browser.action.setBadgeText({ text: hasProblem ? '!' : '' });
  await browser.action.setBadgeBackgroundColor({ color: pencil });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
  if (!hasProblem) return showAccess(await hasAllSites());
  await browser.action.setTitle({ title });
}
