import { expect, it } from 'vitest';
import {
  acceptInvitation,
  announceLeaving,
  inviteMember,
  removeFromShare,
} from '../../../client/sync/sharing/set-up-share';
import { startWriting } from '../../../client/sync/sharing/start-writing';
import { findSamePerson } from '../../../components/sharing/find-same-person';
import { createKeyPair, type KeyPair, type Member, type Share } from '../../../core/sync';
import { expectValue, makeAnnotation } from '../../storage/samples';
import { clipStory } from '../../storage/sharing-people';
import {
  accept,
  begin,
  exchangeAll,
  expectShare,
  listHighlights,
  login,
  source,
  type Taking,
  takePart,
} from './begun-share';
import { reachShare } from './simulated-share';

it('makes a key that the invitation does not have, and works once', async () => {
  const { transport, ben, list } = await begin();
  const pair = await createKeyPair(source);
  const { privateKey } = expectShare(await acceptInvitation(transport, source, ben, pair));
  expect(privateKey).toBe(pair.privateKey);
  expect(privateKey).not.toBe(ben.privateKey);
  expect(await accept(transport, ben)).toEqual({ kind: 'used' });
  // As if the reply had been lost.
  expectShare(await acceptInvitation(transport, source, ben, pair));
  expect(await list()).toEqual(['Ana: active', 'Ben: active', 'Cem: active']);
});

