import { browser } from 'wxt/browser';

/**
 * Loads the watcher into the tabs that were open before the extension was
 * installed, updated or given access; browsers only load it into pages that
 * come later. Where it is already, it tells anew what it sees.
 */
export async function wakeOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  // Some pages let no extension in; they stay as they are.
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await browser.scripting.executeScript({ target: { tabId: id }, files: ['/page-watch.js'] });
    }),
  );
}
