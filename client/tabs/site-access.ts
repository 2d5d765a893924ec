import { browser } from 'wxt/browser';
import { isWebAddress, type LinkClip } from '../../core/model';

/** The origins of the manifest: every page that Pressmark can be allowed to read. */
export const allSites = ['http://*/*', 'https://*/*'];

/**
 * How a page can be read. Without host access browsers hide a tab's address.
 *
 * - `granted`: its site is allowed.
 * - `visit`: only until the tab goes elsewhere, because the user pressed our button or a shortcut.
 * - `missing`: its address is hidden, and not every site is allowed. It may also be a page that
 *   is closed to all extensions; the address would tell.
 * - `closed`: its address is hidden although every site is allowed, or is not of the web.
 */
export type SiteAccess = 'granted' | 'visit' | 'missing' | 'closed';

/** The access to a page. `url` is undefined or null if the browser hides it. */
export async function findSiteAccess(url: string | null | undefined): Promise<SiteAccess> {
  if (url === undefined || url === null) return (await hasAllSites()) ? 'closed' : 'missing';
  if (!isWebAddress(url)) return 'closed';
  return (await hasAccess(getOrigins(url))) ? 'granted' : 'visit';
}

/** True if what is at an address may be fetched. */
export async function isReadable(url: string): Promise<boolean> {
  return (await findSiteAccess(url)) === 'granted';
}

/** Returns the links whose pages may be fetched. */
export async function listReadable(links: readonly LinkClip[]): Promise<readonly LinkClip[]> {
  const readable = await Promise.all(links.map(({ summary }) => isReadable(summary.url)));
  return links.filter((_, index) => readable[index]);
}

export function hasAllSites(): Promise<boolean> {
  return hasAccess(allSites);
}

function hasAccess(origins: string[]): Promise<boolean> {
  return browser.permissions.contains({ origins });
}

/** The origins of a page's site. Match patterns have no port. */
export function getOrigins(url: string): string[] {
  const { hostname } = new URL(url);
  return [`http://${hostname}/*`, `https://${hostname}/*`];
}
