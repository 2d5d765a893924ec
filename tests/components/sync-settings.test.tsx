import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import decodeQr from 'qr/decode.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parsePairingCode } from '../../client/sync/pairing-code';
import type { OpenClip } from '../../components/library/library-props';
import { SyncSettings } from '../../components/sync/SyncSettings';
import type { SyncSetup, SyncStatus } from '../../components/sync/sync-status';
import {
  initialSyncState,
  type KeptItem,
  type SyncedDevice,
  type SyncProblem,
} from '../../core/sync';
import { findViolations } from './find-violations';
import { sampleLibrary, sampleSync } from './sample-library';
import { now } from './samples';

afterEach(cleanup);

const account = {
  ...{ user: 'ada', host: 'sync.example:8443', isPaused: false, device: 'desk' },
  ...{ address: 'wss://sync.example:8443', isOnThisComputer: false },
};
const synced = { ...initialSyncState, syncedAt: new Date(now.getTime() - 120_000).toISOString() };

const devices: readonly SyncedDevice[] = [
  { id: 'old', name: null, browser: 'Chromium', system: null, syncedOn: '2025-10-09' },
  { id: 'lost', name: null, browser: null, system: null, syncedOn: '2026-10-09' },
  { id: 'ahead', name: 'Ahead', browser: null, system: null, syncedOn: '2026-11-13' },
  { id: 'room', name: 'Reading room', browser: 'Firefox', system: 'macOS', syncedOn: '2026-11-11' },
  { id: 'desk', name: null, browser: 'Firefox', system: 'Linux', syncedOn: '2026-11-12' },
];

const shown = { ...sampleSync, now, onOpenClip: () => {} };

function renderSync(change: Partial<SyncStatus>) {
  const callbacks = {
    ...{ onForm: vi.fn(), onStep: vi.fn(), onBack: vi.fn(), onSyncNow: vi.fn() },
    ...{ onPause: vi.fn(), onChangePassphrase: vi.fn(async () => false) },
    ...{ onChangeLogin: vi.fn(async () => true), onCancelLogin: vi.fn() },
    ...{ onRenameDevice: vi.fn(), onRemoveDevice: vi.fn(), onLeave: vi.fn(), onRemove: vi.fn() },
    ...{ onKeep: vi.fn(), onDeleteKept: vi.fn() },
    ...{ onOpenClip: vi.fn(), onCopyCode: vi.fn(() => true) },
  };
  const view = render(<SyncSettings {...shown} {...callbacks} {...change} />);
  return { ...callbacks, ...view };
}

const makeSetup = (change: Partial<SyncSetup>): Partial<SyncStatus> => ({
  setup: { ...sampleSync.setup, ...change },
});

/** The pixels of a code, eight for the side of a module. */
function paint(code: HTMLElement) {
  const [start = 0, , size = 0] = (code.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const scale = 8;
  const side = size * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  const path = code.querySelector('path')?.getAttribute('d') ?? '';
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < scale; row++) {
      const at = ((Number(y) - start) * scale + row) * side + (Number(x) - start) * scale;
      for (let pixel = at; pixel < at + scale; pixel++) data.fill(0, pixel * 4, pixel * 4 + 3);
    }
  }
  return { width: side, height: side, data };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

/** Clicks a button of the dialog, which jsdom does not show. */
const confirm = (name: string) => {
  const button = screen.getByRole('button', { name, hidden: true });
  if (button instanceof HTMLButtonElement && button.form && button.type === 'submit') {
    fireEvent.submit(button.form);
  } else fireEvent.click(button);
};

