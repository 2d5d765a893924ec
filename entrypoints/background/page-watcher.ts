import { browser } from 'wxt/browser';
import { allSites } from '../../client/tabs/site-access';
import { wakeOpenTabs } from '../../client/tabs/wake-open-tabs';

const file = '/page-watch.js';

/**
 * Registers the watcher for every site. Browsers load it only where the user allows access,
 * now or later. They keep the registration until the extension is updated, so later calls do
 * nothing.
 */
export async function registerWatcher(): Promise<void> {
  const id = 'page-watch';
  const { scripting } = browser;
  if ((await scripting.getRegisteredContentScripts({ ids: [id] })).length > 0) return;
  await scripting.registerContentScripts([
    { id, matches: allSites, js: [file], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/**
 * Wakes open tabs at the first start of the background since the extension was enabled. Chromium
 * reports that by no event, and loads nothing into open tabs; it empties `storage.session` when
 * the extension is disabled. Firefox loads the watcher itself.
 *
 * This is also the case when the browser starts. A watcher that already runs is not loaded again.
 */
export async function wakeTabsOnce(): Promise<void> {
  const key = 'tabs-woken';
  const { session } = browser.storage;
  if (key in (await session.get(key))) return;
  await session.set({ [key]: true });
  await wakeOpenTabs();
}
