import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { AccessChoice, WebsiteAccess } from '../../components/access/website-access';
import { requestPageAccess } from './request-permission';
import { hasAllSites } from './site-access';

/** Which websites Pressmark may read, and the user's choice of them. */
export interface WatchedAccess {
  /** Null until the browser has answered. */
  readonly access: ReadonlySignal<WebsiteAccess | null>;
  /** True if the user was asked for access and did not allow it. */
  readonly isRefused: ReadonlySignal<boolean>;
  /**
   * Must be called synchronously in a click handler. `click` gives up access to every site.
   * Resolves with false if the user did not allow it.
   */
  choose(choice: AccessChoice): Promise<boolean>;
}

/** Looks now and whenever access changes, until `life` is aborted. */
export function watchAccess(life: AbortSignal): WatchedAccess {
  const access = signal<WebsiteAccess | null>(null);
  const isRefused = signal(false);
  const update = async () => {
    access.value = await findAccess();
    if (access.value.kind === 'all') isRefused.value = false;
  };
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(update);
  onRemoved.addListener(update);
  life.addEventListener('abort', () => {
    onAdded.removeListener(update);
    onRemoved.removeListener(update);
  });
  void update();
  return {
    access,
    isRefused,
    async choose(choice) {
      isRefused.value = false;
      if (choice === 'all') {
        const isAllowed = await requestPageAccess();
        isRefused.value = !isAllowed;
        return isAllowed;
      }
      await browser.permissions.remove({ origins: await listOrigins() });
      return true;
    },
  };
}

async function findAccess(): Promise<WebsiteAccess> {
  if (await hasAllSites()) return { kind: 'all' };
  const hosts = (await listOrigins()).map((origin) => origin.replace(/^.*?:\/\/|\/.*$/g, ''));
  const sites = [...new Set(hosts)].sort();
  return sites.length > 0 ? { kind: 'sites', sites } : { kind: 'click' };
}

async function listOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}
