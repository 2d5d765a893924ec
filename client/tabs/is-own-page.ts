import { browser } from 'wxt/browser';

/** True if the address is that of one of our own pages. Browsers show these addresses to us. */
export function isOwnPage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) === true;
}
