import { describeNews } from '../../components/sharing/describe-news';
import type {
  SharedTagStatus,
  SharingCallbacks,
  SharingSetup,
  SharingStatus,
} from '../../components/sharing/sharing-status';
import { initialSyncState, type Member, type SyncState } from '../../core/sync';
import { sampleLibrary, sampleSharing } from '../components/sample-library';
import {
  makeLibraryState,
  makeListState,
  openShelves,
  settleLibrary,
  showSection,
} from './library-state';
import { PaintedLibrary } from './painted-library';
import { clickControl, type GalleryState, settle, typeInto, waitForElement } from './state';

/** The settings of shared tags. */
function makeSharingState(
  name: string,
  change: Partial<SharingStatus & SharingCallbacks>,
  act: (root: ParentNode) => void | Promise<void> = () => {},
): GalleryState {
  return {
    name: `sharing-${name}`,
    widths: [320, 1280],
    height: 900,
    render: () => (
      <PaintedLibrary
        {...sampleLibrary}
        view="settings"
        sharing={{ ...sampleSharing, ...change }}
      />
    ),
    async act(root) {
      await showSection(root, 'sharing');
      await act(root);
    },
  };
}

const form = {
  ...{ tag: 'team/energy', name: 'Ana Brandt', user: 'ana', password: 'moorings', code: '' },
  address: 'wss://sync.alden-observer.example:8443',
};

const makeStep = (change: Partial<SharingSetup>): Partial<SharingStatus> => ({
  setup: { ...sampleSharing.setup, form, ...change },
});

const makeMember = (id: string, name: string, canWrite = true): Member => ({
  id,
  name,
  publicKey: '',
  canWrite,
  status: 'active',
});

const synced: SyncState = {
  ...initialSyncState,
  ...{ syncedAt: '2026-11-12T09:01:00.000Z', checkedAt: '2026-11-12T09:01:00.000Z' },
};

const energy: SharedTagStatus = {
  ...{ id: 'energy', tag: 'team/energy', member: 'ana', name: 'Ana Brandt', canWrite: true },
  ...{ address: 'wss://sync.alden-observer.example:8443', user: 'ana@energy' },
  ...{ host: 'sync.alden-observer.example:8443', isPaused: false, isRemovalUnfinished: false },
  ...{ state: synced, unsent: 0, news: null },
  members: [
    makeMember('ana', 'Ana Brandt'),
    makeMember('ben', 'Benedikt Oberhauser-Wiesengrund, Lokalredaktion'),
    makeMember('cem', 'Cem', false),
    { ...makeMember('dora', 'Dora'), hasJoined: false },
    { ...makeMember('emil', 'Emil Kraftwerker-Oberhauser'), status: 'left' },
  ],
};
const harbour: SharedTagStatus = {
  ...{ ...energy, id: 'harbour', tag: 'harbour', member: 'cem', name: 'Cem', canWrite: false },
  members: [makeMember('cem', 'Cem', false), makeMember('dora', 'Dora')],
};

const removed: SharedTagStatus = { ...energy, state: { ...synced, problem: 'removed' }, unsent: 1 };

const nthButton = (index: number) => (root: ParentNode) =>
  clickControl(root, `.sharing__tag > .settings__actions button:nth-child(${index})`);

const changeLogin = (index: number) => async (root: ParentNode) => {
  nthButton(index)(root);
  await settle();
  clickControl(root, 'dialog[open] [type=submit]');
  await settleLibrary();
};

async function fillInvitation(root: ParentNode): Promise<void> {
  nthButton(1)(root);
  await waitForElement(root, 'dialog[open] input');
  for (const [index, value] of ['Ben', 'ben@energy', 'ferries'].entries()) {
    const fields = root.querySelectorAll<HTMLInputElement>(
      'dialog[open] input:not([type=checkbox])',
    );
    typeInto(fields[index] ?? null, value);
  }
  clickControl(root, 'dialog[open] [type=submit]');
  await settleLibrary();
}

const sharedTags = {
  ...sampleSharing,
  tags: [
    {
      ...energy,
      tag: 'alden',
      get news() {
        return describeNews(3, 5);
      },
    },
    { ...harbour, tag: 'harbours' },
  ],
};

