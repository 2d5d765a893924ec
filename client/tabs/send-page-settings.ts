import { browser } from 'wxt/browser';
import { getPageSettings, type Settings } from '../../core/model';
import { type Client, connect, page, pageCalls } from '../../core/rpc';
import { allSites } from './site-access';
import { wakeOpenTabs } from './wake-open-tabs';

/**
 * Applies changed settings in the pages that are open. Pages without a controller get them
 * once it is loaded. If detection has changed, every page reports again what it is.
 */
export async function sendPageSettings(before: Settings, after: Settings): Promise<void> {
  await eachPage(async (client, url) => {
    const settings = getPageSettings(after, url);
    if (!isEqual(settings, getPageSettings(before, url))) await client.applySettings(settings);
  });
  if (!isEqual(before.detection, after.detection)) await wakeOpenTabs();
}

/** Removes highlights that were deleted from all open pages, and the state of their buttons. */
export async function refreshPages(): Promise<void> {
  await eachPage((client) => client.refresh({}));
  await wakeOpenTabs();
}

/** Calls the controller of every open page. Pages without one do not answer. */
async function eachPage(
  call: (client: Client<typeof pageCalls>, url: string) => Promise<unknown>,
): Promise<void> {
  const tabs = await browser.tabs.query({ url: allSites, discarded: false });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || url === undefined) return;
      const client = connect(page, pageCalls, {
        send: (message) => browser.tabs.sendMessage(id, message, { frameId: 0 }),
        wait: () => Promise.resolve(),
        pausesMs: [],
      });
      await call(client, url);
    }),
  );
}

function isEqual(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
