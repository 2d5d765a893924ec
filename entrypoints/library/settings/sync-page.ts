import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isPrivateWindow } from '../../../client/base/is-private-window';
import { now } from '../../../client/base/now';
import type { FollowedSync } from '../../../client/sync/follow-sync';
import { formatPairingCode } from '../../../client/sync/pairing-code';
import { isOnThisComputer } from '../../../client/sync/server-address';
import { requestPageAccess } from '../../../client/tabs/request-permission';
import { text } from '../../../components/strings';
import { copyText } from '../../shared/highlighting/copy/copy-text';
import '../../../components/strings/en/library/sync.ftl';
import type { SyncCallbacks, SyncStatus } from '../../../components/sync/sync-status';
import type { Clip, Failure } from '../../../core/model';
import {
  initialSyncState,
  type KeptItem,
  type KnownDevices,
  noDevices,
  type SyncAccount,
  type SyncedDevice,
  type SyncState,
  syncPreferences,
  syncStateSchema,
} from '../../../core/sync';
import { type Library, type LocalLibrary, openSyncLibrary } from '../../../storage';
import type { ClipChanges } from '../changes/clip-changes';
import { deleteKept } from './delete-kept';
import { mentionKept } from './mention-kept';
import { createSyncSetup, decode, toOrigin } from './sync-setup';

/** Sync on the library page. */
export interface SyncPage {
  readonly shown: ReadonlySignal<SyncStatus & SyncCallbacks>;
  readonly failure: ReadonlySignal<Failure | null>;
  /** Fills in a code that was pasted elsewhere. */
  useCode(code: string): void;
}

interface SyncOptions {
  readonly followed: Pick<FollowedSync, 'account' | 'exchangeNow'>;
  readonly changes: Pick<ClipChanges, 'notify' | 'edit' | 'runOne'>;
  /** Call when what the background has to do has changed. */
  planSync(): Promise<unknown>;
  /** Takes an invitation to the shared tags. */
  onInvitation(code: string): void;
}

/** Creates the sync of the page, which goes on until `life` is aborted. */
export function createSyncPage(
  window: Window & typeof globalThis,
  library: Library,
  { followed: { account, exchangeNow }, changes, planSync, onInvitation }: SyncOptions,
  life: AbortSignal,
): SyncPage {
  const { notify } = changes;
  const state = signal<SyncState>(initialSyncState);
  const failure = signal<Failure | null>(null);
  const overruled = signal<readonly Clip[]>([]);
  const { unsent, devices, kept } = watchLocal(account, life);
  const hasAccess = watchAccess(account, life);
  mentionKept(library, kept, notify, life);
  library.watch(
    (source) => source.getPreference(syncPreferences.state),
    (answer) => {
      if (answer.ok) state.value = v.parse(syncStateSchema, answer.value);
    },
    life,
  );

  library.watch(
    (source) => source.listOverruled(),
    (answer) => {
      if (answer.ok) overruled.value = answer.value;
    },
    life,
  );

  /** Resolves with true if it was stored. */
  const saveAccount = async (next: SyncAccount | null) => {
    // What was shown of another library is no longer true.
    const isOther = next?.device !== account.value?.device;
    if (isOther) await library.savePreference(syncPreferences.state, null, now());
    const saved = await library.savePreference(syncPreferences.account, next, now());
    failure.value = saved.ok ? null : saved.failure;
    if (saved.ok) await planSync();
    return saved.ok;
  };
  const setup = createSyncSetup(window.crypto, () => account.value, saveAccount);
  const leave = async (message: string) => {
    const left = account.value;
    if (left === null || !(await saveAccount(null))) return null;
    const known = await useLocal(left, async (local) => {
      const devices = await local.readDevices().catch(() => noDevices);
      await local.stop();
      return devices;
    });
    notify(message);
    return known;
  };
  /** Without waiting for it: the server may not answer. */
  const leaveServerList = async (left: SyncAccount, known: KnownDevices) => {
    const [{ leaveList }, { openTransport }] = await Promise.all([
      import('../../../client/sync/set-up-sync'),
      import('../../../client/sync/open-transport'),
    ]);
    const transport = openTransport(left, window.crypto);
    const own = { id: left.device, known, at: now() };
    await leaveList(transport, window.crypto, decode(left), own);
  };
  const callbacks: SyncCallbacks = {
    onForm: setup.onForm,
    onStep: setup.onStep,
    onBack: setup.onBack,
    onCancelLogin: setup.onCancelLogin,
    onGoToSharing() {
      onInvitation(setup.shown.value.form.address);
      setup.onForm({ address: '' });
    },
    async onSyncNow() {
      // In the user's click, before the first await.
      if (account.value && !hasAccess.value) await requestPageAccess([toOrigin(account.value)]);
      exchangeNow();
    },
    onPause(isPaused) {
      if (account.value) void saveAccount({ ...account.value, isPaused });
    },
    async onChangeLogin() {
      const isChanged = await setup.onChangeLogin();
      if (isChanged) notify(text('sync-change-login.done'));
      return isChanged;
    },
    async onChangePassphrase() {
      const isChanged = await setup.onChangePassphrase();
      if (isChanged) notify(text('sync-change-passphrase.done'));
      return isChanged;
    },
    makePairingCode: () => account.value && formatPairingCode(account.value),
    onCopyCode: (code) => copyText(window.document, code),
    onRenameDevice(name) {
      if (account.value) void useLocal(account.value, (local) => local.renameDevice(name));
    },
    onRemoveDevice(id) {
      if (account.value) void useLocal(account.value, (local) => local.removeDevice(id));
    },
    onKeep({ clip, ...deletion }) {
      if (account.value) void useLocal(account.value, (local) => local.keep(clip.id, deletion));
    },
    onDeleteKept: (item) => deleteKept(library, changes, item),
    async onLeave() {
      const { value: left } = account;
      const known = await leave(text('sync-leave.done'));
      if (left && known) await leaveServerList(left, known);
    },
    async onRemove() {
      if (await setup.removeFromServer()) await leave(text('sync-remove.done'));
    },
  };

  return {
    failure,
    useCode: (code) => setup.onForm({ address: code }),
    shown: computed(() => ({
      ...callbacks,
      account: account.value && {
        user: account.value.user,
        host: new URL(account.value.address).host,
        address: account.value.address,
        isOnThisComputer: isOnThisComputer(account.value.address),
        isPaused: account.value.isPaused,
        device: account.value.device,
      },
      state: state.value,
      hasAccess: hasAccess.value,
      unsent: unsent.value,
      devices: devices.value,
      overruled: overruled.value,
      kept: kept.value,
      isPrivate: isPrivateWindow(),
      setup: setup.shown.value,
    })),
  };
}

