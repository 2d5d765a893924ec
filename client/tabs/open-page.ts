import { browser } from 'wxt/browser';

/** Opens a page in a new tab. */
export async function openPage(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