describe('a device without a library on a server', () => {
  it('asks for a server, and connects by Enter', async () => {
    const { onForm, onStep, container } = renderSync({});
    fireEvent.input(screen.getByLabelText('Server'), { target: { value: 'wss://sync.example' } });
    expect(onForm).toHaveBeenCalledWith({ address: 'wss://sync.example' });
    fireEvent.submit(screen.getByLabelText('Password'));
    expect(onStep).toHaveBeenCalledOnce();
    expect(screen.getByLabelText<HTMLInputElement>('Password').type).toBe('password');
    expect(await findViolations(container)).toEqual([]);
  });

  it('asks once for the passphrase of a library, and twice for that of a new one', () => {
    renderSync(makeSetup({ step: 'join' }));
    screen.getByText('This server has a Pressmark library.');
    expect(screen.queryByLabelText('Repeat passphrase')).toBeNull();
    cleanup();
    const { onBack } = renderSync(makeSetup({ step: 'create' }));
    screen.getByLabelText('Repeat passphrase');
    press('Back');
    expect(onBack).toHaveBeenCalledOnce();
  });

  it('focuses the passphrase once the server has answered', () => {
    const { rerender } = renderSync({});
    rerender(<SyncSettings {...shown} {...makeSetup({ step: 'join' })} />);
    expect(document.activeElement).toBe(screen.getByLabelText('Passphrase'));
  });

  it('says why a step failed, and takes none while one is under way', () => {
    renderSync(makeSetup({ trouble: { kind: 'problem', code: 'refused' } }));
    within(screen.getByRole('alert')).getByText('The server refused access.');
    cleanup();
    renderSync(makeSetup({ trouble: { kind: 'refused', code: 'share' } }));
    screen.getByText(
      /^This user name is used for a shared tag\. A library needs a user name of its own/,
    );
    cleanup();
    renderSync(makeSetup({ isBusy: true }));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Connecting…' }).disabled).toBe(
      true,
    );
  });

  it('takes an invitation to the shared tags', () => {
    const onGoToSharing = vi.fn();
    const trouble = { kind: 'invalid', code: 'invitation' } as const;
    const setup = { ...sampleSync.setup, trouble };
    render(<SyncSettings {...shown} setup={setup} onGoToSharing={onGoToSharing} />);
    within(screen.getByRole('alert')).getByText(/It’s an invitation to a shared tag/);
    press('Join the shared tag');
    expect(onGoToSharing).toHaveBeenCalledOnce();
  });

  it('cannot begin in a private window', () => {
    renderSync({ isPrivate: true });
    screen.getByText(/^Sync can’t be set up or changed in a private window\./);
    expect(screen.queryByLabelText('Server')).toBeNull();
    cleanup();
    renderSync({ isPrivate: true, account });
    screen.getByText('Library of ada on sync.example:8443');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('a device with a library on a server', () => {
  it('says when it was last synced, and what is not sent', async () => {
    const { onSyncNow, onPause, container } = renderSync({ account, state: synced, unsent: 3 });
    screen.getByText('Library of ada on sync.example:8443');
    screen.getByText('Last synced 2 minutes ago');
    screen.getByText('3 changes haven’t been sent yet.');
    press('Sync now');
    press('Pause');
    expect(onSyncNow).toHaveBeenCalledOnce();
    expect(onPause).toHaveBeenCalledWith(true);
    expect(await findViolations(container)).toEqual([]);
  });

  it('shows progress, and what could not be read', () => {
    const state = { ...synced, activity: 'exchanging', received: 1440, sent: 96 } as const;
    renderSync({ account, state: { ...state, unreadable: 2, incomplete: 1 } });
    screen.getByText('Syncing: 1,440 received, 96 sent');
    screen.getByText(/^2 items on the server can’t be read/);
    screen.getByText(/^1 clip is incomplete/);
  });

  it('says why sync failed, but not while it is paused', () => {
    const state = { ...synced, problem: 'unreachable' } as const;
    renderSync({ account, state });
    expect(screen.getByRole('alert').textContent).toMatch(/can’t be reached.*keeps trying/);
    cleanup();
    renderSync({ account, state: { ...synced, problem: 'refused' } });
    expect(screen.getByRole('alert').textContent).toMatch(
      /refused access\.If the user name or password has changed, choose “Change login…”/,
    );
    cleanup();
    const { onPause } = renderSync({ account: { ...account, isPaused: true }, state });
    expect(screen.queryByRole('alert')).toBeNull();
    press('Resume');
    expect(onPause).toHaveBeenCalledWith(false);
  });

  it.each<[SyncProblem, RegExp, RegExp]>([
    ['insecure', /secure connection.*open the address in a tab/, /certificate may have expired/],
    ['notNats', /doesn’t accept NATS.*Check the address/, /may not be running/],
    ['notWebdav', /doesn’t respond like a WebDAV.*must be that of a folder/, /keeps trying/],
    ['noFolder', /no such folder.*create the folder/, /move it back/],
    ['redirected', /redirects this address.*enter that one/, /choose “Change login…”/],
    ['readOnly', /read, but not write.*another folder/, /Changes on this device aren’t sent/],
    ['noJetStream', /doesn’t store anything.*turn on JetStream/, /turn on JetStream/],
  ])('says what to do about "%s", when connecting and later', (code, first, later) => {
    const trouble = { kind: 'problem', code } as const;
    renderSync(makeSetup({ trouble }));
    expect(screen.getByRole('alert').textContent).toMatch(first);
    cleanup();
    renderSync({ account, state: { ...synced, problem: code } });
    expect(screen.getByRole('alert').textContent).toMatch(later);
  });

  it.each<[SyncProblem, RegExp]>([
    ['unreachable', /Check your connection, then try again\.$/],
    ['notNats', /NATS connections\.Try again in a few minutes/],
    ['failing', /has a problem\.Try again in a few minutes/],
    ['refused', /choose “Change login…”/],
  ])('says what to do when something fails with "%s" on a connected device', (code, next) => {
    const trouble = { kind: 'problem', code } as const;
    renderSync({ account, state: synced, ...makeSetup({ trouble }) });
    expect(screen.getByRole('alert').textContent).toMatch(next);
    expect(screen.getByRole('alert').textContent).not.toMatch(/keeps trying|Check the address/);
  });

  it('names missing access to the server as the cause', () => {
    const state = { ...synced, problem: 'unreachable' } as const;
    renderSync({ account, state, hasAccess: false });
    expect(screen.getByRole('alert').textContent).toBe(
      'Pressmark no longer has access to this server. Click “Sync now” and allow it.',
    );
  });

  it('shows how to connect another device, as a code that a camera can read', async () => {
    const { onCopyCode, container } = renderSync({ account, state: synced });
    press('Add a device…');
    const code = screen.getByLabelText<HTMLInputElement>('Code').value;
    expect(parsePairingCode(code)).toEqual({
      ...{ address: 'wss://sync.alden-observer.example:8443', user: 'ada', password: 'moorings' },
    });
    expect(decodeQr(paint(screen.getByLabelText('QR code of the text below')))).toBe(code);
    expect(await findViolations(container)).toEqual([]);
    confirm('Copy code');
    expect(onCopyCode).toHaveBeenCalledWith(code);
    screen.getByText('Code copied.');
    confirm('Close');
    expect(screen.queryByLabelText('Code')).toBeNull();
  });

  it('says that no other device reaches a server on this computer, without a QR code', () => {
    renderSync({ account: { ...account, isOnThisComputer: true }, state: synced });
    press('Add a device…');
    screen.getByText(/^This server runs on this computer, and no other device can reach it/);
    expect(screen.getByLabelText<HTMLInputElement>('Code').value).not.toBe('');
    expect(screen.queryByLabelText('QR code of the text below')).toBeNull();
  });

  it.each(['refused', 'noFolder', 'redirected'] as const)(
    'asks for another login where the server says "%s"',
    async (problem) => {
      const state = { ...synced, problem };
      const shown = renderSync({ account, state });
      fireEvent.click(
        within(screen.getByRole('alert')).getByRole('button', { name: 'Change login…' }),
      );
      expect(shown.onForm).toHaveBeenLastCalledWith({
        ...{ address: 'wss://sync.example:8443', user: 'ada', password: '' },
      });
      const dialog = within(screen.getByRole('dialog', { hidden: true }));
      fireEvent.input(dialog.getByLabelText('Password'), { target: { value: 'breakwater' } });
      expect(shown.onForm).toHaveBeenLastCalledWith({ password: 'breakwater' });
      expect(await findViolations(shown.container)).toEqual([]);
      confirm('Change login');
      await vi.waitFor(() => expect(screen.queryByRole('dialog', { hidden: true })).toBeNull());
      expect(shown.onChangeLogin).toHaveBeenCalledOnce();
      // What was typed is not kept for another library.
      expect(shown.onCancelLogin).toHaveBeenCalledOnce();
    },
  );

  it('says why a login was not changed, and keeps asking', async () => {
    const setup = makeSetup({ trouble: { kind: 'invalid', code: 'password-space' } });
    const { onChangeLogin } = renderSync({ account, state: synced, ...setup });
    onChangeLogin.mockResolvedValue(false);
    press('Change login…');
    confirm('Change login');
    await vi.waitFor(() => expect(onChangeLogin).toHaveBeenCalledOnce());
    within(screen.getByRole('dialog', { hidden: true })).getByText(/begins or ends with a space/);
  });

  it('asks before it leaves or deletes', () => {
    const { onLeave, onRemove } = renderSync({ account, state: synced });
    press('Stop syncing…');
    expect(onLeave).not.toHaveBeenCalled();
    confirm('Stop syncing');
    expect(onLeave).toHaveBeenCalledOnce();
    press('Delete from server…');
    confirm('Cancel');
    expect(onRemove).not.toHaveBeenCalled();
    press('Delete from server…');
    confirm('Delete from server');
    expect(onRemove).toHaveBeenCalledOnce();
  });

  it.each(['removed', 'otherLibrary'] as const)(
    'only leaves a server without it: %s',
    (problem) => {
      const { onLeave } = renderSync({ account, state: { ...synced, problem } });
      expect(screen.queryByText('Delete from server…')).toBeNull();
      press('Stop syncing…');
      screen.getByText('Clips stay on this device. You can then connect again.');
      confirm('Stop syncing');
      expect(onLeave).toHaveBeenCalledOnce();
    },
  );

  it('lists its devices, this one first, and when each last synced', async () => {
    const { container } = renderSync({ account, state: synced, devices });
    const list = screen.getByRole('list', { name: 'Devices' });
    const items = within(list).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'Firefox on LinuxThis device · Last synced todayRename…',
      // In another time zone.
      'AheadLast synced on 13 NovRemove…',
      'Reading roomLast synced yesterdayRemove…',
      'Unnamed deviceLast synced on 9 OctRemove…',
      'ChromiumLast synced on 9 Oct 2025Remove…',
    ]);
    expect(await findViolations(container)).toEqual([]);
    cleanup();
    renderSync({ account, state: synced });
    expect(screen.queryByText('Devices')).toBeNull();
  });

  it('renames this device, or takes the name from it', () => {
    const { onRenameDevice } = renderSync({ account, state: synced, devices });
    const rename = (name: string) => {
      press('Rename… Firefox on Linux');
      screen.getByText('Leave it empty to use “Firefox on Linux”.');
      fireEvent.input(screen.getByLabelText('Name'), { target: { value: name } });
      confirm('Rename');
    };
    rename(' Desk ');
    expect(onRenameDevice).toHaveBeenLastCalledWith('Desk');
    rename(' ');
    expect(onRenameDevice).toHaveBeenLastCalledWith(null);
  });

  it('says what removing a device does, and keeps the focus in the list', () => {
    const { onRemoveDevice, rerender } = renderSync({ account, state: synced, devices });
    press('Remove… Reading room');
    screen.getByText(/Its clips stay on it, and it can still sync/);
    confirm('Cancel');
    expect(onRemoveDevice).not.toHaveBeenCalled();
    press('Remove… Reading room');
    confirm('Remove');
    expect(onRemoveDevice).toHaveBeenCalledWith('room');
    const rest = devices.filter(({ id }) => id !== 'room');
    rerender(<SyncSettings {...shown} account={account} devices={rest} />);
    expect(document.activeElement).toBe(screen.getByText('Devices'));
  });

  it('counts the clips with corrections of two devices, and opens them', async () => {
    const { openClip } = sampleLibrary as { openClip: OpenClip };
    const { onOpenClip, container } = renderSync({ overruled: [openClip.clip] });
    screen.getByText(/^1 clip has details that were corrected differently on different devices/);
    press(openClip.clip.summary.headline);
    expect(onOpenClip).toHaveBeenCalledWith(openClip.clip.id);
    expect(await findViolations(container)).toEqual([]);
  });

  it('lists what was deleted on one device and edited on another, until the user decides', async () => {
    const { openClip } = sampleLibrary as { openClip: OpenClip };
    const { clip } = openClip;
    const annotation = openClip.annotations[0]?.annotation ?? null;
    const by = { deletedBy: 'room', keptBy: 'desk' };
    const kept: readonly KeptItem[] = [
      { ...by, what: 'clip', annotationId: null, why: 'edited', clip, annotation: null },
      { ...by, what: 'highlight', annotationId: 'a', why: 'added', clip, annotation },
      { ...by, what: 'note', annotationId: null, why: 'edited', clip, annotation: null },
      { ...by, what: 'note', annotationId: 'a', why: 'edited', clip, annotation, keptBy: 'gone' },
    ];
    const shown = renderSync({ account, state: synced, devices, kept });
    const items = within(screen.getByRole('list', { name: 'Deleted on one device, but kept' }));
    const { headline } = clip.summary;
    const on = 'on Reading room but';
    for (const message of [
      `“${headline}” was deleted ${on} edited on this device, so it was kept.`,
      `A highlight in “${headline}” was deleted ${on} added again on this device, so it was kept.`,
      `The note on “${headline}” was deleted ${on} edited on this device, so it was kept.`,
      `The note on a highlight in “${headline}” was deleted ${on} edited on another device, so it was kept.`,
    ]) {
      items.getByText(message);
    }
    expect(items.getAllByText(annotation?.passage.quote.exact ?? '')).toHaveLength(1);
    const pressFirst = (name: string) => {
      const [first] = items.getAllByRole('button', { name });
      if (first) fireEvent.click(first);
    };
    pressFirst('Keep');
    expect(shown.onKeep).toHaveBeenCalledWith(kept[0]);
    expect(document.activeElement?.textContent).toBe('Deleted on one device, but kept');
    pressFirst('Delete');
    expect(shown.onDeleteKept).toHaveBeenCalledWith(kept[0]);
    pressFirst('Open clip');
    expect(shown.onOpenClip).toHaveBeenCalledWith(clip.id);
    expect(await findViolations(shown.container)).toEqual([]);
  });

  it('keeps asking for a passphrase that is refused', async () => {
    const { onChangePassphrase } = renderSync({
      ...{ account, state: synced },
      ...makeSetup({ trouble: { kind: 'invalid', code: 'short' } }),
    });
    press('Change passphrase…');
    confirm('Change passphrase');
    expect(onChangePassphrase).toHaveBeenCalledOnce();
    await Promise.resolve();
    within(screen.getByRole('dialog', { hidden: true })).getByText(
      'The passphrase needs at least 12 characters.',
    );
  });
});
