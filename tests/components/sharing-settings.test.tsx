// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeNews } from '../../components/sharing/describe-news';
import { SharingSettings } from '../../components/sharing/SharingSettings';
import type {
  SharedTagStatus,
  SharingSetup,
  SharingStatus,
} from '../../components/sharing/sharing-status';
import { initialSyncState, type Member, type SyncProblem } from '../../core/sync';
import { findViolations } from './find-violations';
import { sampleInvitation, sampleSharing } from './sample-library';
import { now } from './samples';

afterEach(cleanup);

const makeMember = (id: string, name: string, canWrite = true): Member => ({
  id,
  name,
  publicKey: '',
  canWrite,
  status: 'active',
});

const synced = { ...initialSyncState, syncedAt: new Date(now.getTime() - 120_000).toISOString() };

const shared: SharedTagStatus = {
  ...{ id: 'share', tag: 'team/energy', member: 'ana', name: 'Ana', canWrite: true },
  ...{ address: 'wss://sync.example:8443', user: 'ana@energy' },
  ...{ host: 'sync.example:8443', isPaused: false, isRemovalUnfinished: false },
  ...{ state: synced, unsent: 0, news: null },
  members: [makeMember('ben', 'Ben'), makeMember('cem', 'Cem', false), makeMember('ana', 'Ana')],
};

