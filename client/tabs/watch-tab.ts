import { browser } from 'wxt/browser';
import { findPageTab, type PageTab, parseTabId } from './page-tab';

/**
 * Calls back with the tab that a screen is about: now, when another tab becomes active in its
 * window, when the tab has loaded or navigated, and when access to sites is granted or revoked.
 * The function returned looks at the tab again: a button, menu or shortcut gives access without an
 * event.
 */
export function watchTab(
  search: string,
  onTab: (tab: PageTab | null) => void,
  signal: AbortSignal,
): () => void {
  const named = parseTabId(search);
  let turn = 0;

  const tell = async () => {
    turn += 1;
    const mine = turn;
    const tab = await findPageTab(search);
    // Skips this answer if a later change has replaced it.
    if (mine === turn && !signal.aborted) onTab(tab);
  };
  const onUpdated = (
    tabId: number,
    change: { status?: string; url?: string },
    tab: { active: boolean },
  ) => {
    const isOurs = named === null ? tab.active : tabId === named;
    if (isOurs && (change.url !== undefined || change.status === 'complete')) void tell();
  };

  browser.tabs.onUpdated.addListener(onUpdated);
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
  if (named === null) browser.tabs.onActivated.addListener(tell);
  signal.addEventListener('abort', () => {
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.permissions.onAdded.removeListener(tell);
    browser.permissions.onRemoved.removeListener(tell);
    browser.tabs.onActivated.removeListener(tell);
  });
  void tell();
  return () => void tell();
}
