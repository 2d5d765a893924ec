import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Member, SyncProblem } from '../../../core/sync';
import { findViolations } from '../find-violations';
import { confirm, makeMember, press, renderTag, shared, synced, type } from './render-sharing';

afterEach(cleanup);

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
    ['notNats', 'There’s a server at this address, but it doesn’t accept NATS connections.'],
  ])('says what to do about the problem "%s"', (problem, happened) => {
    renderTag({ state: { ...synced, problem } });
    within(screen.getByRole('alert')).getByText(happened);
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
    [
      true,
      'The server only lets you read this tag.',
      'Switch to read-only…',
      'Switch to read-only',
    ],
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
    screen.getByText(/there are no other members\. What’s shared stays on the server/);
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
    expect(names).toEqual(['Leave…', 'Share a tag…', 'Join a shared tag…']);
    expect(screen.queryByText(/hasn’t been sent/)).toBeNull();
    press('Leave… team/energy');
    screen.getByText(/including those of other members\. Your other synced devices leave too\./);
  });
});