function renderSharing(change: Partial<SharingStatus>) {
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

const renderTag = (change: Partial<SharedTagStatus>) =>
  renderSharing({ tags: [{ ...shared, ...change }] });

const renderStep = (change: Partial<SharingSetup>) =>
  renderSharing({ setup: { ...sampleSharing.setup, ...change } });

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

/** Clicks a button of the dialog, which jsdom does not show. */
const confirm = (name: string) => {
  const button = screen.getByRole('button', { name, hidden: true });
  if (button instanceof HTMLButtonElement && button.form && button.type === 'submit') {
    fireEvent.submit(button.form);
  } else fireEvent.click(button);
};

const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('sharing a tag', () => {
  it('begins with a tag, a name and a server', async () => {
    const { onBegin } = renderSharing({});
    press('Share a tag…');
    expect(onBegin).toHaveBeenCalledWith('share');
    cleanup();
    const { onForm, onStep, container } = renderStep({ step: 'share', suggestions: ['team'] });
    expect(document.activeElement).toBe(screen.getByLabelText('Tag'));
    type('Tag', 'team/energy');
    expect(onForm).toHaveBeenCalledWith({ tag: 'team/energy' });
    fireEvent.submit(screen.getByLabelText('Password'));
    expect(onStep).toHaveBeenCalledOnce();
    expect(await findViolations(container)).toEqual([]);
  });

  it('says how many clips others will see before it starts', () => {
    const { onStep, onBack } = renderStep({
      ...{ step: 'confirm-share', clips: 12 },
      form: { ...sampleSharing.setup.form, tag: 'team/energy' },
    });
    screen.getByText(/12 clips have the tag “team\/energy”\. Their highlights and notes/);
    press('Back');
    expect(onBack).toHaveBeenCalledOnce();
    confirm('Share tag');
    expect(onStep).toHaveBeenCalledOnce();
  });

  it('says why a step failed', () => {
    renderStep({ step: 'share', trouble: { kind: 'invalid', code: 'empty' } });
    within(screen.getByRole('alert')).getByText(/No clip has this tag/);
    cleanup();
    renderStep({ step: 'confirm-share', trouble: { kind: 'invalid', code: 'taken' } });
    within(screen.getByRole('alert')).getByText(/ask a member for an invitation/);
    cleanup();
    renderStep({ step: 'confirm-share', trouble: { kind: 'problem', code: 'refused' } });
    within(screen.getByRole('alert')).getByText('The server refused access.');
    within(screen.getByRole('alert')).getByText(/Check the user name and password/);
    cleanup();
    renderStep({ step: 'confirm-join', trouble: { kind: 'problem', code: 'refused' } });
    within(screen.getByRole('alert')).getByText(/password in the invitation is wrong/);
  });

  it('cannot begin in a private window, which shows what is shared', () => {
    renderSharing({ isPrivate: true, tags: [shared] });
    screen.getByText('Tags can’t be shared in a private window.');
    screen.getByText('team/energy');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('joining a shared tag', () => {
  const invited = { tag: 'team/energy', name: 'Ben', host: 'sync.example', canWrite: true };
  const form = { ...sampleSharing.setup.form, tag: 'team/energy' };

  it('shows what the invitation is for, and how many own clips will be shared', () => {
    const { onForm } = renderStep({ step: 'confirm-join', invited, form, clips: 3 });
    screen.getByText('“team/energy” on sync.example');
    screen.getByText(/You’ll be “Ben”\. You can add/);
    screen.getByText(/You already have 3 clips with this tag\. They’ll be shared/);
    type('Tag in your library', 'work/energy');
    expect(onForm).toHaveBeenCalledWith({ tag: 'work/energy' });
  });

  it('shares nothing of somebody who only reads', () => {
    const reader = { ...invited, canWrite: false };
    renderStep({ step: 'confirm-join', invited: reader, form, clips: 3 });
    screen.getByText(/Nothing of yours is shared/);
    expect(screen.queryByText(/You already have/)).toBeNull();
  });

  it('says so if the login may only read', () => {
    const { onBack } = renderStep({ readsOnly: 'team/energy' });
    screen.getByText('You’ve joined “team/energy”, but you can only read.');
    press('Close');
    expect(onBack).toHaveBeenCalledOnce();
  });

  it.each([
    ['removed', 'To join again, you need a new invitation.'],
    ['otherLibrary', 'The invitation may be too old. Ask a member for a new one.'],
  ] as const)('says what to do about an invitation for a share that is "%s"', (code, next) => {
    renderStep({ step: 'confirm-join', trouble: { kind: 'problem', code } });
    screen.getByText(next);
  });

  it('leads to Sync with a code for it', () => {
    const trouble = { kind: 'invalid', code: 'pairing' } as const;
    const { onGoToSync } = renderStep({ step: 'join', trouble });
    screen.getByText(/for adding a device to Sync/);
    press('Go to Sync');
    expect(onGoToSync).toHaveBeenCalledOnce();
  });
});

describe('a shared tag', () => {
  it('lists its members, the user first', async () => {
    const removed: Member = { ...makeMember('dora', 'Dora'), status: 'removed' };
    const { container } = renderTag({ members: [...shared.members, removed] });
    const items = within(screen.getByRole('list', { name: 'Members' })).getAllByRole('listitem');
    expect(items.map((item) => item.querySelector('bdi')?.textContent)).toEqual([
      ...['Ana', 'Ben', 'Cem'],
    ]);
    expect(items[0]?.textContent).toContain('You');
    expect(items[2]?.textContent).toContain('Can only read');
    screen.getByText('Last synced 2 minutes ago');
    expect(await findViolations(container)).toEqual([]);
  });

  it('says what it is doing', () => {
    renderTag({ state: { ...synced, activity: 'exchanging' }, unsent: 3 });
    screen.getByText('Sending 3 changes');
    cleanup();
    const { onPause } = renderTag({ isPaused: true, unsent: 1 });
    screen.getByText('Paused');
    screen.getByText('1 change hasn’t been sent yet.');
    press('Resume team/energy');
    expect(onPause).toHaveBeenCalledWith('share', false);
  });

  it.each<[SyncProblem, string]>([
    ['removed', 'You were removed from this tag.'],
    ['refused', 'The server refused access.'],
    ['otherLibrary', 'This device can’t open what’s now shared on the server.'],
    ['noJetStream', 'This NATS server doesn’t store anything for this user.'],
    ['notNats', 'Something answers at this address, but it doesn’t accept NATS connections.'],
  ])('says what to do about the problem "%s"', (problem, happened) => {
    renderTag({ state: { ...synced, problem } });
    within(screen.getByRole('alert')).getByText(happened);
  });

  it('lets readers and those who were removed neither invite nor remove', () => {
    renderTag({ canWrite: false });
    screen.getByText(/You can only read/);
    expect(screen.queryByRole('button', { name: /Invite|Remove/ })).toBeNull();
    cleanup();
    renderTag({ state: { ...synced, problem: 'removed' }, unsent: 1 });
    expect(screen.queryByRole('button', { name: /Invite|Remove|Change login/ })).toBeNull();
    expect(screen.queryByText(/hasn’t been sent/)).toBeNull();
  });

  it('shows an invitation to copy, and that it is to be kept to oneself', async () => {
    const { onInvite, onCopyCode } = renderTag({});
    press('Invite… team/energy');
    type('Their name', 'Dora');
    type('Their user name', 'dora');
    type('Their password', 'ferries');
    fireEvent.click(screen.getByLabelText('They can only read'));
    confirm('Create invitation');
    const field = await screen.findByLabelText<HTMLInputElement>('Invitation');
    expect(onInvite).toHaveBeenCalledWith('share', {
      ...{ member: null, name: 'Dora', user: 'dora', password: 'ferries', canWrite: false },
    });
    expect(field.value).toBe(sampleInvitation);
    screen.getByText(/^It works for whoever has it, until you remove Dora\. Whoever has this text/);
    confirm('Copy invitation');
    expect(onCopyCode).toHaveBeenCalledWith(sampleInvitation);
    screen.getByText('Invitation copied.');
  });

  const invite = (name: string) => {
    type('Their name', name);
    type('Their user name', 'dora');
    type('Their password', 'ferries');
  };

  it('asks whether somebody of a known name is the same person', async () => {
    const members: readonly Member[] = [
      ...shared.members,
      { ...makeMember('dora', 'Dora'), status: 'removed' },
      { ...makeMember('emil', 'Emil'), hasJoined: false },
    ];
    const { onInvite, container } = renderTag({ members });
    press('Invite… team/energy');
    type('Their name', 'Flora');
    expect(screen.queryByLabelText(/this is the same person/)).toBeNull();
    type('Their name', 'Ana');
    expect(screen.queryByLabelText(/this is the same person/)).toBeNull();
    invite(' dora ');
    const before = screen.getByLabelText<HTMLInputElement>(/“dora” was a member before/);
    expect(before.checked).toBe(true);
    expect(await findViolations(container)).toEqual([]);
    type('Their name', 'Emil');
    const invited = screen.getByLabelText<HTMLInputElement>(/“Emil” has already been invited/);
    expect(invited.checked).toBe(true);
    // There may be two of that name.
    type('Their name', 'Ben');
    const active = screen.getByLabelText<HTMLInputElement>(/“Ben” is already a member/);
    expect(active.checked).toBe(false);
    fireEvent.click(active);
    type('Their name', 'Dora');
    expect(screen.getByLabelText<HTMLInputElement>(/was a member before/).checked).toBe(true);
    onInvite.mockResolvedValueOnce({ kind: 'invalid', code: 'member-reads' });
    confirm('Create invitation');
    await screen.findByText(/the new member could only read/);
    expect(onInvite).toHaveBeenLastCalledWith('share', expect.objectContaining({ member: 'dora' }));
    fireEvent.click(screen.getByLabelText(/was a member before/));
    confirm('Create invitation');
    await screen.findByLabelText('Invitation');
    expect(onInvite).toHaveBeenLastCalledWith('share', expect.objectContaining({ member: null }));
  });

  it('invites somebody again who has left', async () => {
    const left: readonly Member[] = ['ben-1', 'ben-2'].map((id) => ({
      ...makeMember(id, 'Ben', false),
      status: 'left',
    }));
    const { onInvite } = renderTag({ members: left });
    fireEvent.click(screen.getAllByRole('button', { name: 'Invite again… Ben' })[1] as Element);
    type('Their user name', 'ben');
    type('Their password', 'ferries');
    confirm('Create invitation');
    await screen.findByLabelText('Invitation');
    expect(onInvite).toHaveBeenCalledWith('share', {
      ...{ member: 'ben-2', name: 'Ben', user: 'ben', password: 'ferries', canWrite: false },
    });
  });

  it('says who has not joined yet', () => {
    renderTag({ members: [{ ...makeMember('ben', 'Ben'), hasJoined: false }] });
    screen.getByText('Invited, hasn’t joined yet');
  });

  it.each([
    [0, 0, null, null],
    [1, 0, '1 new', '1 clip'],
    [3, 5, '8 new', '3 clips and 5 highlights'],
    [0, 100, '99+ new', 'more than 99 highlights'],
    [60, 40, '99+ new', '60 clips and 40 highlights'],
  ])('says what is new from others (%d, %d)', (clips, highlights, short, said) => {
    const news = describeNews(clips, highlights);
    expect(news?.short ?? null).toBe(short);
    renderTag({ news });
    const shown = screen.queryByText(/^New from others/)?.textContent ?? null;
    expect(shown).toBe(said && `New from others since you last looked on this device: ${said}`);
  });

  it.each([
    ['ben', 'This tag is no longer shared: Ben deleted it from the server.'],
    ['ana', 'This tag is no longer shared: you deleted it from the server.'],
    ['dora', 'This tag is no longer shared: it was deleted from the server.'],
    [null, 'This tag is no longer shared: it was deleted from the server.'],
  ])('says who has deleted it from the server, if that is known (%s)', (endedBy, said) => {
    renderTag({ state: { ...synced, problem: 'ended', endedBy } });
    screen.getByText(said);
  });

  it('says what to do if the server has lost a tag that the user wants to change', async () => {
    const { onEnd } = renderTag({});
    onEnd.mockResolvedValueOnce({ kind: 'problem', code: 'notSetUp' });
    press('Delete from server… team/energy');
    confirm('Delete from server');
    await screen.findByText('Try again once this tag has synced.');
  });

  it('lists the user as somebody who may only read, whatever the list says', () => {
    renderTag({ canWrite: false, members: [makeMember('ana', 'Ana')] });
    screen.getByText('You · Can only read');
    cleanup();
    renderTag({ members: [makeMember('ana', 'Ana', false)] });
    screen.getByText('You');
  });

  it('takes another login, also where the server refused access', async () => {
    const { onChangeLogin } = renderTag({ state: { ...synced, problem: 'refused' } });
    press('Change login…');
    expect(screen.getByLabelText<HTMLInputElement>('Server').value).toBe(shared.address);
    expect(screen.getByLabelText<HTMLInputElement>('User name').value).toBe('ana@energy');
    type('Password', 'buoys');
    onChangeLogin.mockResolvedValueOnce({ kind: 'invalid', code: 'nothing' });
    confirm('Change login');
    await screen.findByText(/there’s no shared tag for this user name/);
    confirm('Change login');
    await vi.waitFor(() => expect(screen.queryByLabelText('Password')).toBeNull());
    const login = { address: shared.address, user: 'ana@energy', password: 'buoys' };
    expect(onChangeLogin).toHaveBeenLastCalledWith('share', login, true);
  });

  it.each([
    [false, true, 'Change login and share', /3 clips will be shared now/],
    [true, false, 'Change login', /none of your clips, highlights or notes are sent/],
  ])('asks first if a new login may do less or more (%s, %s)', async (before, after, act, said) => {
    const { onChangeLogin } = renderTag({ canWrite: before });
    press('Change login… team/energy');
    onChangeLogin.mockResolvedValueOnce({ kind: 'right', canWrite: after, clips: 3 });
    confirm('Change login');
    await screen.findByText(said);
    expect(onChangeLogin).toHaveBeenLastCalledWith('share', expect.anything(), before);
    confirm(act);
    await vi.waitFor(() => expect(screen.queryByText(said)).toBeNull());
    expect(onChangeLogin).toHaveBeenLastCalledWith('share', expect.anything(), after);
  });

  it.each([
    [false, 'The server lets you add to this tag.', 'Share…', 'Share'],
    [true, 'The server only lets you read this tag.', 'Only read…', 'Only read'],
  ])(
    'says if the server lets the user do less or more (%s)',
    async (canWrite, said, act, confirmed) => {
      const state = { ...synced, mayWrite: !canWrite };
      const { onChangeLogin } = renderTag({ canWrite, state });
      screen.getByText(said);
      const right = { kind: 'right', canWrite: !canWrite, clips: 3 } as const;
      onChangeLogin.mockResolvedValueOnce({ kind: 'problem', code: 'unreachable' });
      press(act);
      await screen.findByText('Check your connection, then try again.');
      expect(onChangeLogin).toHaveBeenLastCalledWith('share', null, canWrite);
      onChangeLogin.mockResolvedValueOnce(right);
      confirm('Try again');
      await screen.findByText(
        canWrite ? /none of your clips, highlights or notes are sent/ : /3 clips will be shared/,
      );
      confirm(confirmed);
      await vi.waitFor(() =>
        expect(onChangeLogin).toHaveBeenLastCalledWith('share', null, !canWrite),
      );
      cleanup();
      renderTag({ canWrite, state: { ...synced, mayWrite: canWrite } });
      expect(screen.queryByText(said)).toBeNull();
    },
  );

  it('says why no invitation was made', async () => {
    const { onInvite } = renderTag({});
    onInvite.mockResolvedValue({ kind: 'invalid', code: 'own-login' });
    press('Invite… team/energy');
    confirm('Create invitation');
    await screen.findByText('This is your own user name. Each member needs their own.');
  });

  it('removes a member after a question, and says if that failed', async () => {
    const { onRemoveMember } = renderTag({});
    onRemoveMember.mockResolvedValueOnce({ kind: 'problem', code: 'unreachable' });
    press('Remove… Ben');
    screen.getByText(/Ben keeps what’s already in their library/);
    screen.getByText('npm run sync-server -- --team TEAM --remove NAME');
    confirm('Remove');
    await screen.findByText('The server can’t be reached.');
    screen.getByText('Check your connection, then try again.');
    confirm('Remove');
    await vi.waitFor(() => expect(screen.queryByText(/Ben keeps/)).toBeNull());
    expect(onRemoveMember).toHaveBeenLastCalledWith('share', 'ben');
  });

  it('says if a removal was interrupted', () => {
    renderTag({ isRemovalUnfinished: true });
    screen.getByText(/A member wasn’t completely removed/);
  });

  it('is left after a question', () => {
    const { onLeave } = renderTag({});
    press('Leave… team/energy');
    screen.getByText(/All clips and highlights stay in your library/);
    confirm('Leave');
    expect(onLeave).toHaveBeenCalledWith('share');
    cleanup();
    renderTag({ canWrite: false });
    press('Leave… team/energy');
    screen.getByText(/the others see you in the list of members until one of them removes you/);
    cleanup();
    renderTag({ state: { ...synced, problem: 'removed' } });
    press('Leave… team/energy');
    screen.getByText(/All clips and highlights stay in your library/);
    expect(screen.queryByText(/who see that you’ve left/)).toBeNull();
    cleanup();
    renderTag({
      members: [makeMember('ana', 'Ana'), { ...makeMember('ben', 'Ben'), status: 'left' }],
    });
    press('Leave… team/energy');
    screen.getByText(/nobody else takes part\. What’s shared stays on the server/);
  });

  it('is deleted from the server after a question, by members who may write', async () => {
    const { onEnd, container } = renderTag({});
    onEnd.mockResolvedValueOnce({ kind: 'invalid', code: 'changed' });
    press('Delete from server… team/energy');
    screen.getByText(/sharing ends for all members\. Everyone keeps the clips and highlights/);
    expect(await findViolations(container)).toEqual([]);
    expect(onEnd).not.toHaveBeenCalled();
    confirm('Delete from server');
    await screen.findByText(/This shared tag was changed/);
    confirm('Delete from server');
    await vi.waitFor(() => expect(screen.queryByText(/sharing ends/)).toBeNull());
    expect(onEnd).toHaveBeenLastCalledWith('share');
    cleanup();
    renderTag({ canWrite: false });
    expect(screen.queryByText('Delete from server…')).toBeNull();
  });

  it('can only be left once it was deleted from the server', () => {
    renderTag({ state: { ...synced, problem: 'ended' }, unsent: 1 });
    screen.getByText('This tag is no longer shared: it was deleted from the server.');
    const names = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(names).toEqual(['Pause', 'Leave…', 'Share a tag…', 'Join a shared tag…']);
    expect(screen.queryByText(/hasn’t been sent/)).toBeNull();
    press('Leave… team/energy');
    screen.getByText(/including those of other members\. Your other synced devices leave, too\./);
  });

  it('says who has left, and lets them be removed', () => {
    renderTag({ members: [{ ...makeMember('ben', 'Ben'), status: 'left' }] });
    screen.getByText('Has left');
    screen.getByRole('button', { name: 'Remove… Ben' });
  });
});