it('lets one of two devices join that use an invitation at the same time', async () => {
  const { transport, ben } = await begin();
  const both = await Promise.all([accept(transport, ben), accept(transport, ben)]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(['ready', 'used']);
});

it('refuses an invitation that was replaced, and those of removed members', async () => {
  const { transport, ana, invite, ben, list } = await begin();
  const newer = await invite('m-ben', 'Ben');
  expect(await accept(transport, ben)).toEqual({ kind: 'used' });
  expectShare(await accept(transport, newer));
  const keep = async () => {};
  expect(await list()).toContain('Ben: active');
  await removeFromShare(transport, source, ana.local, ana.share, 'm-ben', keep);
  expect((await accept(transport, newer)).kind).toBe('failed');
});

it('keeps the id that somebody had in other shares, and the invitation works once', async () => {
  const { transport, ana, ben, list } = await begin();
  const pair = await createKeyPair(source);
  const join = () => acceptInvitation(transport, source, ben, pair, 'ben-elsewhere');
  const share = expectShare(await join());
  expect(share.member).toBe('ben-elsewhere');
  expect(expectShare(await join()).member).toBe('ben-elsewhere');
  expect(await accept(transport, ben)).toEqual({ kind: 'used' });
  expect(await list()).toEqual(['Ana: active', 'Ben: removed', 'Ben: active', 'Cem: active']);
  const members = await ana.local.listMembers();
  expect(findSamePerson(members, 'm-ana', 'Ben', null)).toEqual({
    ...{ id: 'ben-elsewhere', kind: 'active' },
  });
  // Once they have left, with another key.
  await announceLeaving(transport, source, share, []);
  const again = await createKeyPair(source);
  const joined = await acceptInvitation(transport, source, ben, again, 'ben-elsewhere');
  expect(expectShare(joined).member).toBe('ben-elsewhere');
});

it('gives the invited id to somebody whose other id is in use, or whom the others know', async () => {
  const { transport, ana, ben, invite } = await begin();
  const pair = await createKeyPair(source);
  const taken = await acceptInvitation(transport, source, ben, pair, ana.share.member);
  expect(expectShare(taken).member).toBe('m-ben');
  const again = await invite('m-ben', 'Ben');
  const newPair = await createKeyPair(source);
  const known = await acceptInvitation(transport, source, again, newPair, 'ben-elsewhere');
  expect(expectShare(known).member).toBe('m-ben');
});

it('makes a member who may write on the server one who reads if the login does no more', async () => {
  const { connection, ben, list } = await begin();
  const reading = reachShare({ ...connection, mayWrite: false });
  const { canWrite, privateKey } = expectShare(await accept(reading, ben));
  expect(canWrite).toBe(false);
  expect(privateKey).toBe(ben.privateKey);
  // They cannot tell the others.
  expect(await list()).toEqual(['Ana: active', 'Ben: invited', 'Cem: active']);
});

it('lets one of two people write who could read with the same invitation', async () => {
  const { connection, transport, ana, cem, list } = await begin();
  const [one, other] = [
    expectShare(await accept(transport, cem)),
    expectShare(await accept(transport, cem)),
  ];
  const start = async (share: Share, pair: KeyPair) =>
    startWriting(transport, source, share, pair, await ana.local.listMembers());
  const pair = await createKeyPair(source);
  const reading = reachShare({ ...connection, mayWrite: false });
  expect(await startWriting(reading, source, one, pair, [])).toEqual({
    ...{ kind: 'failed', problem: 'readOnly' },
  });
  const writing = expectShare(await start(one, pair));
  expect(writing).toMatchObject({ canWrite: true, member: cem.member });
  expect(writing.privateKey).toBe(pair.privateKey);
  expect(await start(other, await createKeyPair(source))).toEqual({ kind: 'used' });
  // As if the reply had been lost, or after they could only read for a while.
  expectShare(await start(one, pair));
  expectShare(await start(writing, await createKeyPair(source)));
  expect(await list()).toEqual(['Ana: active', 'Ben: invited', 'Cem: active']);
  expect((await ana.local.listMembers()).map(({ canWrite }) => canWrite)).not.toContain(false);
  await removeFromShare(transport, source, ana.local, ana.share, cem.member, async () => {});
  expect(await start(writing, pair)).toEqual({ kind: 'failed', problem: 'removed' });
});

it('asks for a new invitation where the share is another one, and puts nothing there', async () => {
  const { ben } = await begin();
  const other = await begin();
  expect(await accept(other.transport, ben)).toEqual({ kind: 'failed', problem: 'otherLibrary' });
  expect(await other.list()).toEqual(['Ana: active', 'Ben: invited', 'Cem: active']);
});

it('goes on for somebody who joined just before another member was removed', async () => {
  const { connection, transport, ana, invite, ben } = await begin();
  await invite('m-dora', 'Dora');
  await ana.exchange();
  const bens = await takePart(connection, expectShare(await accept(transport, ben)));
  await bens.exchange();
  // Ana has not heard of Ben's new key.
  const keep = async () => {};
  const removed = await removeFromShare(transport, source, ana.local, ana.share, 'm-dora', keep);
  expect(removed).toEqual({ kind: 'removed' });
  await exchangeAll(bens, ana);
  await clipStory(bens, 1, { tags: ['team/energy'], highlight: 'Who pays?' });
  await exchangeAll(bens, ana);
  expect(await listHighlights(ana)).toEqual(['Story 1: Ben: Who pays?']);
});

it.each([
  ['left', 'Ben'],
  ['removed', 'Ben Óg'],
] as const)(
  'doubles nothing when somebody who was %s joins again as the same person',
  async (status, name) => {
    const { connection, transport, ana, ben } = await begin();
    const first = await takePart(connection, expectShare(await accept(transport, ben)));
    await clipStory(ana, 1, { tags: ['team/energy'], highlight: 'Who pays?' });
    await clipStory(first, 2, { tags: ['team/energy'], highlight: 'Since when?' });
    await exchangeAll(ana, first);
    const [story] = expectValue(await first.library.getStoredClips([1, 2])).filter(
      ({ clip }) => clip.summary.headline === 'Story 1',
    );
    const place = { clipId: story?.clip.id ?? '', versionId: story?.versions[0]?.id ?? '' };
    expectValue(
      await first.library.addAnnotation(makeAnnotation(7, { ...place, note: 'We all.' })),
    );
    await exchangeAll(ana, first);
    const bens = ['Story 1: Ana: Who pays?', 'Story 1: own: We all.', 'Story 2: own: Since when?'];
    expect(await listHighlights(first)).toEqual(bens);

    let anas: Taking = ana;
    if (status === 'left') {
      await announceLeaving(transport, source, first.share, await first.local.listMembers());
      await ana.exchange();
    } else {
      let secret = '';
      await removeFromShare(transport, source, ana.local, ana.share, 'm-ben', async (next) => {
        secret = next;
      });
      await ana.exchange();
      anas = await takePart(connection, { ...ana.share, secret }, ana.database);
    }
    await first.local.stop();
    const member = { id: 'm-ben', name, canWrite: true };
    const again = await inviteMember(transport, source, anas.local, anas.share, login, member);
    if (again.kind !== 'invited') throw new Error(JSON.stringify(again));
    const share = expectShare(await accept(transport, again.invitation));
    const second = await takePart(connection, share, first.database);
    await exchangeAll(second, anas);
    expect(await listHighlights(second)).toEqual(bens);
    expect(await listHighlights(anas)).toEqual([
      ...[`Story 1: ${name}: We all.`, 'Story 1: own: Who pays?', `Story 2: ${name}: Since when?`],
    ]);
    const listed = (await anas.local.listMembers()).filter(({ id }) => id === 'm-ben');
    expect(listed).toMatchObject([{ name, status: 'active' }] satisfies Partial<Member>[]);
  },
);
