import { fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { SharingSettings } from '../../../components/sharing/SharingSettings';
import type {
  SharedTagStatus,
  SharingSetup,
  SharingStatus,
} from '../../../components/sharing/sharing-status';
import { initialSyncState, type Member } from '../../../core/sync';
import { sampleInvitation, sampleSharing } from '../sample-library';
import { now } from '../samples';

export const makeMember = (id: string, name: string, canWrite = true): Member => ({
  id,
  name,
  publicKey: '',
  canWrite,
  status: 'active',
});

export const synced = {
  ...initialSyncState,
  syncedAt: new Date(now.getTime() - 120_000).toISOString(),
};

export const shared: SharedTagStatus = {
  ...{ id: 'share', tag: 'team/energy', member: 'ana', name: 'Ana', canWrite: true },
  ...{ address: 'wss://sync.example:8443', user: 'ana@energy' },
  ...{ host: 'sync.example:8443', isPaused: false, isRemovalUnfinished: false },
  ...{ state: synced, unsent: 0, news: null },
  members: [makeMember('ben', 'Ben'), makeMember('cem', 'Cem', false), makeMember('ana', 'Ana')],
};

export function renderSharing(change: Partial<SharingStatus>) {
  const callbacks = {
    ...{ onBegin: vi.fn(), onForm: vi.fn(), onStep: vi.fn(), onBack: vi.fn(), onPause: vi.fn() },
    ...{ onGoToSync: vi.fn(), onLeave: vi.fn(), onCopyCode: vi.fn(() => true) },
    onInvite: vi.fn<typeof sampleSharing.onInvite>(async () => sampleInvitation),
    onChangeLogin: vi.fn<typeof sampleSharing.onChangeLogin>(async () => null),
    onRemoveMember: vi.fn<typeof sampleSharing.onRemoveMember>(async () => null),
    onEnd: vi.fn<typeof sampleSharing.onEnd>(async () => null),
  };
  const view = render(<SharingSettings {...sampleSharing} now={now} {...callbacks} {...change} />);
  return { ...callbacks, ...view };
}

export const renderTag = (change: Partial<SharedTagStatus>) =>
  renderSharing({ tags: [{ ...shared, ...change }] });

export const renderStep = (change: Partial<SharingSetup>) =>
  renderSharing({ setup: { ...sampleSharing.setup, ...change } });

export const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

/** Clicks a button of the dialog, which jsdom does not show. */
export const confirm = (name: string) => {
  const button = screen.getByRole('button', { name, hidden: true });
  if (button instanceof HTMLButtonElement && button.form && button.type === 'submit') {
    fireEvent.submit(button.form);
  } else fireEvent.click(button);
};

export const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
