import { browser } from 'wxt/browser';
import { showAccess, showBadge } from '../../client/tabs/show-badge';
import { findSiteAccess, hasAllSites } from '../../client/tabs/site-access';
import { wakeOpenTabs } from '../../client/tabs/wake-open-tabs';
import { connect, page, pageCalls } from '../../core/rpc';

/**
 * Tracks which sites the user lets Pressmark read. Both browsers let a user withdraw
 * access at any time, without notifying open pages.
 *
 * Without access to all sites, the button says so on every tab without a badge of its
 * own. Call at the top of the background: a permission change wakes it.
 */
export function followSiteAccess(): void {
  let last = Promise.resolve();
  const update = ({ origins = [] }: { origins?: string[] }) => {
    // Chromium replaces "all sites" by "some sites" in two steps; the later one must win.
    if (origins.length > 0) last = last.then(updateTabs, updateTabs);
  };
  browser.permissions.onAdded.addListener(update);
  browser.permissions.onRemoved.addListener(update);
  // The browser forgets the badge when it closes, or while the extension is disabled.
  last = hasAllSites().then(showAccess);
}

async function updateTabs(): Promise<void> {
  await showAccess(await hasAllSites());
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || url !== undefined) return;
      const access = await findSiteAccess(url);
      if (access === 'missing') await leavePage(id);
      await showBadge(id, { kind: access === 'missing' ? 'noAccess' : 'quiet' });
    }),
  );
  await wakeOpenTabs();
}

/** Removes highlights from a page; most tabs have no receiver. */
async function leavePage(tabId: number): Promise<void> {
  const controller = connect(page, pageCalls, {
    send: (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
    wait: () => Promise.resolve(),
    pausesMs: [],
  });
  await controller.leave({});
}