function clickMenu(root: ParentNode, index: number): void {
  const items = [...root.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const item = items.at(index);
  if (item === undefined) throw new Error('no menu is open');
  item.click();
}

/** The library with the menu of a shared tag open, and what follows. */
function makeTagState(name: string, act: (root: ParentNode) => void | Promise<void>): GalleryState {
  return makeLibraryState(
    name,
    { sharing: sharedTags },
    {
      widths: [320, 1280],
      async act(root) {
        await settleLibrary();
        clickControl(root, '[data-tag=alden] .shelf__menu');
        await settle();
        await act(root);
        await settleLibrary();
      },
    },
  );
}

export const sharingStates: readonly GalleryState[] = [
  makeSharingState('none', {}),
  makeSharingState('private', { isPrivate: true, tags: [energy] }),
  makeSharingState('share', makeStep({ step: 'share' })),
  makeSharingState(
    'empty',
    makeStep({ step: 'share', trouble: { kind: 'invalid', code: 'empty' } }),
  ),
  makeSharingState('confirm', makeStep({ step: 'confirm-share', clips: 12 })),
  makeSharingState(
    'taken',
    makeStep({ step: 'confirm-share', clips: 12, trouble: { kind: 'invalid', code: 'taken' } }),
  ),
  makeSharingState(
    'pairing',
    makeStep({ step: 'join', trouble: { kind: 'invalid', code: 'pairing' } }),
  ),
  makeSharingState(
    'join',
    makeStep({
      ...{ step: 'confirm-join', clips: 3 },
      invited: { tag: 'team/energy', name: 'Ben', host: energy.host, canWrite: true },
    }),
  ),
  makeSharingState('current', {
    tags: [
      {
        ...energy,
        get news() {
          return describeNews(3, 5);
        },
      },
      harbour,
    ],
  }),
  makeSharingState('sending', {
    tags: [{ ...energy, state: { ...synced, activity: 'exchanging' }, unsent: 1188 }],
  }),
  makeSharingState('paused', {
    tags: [{ ...energy, isPaused: true, unsent: 1, isRemovalUnfinished: true }],
  }),
  makeSharingState('removed', { tags: [removed] }),
  makeSharingState('refused', { tags: [{ ...energy, state: { ...synced, problem: 'refused' } }] }),
  makeSharingState('reads-only', {
    ...makeStep({ readsOnly: 'team/energy' }),
    tags: [{ ...harbour, tag: 'team/energy' }],
  }),
  makeSharingState(
    'used',
    makeStep({
      ...{ step: 'confirm-join', trouble: { kind: 'invalid', code: 'used' } },
      invited: { tag: 'team/energy', name: 'Ben', host: energy.host, canWrite: true },
    }),
  ),
  makeSharingState('right', {
    tags: [
      { ...energy, state: { ...synced, mayWrite: false } },
      { ...harbour, state: { ...synced, mayWrite: true } },
    ],
  }),
  makeSharingState('login', { tags: [energy] }, nthButton(3)),
  makeSharingState(
    'login-writes',
    { tags: [harbour], onChangeLogin: async () => ({ kind: 'right', canWrite: true, clips: 14 }) },
    changeLogin(2),
  ),
  makeSharingState(
    'login-reads',
    { tags: [energy], onChangeLogin: async () => ({ kind: 'right', canWrite: false, clips: 0 }) },
    changeLogin(3),
  ),
  makeSharingState('invite', { tags: [energy] }, nthButton(1)),
  makeSharingState('invitation', { tags: [energy] }, fillInvitation),
  makeSharingState('invite-again', { tags: [energy] }, (root) =>
    clickControl(root, '.sharing__tag li:nth-child(5) button'),
  ),
  makeSharingState(
    'invite-refused',
    { tags: [energy], onInvite: async () => ({ kind: 'invalid', code: 'member-reads' }) },
    fillInvitation,
  ),
  makeSharingState('leave', { tags: [energy] }, nthButton(4)),
  makeSharingState('leave-removed', { tags: [removed] }, nthButton(1)),
  makeSharingState('end', { tags: [energy] }, nthButton(5)),
  makeSharingState('ended', {
    tags: [{ ...energy, state: { ...synced, problem: 'ended', endedBy: 'ben' } }],
  }),
  makeSharingState('remove', { tags: [energy] }, (root) =>
    clickControl(root, '.sharing__tag li:nth-child(2) button'),
  ),
  makeListState('shared-tag', { sharing: sharedTags }, { act: openShelves }),
  makeTagState('shared-tag-delete', (root) => clickMenu(root, -1)),
  makeTagState('shared-tag-merge', async (root) => {
    clickMenu(root, 0);
    await waitForElement(root, 'dialog[open] input');
    typeInto(root.querySelector('dialog[open] input'), 'money');
  }),
];
