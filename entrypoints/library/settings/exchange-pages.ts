import { computed, type ReadonlySignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { followSync } from '../../../client/sync/follow-sync';
import type { LibraryProps } from '../../../components/library/library-props';
import type { Failure } from '../../../core/model';
import { backgroundCommandCalls, backgroundCommands, connect } from '../../../core/rpc';
import type { Library } from '../../../storage';
import type { ClipChanges } from '../changes/clip-changes';
import { createSharingPage } from './sharing/sharing-page';
import { createSyncPage } from './sync-page';

/** Sync and shared tags on the library page. They go on until `life` is aborted. */
export function createExchangePages(
  window: Window & typeof globalThis,
  library: Library,
  changes: Pick<ClipChanges, 'notify' | 'edit' | 'runOne'>,
  life: AbortSignal,
): {
  readonly shown: ReadonlySignal<Pick<LibraryProps, 'sync' | 'sharing'>>;
  readonly failure: ReadonlySignal<Failure | null>;
  /** Whether this device has synced with the library on a server. */
  readonly isSynced: ReadonlySignal<boolean>;
} {
  const background = connect(backgroundCommands, backgroundCommandCalls, {
    send: (message) => browser.runtime.sendMessage(message),
    wait: (ms) => new Promise((resolve) => window.setTimeout(resolve, ms)),
  });
  const shared = {
    followed: followSync(window, library, life),
    planSync: () => background.planSync({}),
  };
  const sync = createSyncPage(
    window,
    library,
    { ...shared, changes, onInvitation: (code) => sharing.beginWithCode(code) },
    life,
  );
  const sharing = createSharingPage(
    window,
    library,
    {
      ...{ ...shared, notify: changes.notify },
      onPairingCode(code) {
        sync.useCode(code);
        window.document.querySelector<HTMLElement>('.sync .sync__form input')?.focus();
      },
    },
    life,
  );
  return {
    isSynced: computed(() => {
      const { account, state } = sync.shown.value;
      return account !== null && state.syncedAt !== null;
    }),
    shown: computed(() => ({ sync: sync.shown.value, sharing: sharing.shown.value })),
    failure: computed(() => sync.failure.value ?? sharing.failure.value),
  };
}
