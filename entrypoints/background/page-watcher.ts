import { browser } from 'wxt/browser';
import { allSites } from '../../client/tabs/site-access';

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
