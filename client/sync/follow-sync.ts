import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import {
  type Share,
  type SyncAccount,
  sharesPreference,
  sharesSchema,
  syncAccountSchema,
  syncPreferences,
} from '../../core/sync';
import type { Library } from '../../storage';
import { isPrivateWindow } from '../base/is-private-window';

/** Sync, while a page is open. */
export interface FollowedSync {
  /** The account of this device; null if it does not sync. */
  readonly account: ReadonlySignal<SyncAccount | null>;
  readonly shares: ReadonlySignal<readonly Share[]>;
  exchangeNow(): void;
}

/**
 * Keeps this device in step while a page is open, if it has an account or shares a tag. In a private window, where
 * a page cannot open the library, the background does so.
 */
export function followSync(view: Window, library: Library, life: AbortSignal): FollowedSync {
  const account = signal<SyncAccount | null>(null);
  const shares = signal<readonly Share[]>([]);
  let exchange: (() => void) | null = null;
  const startIfOn = async () => {
    const isOn = account.value !== null || shares.value.length > 0;
    if (!isOn || exchange !== null || isPrivateWindow()) return;
    exchange = () => {};
    const { startSyncWorker } = await import('./worker/start-sync-worker');
    exchange = startSyncWorker(view);
  };
  const follow = (preference: string, onValue: (value: unknown) => void) =>
    library.watch(
      (source) => source.getPreference(preference),
      async (answer) => {
        if (!answer.ok) return;
        onValue(answer.value);
        await startIfOn();
      },
      life,
    );
  follow(syncPreferences.account, (value) => {
    account.value = v.parse(syncAccountSchema, value);
  });
  follow(sharesPreference, (value) => {
    shares.value = v.parse(sharesSchema, value);
  });
  return { account, shares, exchangeNow: () => exchange?.() };
}
