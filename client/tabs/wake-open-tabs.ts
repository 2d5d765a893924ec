import { browser } from 'wxt/browser';

/**
 * Loads the watcher into tabs that were open before the extension was installed, updated
 * or given access; browsers only load it into pages opened later. A watcher that is
 * already running reports again.
 */
export async function wakeOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  // Some pages do not admit extensions; these are skipped.
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await browser.scripting.executeScript({ target: { tabId: id }, files: ['/page-watch.js'] });
    }),
  );
}
