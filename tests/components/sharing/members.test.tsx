import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeNews } from '../../../components/sharing/describe-news';
import type { Member } from '../../../core/sync';
import { findViolations } from '../find-violations';
import { sampleInvitation } from '../sample-library';
import { confirm, makeMember, press, renderTag, shared, synced, type } from './render-sharing';

afterEach(cleanup);

describe('the members of a shared tag', () => {
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
    const before = screen.getByLabelText<HTMLInputElement>(
      /“dora” was a member or was invited before/,
    );
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
    expect(
      screen.getByLabelText<HTMLInputElement>(/was a member or was invited before/).checked,
    ).toBe(true);
    onInvite.mockResolvedValueOnce({ kind: 'invalid', code: 'member-reads' });
    confirm('Create invitation');
    await screen.findByText(/the new member could only read/);
    expect(onInvite).toHaveBeenLastCalledWith('share', expect.objectContaining({ member: 'dora' }));
    fireEvent.click(screen.getByLabelText(/was a member or was invited before/));
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
    screen.getByText(/Ben keeps anything that’s already in their library/);
    expect(document.querySelector('code')?.textContent).toBe(
      'npm run sync-server -- --team TEAM --remove NAME',
    );
    confirm('Remove');
    await screen.findByText('The server can’t be reached.');
    screen.getByText('Check your connection, then try again.');
    confirm('Remove');
    await vi.waitFor(() => expect(screen.queryByText(/Ben keeps/)).toBeNull());
    expect(onRemoveMember).toHaveBeenLastCalledWith('share', 'ben');
  });

  it('says who has left, and lets them be removed', () => {
    renderTag({ members: [{ ...makeMember('ben', 'Ben'), status: 'left' }] });
    screen.getByText('Has left');
    screen.getByRole('button', { name: 'Remove… Ben' });
  });
});