/** False while a WebDAV server's site may not be accessed, so that requests to it fail. */
function watchAccess(
  account: ReadonlySignal<SyncAccount | null>,
  life: AbortSignal,
): ReadonlySignal<boolean> {
  const hasAccess = signal(true);
  const check = async () => {
    const { value } = account;
    hasAccess.value =
      value?.kind !== 'webdav' ||
      (await browser.permissions.contains({ origins: [toOrigin(value)] }));
  };
  const onChange = () => void check();
  const stop = account.subscribe(onChange);
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  life.addEventListener('abort', () => {
    stop();
    onAdded.removeListener(onChange);
    onRemoved.removeListener(onChange);
  });
  return hasAccess;
}

/** Works with what is stored of the exchanges of this device. */
async function useLocal<Value>(
  { device }: SyncAccount,
  work: (local: LocalLibrary) => Promise<Value>,
): Promise<Value> {
  const source = openSyncLibrary({ clock: now });
  const value = await work(source.openLocal(device));
  source.close();
  return value;
}

/**
 * The number of changes that are not sent yet, the devices of the library, and what was kept
 * although it was deleted; 0 and none while they are not known.
 */
function watchLocal(
  account: ReadonlySignal<SyncAccount | null>,
  life: AbortSignal,
): {
  readonly unsent: ReadonlySignal<number>;
  readonly devices: ReadonlySignal<readonly SyncedDevice[]>;
  readonly kept: ReadonlySignal<readonly KeptItem[]>;
} {
  const unsent = signal(0);
  const devices = signal<readonly SyncedDevice[]>([]);
  const kept = signal<readonly KeptItem[]>([]);
  const device = computed(() => account.value?.device ?? null);
  const stop = effect(() => {
    unsent.value = 0;
    devices.value = [];
    kept.value = [];
    if (device.value === null || isPrivateWindow()) return;
    const source = openSyncLibrary({ clock: now });
    const watching = new AbortController();
    const local = source.openLocal(device.value);
    local.watchUnsent((count) => {
      unsent.value = count;
    }, watching.signal);
    local.watchDevices((list) => {
      devices.value = list;
    }, watching.signal);
    local.watchKept((items) => {
      kept.value = items;
    }, watching.signal);
    return () => {
      watching.abort();
      source.close();
    };
  });
  life.addEventListener('abort', stop);
  return { unsent, devices, kept };
}
