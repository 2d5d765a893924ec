import { type Browser, browser } from 'wxt/browser';
import { findSiteAccess, type SiteAccess } from './site-access';

/** A tab as a screen of ours needs it. `url` is null where the browser keeps it to itself. */
export interface PageTab {
  readonly id: number;
  readonly url: string | null;
  readonly isPrivate: boolean;
  readonly access: SiteAccess;
}

/**
 * The tab that a screen is about: the one that its address names (`?tab=7`), so
 * that a screen can be opened in a tab of its own, else the tab in front.
 */
export async function findPageTab(search: string): Promise<PageTab | null> {
  const named = namedTabId(search);
  if (named !== null) {
    const tab = await browser.tabs.get(named).catch(() => undefined);
    return tab ? pageTabOf(tab) : null;
  }
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? pageTabOf(tab) : null;
}

/** The id in `?tab=7`, else null. */
export function namedTabId(search: string): number | null {
  const value = new URLSearchParams(search).get('tab');
  return value && /^\d+$/.test(value) ? Number(value) : null;
}

async function pageTabOf(tab: Browser.tabs.Tab): Promise<PageTab | null> {
  if (tab.id === undefined) return null;
  const access = await findSiteAccess(tab.url);
  return { id: tab.id, url: tab.url ?? null, isPrivate: tab.incognito, access };
}
