import type { SyncStatus } from '../../components/sync/sync-status';
import {
  initialSyncState,
  type KeptItem,
  type SyncedDevice,
  type SyncState,
} from '../../core/sync';
import { overruledClip } from '../components/sample-corrections';
import { sampleLibrary, sampleSync } from '../components/sample-library';
import { sampleClips } from '../components/samples';
import { makeLibraryState, settleLibrary, showSection } from './library-state';
import { PaintedLibrary } from './painted-library';
import { clickControl, type GalleryState } from './state';

/** The sync settings. */
function makeSyncState(
  name: string,
  change: Partial<SyncStatus>,
  selector: string | null = null,
): GalleryState {
  return {
    name: `sync-${name}`,
    widths: [320, 480, 1280],
    height: 900,
    render: () => (
      <PaintedLibrary {...sampleLibrary} view="settings" sync={{ ...sampleSync, ...change }} />
    ),
    async act(root) {
      await showSection(root, 'sync');
      if (selector !== null) clickControl(root, selector);
    },
  };
}

const filled = {
  ...{ address: 'wss://sync.alden-observer.example:8443', user: 'ada', password: 'moorings' },
  ...{ passphrase: 'four ferries', passphraseAgain: 'four ferries a day' },
};

const account = {
  ...{ user: 'ada', host: 'sync.alden-observer.example:8443', isPaused: false, device: 'desk' },
  ...{ address: 'wss://sync.alden-observer.example:8443', isOnThisComputer: false },
};

const devices: readonly SyncedDevice[] = [
  { id: 'desk', name: null, browser: 'Firefox', system: 'Linux', syncedOn: '2026-11-12' },
  { id: 'room', name: 'Reading room', browser: 'Firefox', system: 'macOS', syncedOn: '2026-11-11' },
  {
    ...{ id: 'long', browser: 'Chromium', system: 'Windows', syncedOn: '2026-10-02' },
    name: 'Arbeitsplatzrechner der Lokalredaktion im zweiten Obergeschoss',
  },
];

const annotation = overruledClip.annotations[0]?.annotation ?? null;
const kept: readonly KeptItem[] = sampleClips.slice(0, 3).map((clip, index) => ({
  ...{ clip, deletedBy: 'long', keptBy: 'room', why: 'edited' },
  ...(index === 1
    ? { what: 'highlight', annotationId: 'a', annotation }
    : { what: index === 0 ? 'clip' : 'note', annotationId: null, annotation: null }),
}));

const synced: SyncState = {
  ...initialSyncState,
  ...{ syncedAt: '2026-11-12T09:01:00.000Z', checkedAt: '2026-11-12T09:01:00.000Z' },
};

const nthButton = (index: number) => `.sync .settings__actions button:nth-child(${index})`;

const nthDevice = (index: number) => `.sync__device:nth-child(${index}) button`;

export const syncStates: readonly GalleryState[] = [
  makeSyncState('server', {}),
  makeSyncState('unreachable', {
    setup: {
      ...{ step: 'server', form: filled, isBusy: false },
      trouble: { kind: 'problem', code: 'unreachable' },
    },
  }),
  makeSyncState('no-access', {
    setup: {
      ...{ step: 'server', form: filled, isBusy: false },
      trouble: { kind: 'invalid', code: 'access' },
    },
  }),
  makeSyncState('invitation', {
    setup: {
      ...{ step: 'server', form: filled, isBusy: false },
      trouble: { kind: 'invalid', code: 'invitation' },
    },
  }),
  makeSyncState('join', {
    setup: {
      ...{ step: 'join', form: filled, isBusy: false },
      trouble: { kind: 'refused', code: 'wrong' },
    },
  }),
  makeSyncState('create', {
    setup: {
      ...{ step: 'create', form: filled, isBusy: false },
      trouble: { kind: 'invalid', code: 'differs' },
    },
  }),
  makeSyncState('busy', {
    setup: { ...{ step: 'create', form: filled }, isBusy: true, trouble: null },
  }),
  makeSyncState('private', { isPrivate: true }),
  makeSyncState('current', { account, state: synced }),
  makeSyncState('devices', { account, state: synced, devices }),
  makeSyncState('overruled', {
    ...{ account, state: synced, devices },
    overruled: [overruledClip.clip, ...sampleClips.slice(1, 2)],
  }),
  makeSyncState('kept', { account, state: synced, devices, kept }),
  makeLibraryState(
    'sync-overruled',
    { openClip: overruledClip },
    { widths: [320, 480, 900, 1280], act: settleLibrary },
  ),
  makeSyncState('device-name', { account, state: synced, devices }, nthDevice(1)),
  makeSyncState('device-removal', { account, state: synced, devices }, nthDevice(3)),
  makeSyncState('exchanging', {
    account,
    state: { ...synced, activity: 'exchanging', received: 1440, sent: 96 },
    unsent: 1188,
  }),
  makeSyncState('paused', { account: { ...account, isPaused: true }, state: synced, unsent: 1 }),
  makeSyncState('incomplete', { account, state: { ...synced, incomplete: 2, unreadable: 1 } }),
  makeSyncState('failed', { account, state: { ...synced, problem: 'full' }, unsent: 12 }),
  makeSyncState('access-lost', {
    account,
    state: { ...synced, problem: 'unreachable' },
    hasAccess: false,
  }),
  makeSyncState('add-device', { account, state: synced }, nthButton(3)),
  makeSyncState(
    'add-browser',
    { account: { ...account, isOnThisComputer: true }, state: synced },
    nthButton(3),
  ),
  makeSyncState(
    'login',
    {
      account,
      state: { ...synced, problem: 'refused' },
      setup: { ...sampleSync.setup, form: filled },
    },
    nthButton(4),
  ),
  makeSyncState('passphrase', { account, state: synced }, nthButton(5)),
  makeSyncState('leave', { account, state: synced }, nthButton(6)),
  makeSyncState('remove', { account, state: synced }, nthButton(7)),
];
