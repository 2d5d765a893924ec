import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import { type SyncAccount, syncAccountSchema, syncPreferences } from '../../core/sync';
import type { Library } from '../../storage';
import { isPrivateWindow } from '../base/is-private-window';

/** Sync, while a page is open. */
export interface FollowedSync {
  /** The account of this device; null if it does not sync. */
  readonly account: ReadonlySignal<SyncAccount | null>;
  exchangeNow(): void;
}

/**
 * Keeps this device in step while a page is open, if it has an account. In a private window, where
 * a page cannot open the library, the background does so.
 */
export function followSync(view: Window, library: Library, life: AbortSignal): FollowedSync {
  const account = signal<SyncAccount | null>(null);
  let exchange: (() => void) | null = null;
  library.watch(
    (source) => source.getPreference(syncPreferences.account),
    async (answer) => {
      if (!answer.ok) return;
      account.value = v.parse(syncAccountSchema, answer.value);
      if (account.value === null || exchange !== null || isPrivateWindow()) return;
      exchange = () => {};
      const { startSyncWorker } = await import('./start-sync-worker');
      exchange = startSyncWorker(view);
    },
    life,
  );
  return { account, exchangeNow: () => exchange?.() };
}
