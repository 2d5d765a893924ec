import { type Browser, browser } from 'wxt/browser';
import { isOwnPage } from './is-own-page';
import { findSiteAccess, type SiteAccess } from './site-access';

/** A tab. `url` is null if the browser hides it. */
export interface PageTab {
  readonly id: number;
  readonly url: string | null;
  /** Empty if the browser hides it. */
  readonly title: string;
  readonly isPrivate: boolean;
  readonly access: SiteAccess;
  /** True if it may be in Firefox's Reader View, which is closed to extensions. */
  readonly mayBeReaderView?: boolean;
  /** True if it shows one of our own pages, such as the library. */
  readonly isOwnPage?: boolean;
}

/**
 * Finds the tab that a screen is about: the one in its address (`?tab=7`), which allows opening
 * the screen in a tab of its own, or else the active tab.
 */
export async function findPageTab(search: string): Promise<PageTab | null> {
  const named = parseTabId(search);
  if (named !== null) {
    const tab = await browser.tabs.get(named).catch(() => undefined);
    return tab ? toPageTab(tab) : null;
  }
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? toPageTab(tab) : null;
}

/** Returns the id in `?tab=7`, or null. */
export function parseTabId(search: string): number | null {
  const value = new URLSearchParams(search).get('tab');
  return value && /^\d+$/.test(value) ? Number(value) : null;
}

/**
 * What only Firefox says. Without access to the address, `isInReaderMode` is missing; `isArticle`
 * is true if Reader View is open or possible, and may be left from the page before.
 */
type FirefoxTab = Browser.tabs.Tab & {
  readonly isInReaderMode?: boolean;
  readonly isArticle?: boolean;
};

/** True if a tab may be in Firefox's Reader View, which is closed to extensions. */
export function mayBeReaderView({ isInReaderMode, isArticle }: FirefoxTab): boolean {
  return isInReaderMode ?? isArticle ?? false;
}

async function toPageTab(tab: Browser.tabs.Tab): Promise<PageTab | null> {
  if (tab.id === undefined) return null;
  const access = await findSiteAccess(tab.url);
  return {
    id: tab.id,
    url: tab.url ?? null,
    title: tab.title ?? '',
    isPrivate: tab.incognito,
    access,
    mayBeReaderView: mayBeReaderView(tab),
    isOwnPage: isOwnPage(tab.url),
  };
}
