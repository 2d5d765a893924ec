import * as v from 'valibot';
import { expect, it, vi } from 'vitest';
import { checkLogin } from '../../../client/sync/sharing/check-login';
import { exchangeSharesOnce } from '../../../client/sync/sharing/run-shares';
import { endShare, inviteMember, removeFromShare } from '../../../client/sync/sharing/set-up-share';
import { syncStateSchema, toShareStatePreference } from '../../../core/sync';
import { expectValue, instantAt, makeAnnotation } from '../../storage/samples';
import { clipStory } from '../../storage/sharing-people';
import { Server } from '../../sync/simulated-server';
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
import { connectShare, reachShare } from './simulated-share';

it('says what a login may do, and writes nothing where the share is not', async () => {
  const { server, connection, transport, ana } = await begin();
  const { share } = ana;
  const check = (at = transport) => checkLogin(at, source, share, []);
  const before = new Map(server.records);
  expect(await check()).toEqual({ kind: 'found', mayWrite: true });
  const reading = reachShare({ ...connection, mayWrite: false });
  expect(await check(reading)).toEqual({ kind: 'found', mayWrite: false });
  expect(server.records).toEqual(before);
  const empty = new Server();
  expect(await check(reachShare(connectShare(empty)))).toEqual({ kind: 'nothing' });
  expect(empty.records.size).toBe(0);
  const other = await begin();
  expect(await check(other.transport)).toEqual({ kind: 'other' });
  expect(await endShare(other.transport, source, other.ana.share, [])).toEqual({ kind: 'ended' });
  expect(await check(other.transport)).toEqual({ kind: 'nothing' });
  const offline = reachShare(connection, () => true);
  expect(await check(offline)).toEqual({ kind: 'failed', problem: 'unreachable' });
});

it('tells when the server lets a member do less, or a reader do more', async () => {
  const { connection, transport, ana, cem } = await begin();
  const cems = await takePart(connection, expectShare(await accept(transport, cem)));
  const readState = async ({ sync, share }: Taking, mayWrite: boolean) => {
    await exchangeSharesOnce({
      ...{ library: sync, locks: {} as LockManager, source },
      browser: { browser: null, system: null },
      openTransport: () => reachShare({ ...connection, mayWrite }),
      openShareTransport: () => reachShare({ ...connection, mayWrite }),
      now: () => new Date().toISOString(),
    });
    const stored = await sync.getPreference(toShareStatePreference(share.id));
    return v.parse(syncStateSchema, expectValue(stored));
  };
  expect(await readState(ana, true)).toMatchObject({ problem: null, mayWrite: true });
  expect(await readState(ana, false)).toMatchObject({ problem: null, mayWrite: false });
  expect(await readState(cems, true)).toMatchObject({ problem: null, mayWrite: true });
});

it('shares what a reader has once they may write, and takes nothing back when they no longer may', async () => {
  const { connection, transport, ana, cem } = await begin();
  const reader = expectShare(await accept(transport, cem));
  const cems = await takePart(connection, reader);
  await clipStory(ana, 1, { tags: ['team/energy'], highlight: 'Who pays?' });
  await clipStory(ana, 3, { tags: ['team/energy'] });
  await clipStory(cems, 2, { tags: ['team/energy'], highlight: 'Since when?' });
  await exchangeAll(ana, cems);
  const ids = expectValue(await cems.library.listClipNumbers(0, 100));
  const story = expectValue(await cems.library.getStoredClips(ids)).find(
    ({ clip }) => clip.summary.headline === 'Story 1',
  );
  const place = { clipId: story?.clip.id ?? '', versionId: story?.versions[0]?.id ?? '' };
  const highlight = (n: number, note: string) =>
    cems.library.addAnnotation(makeAnnotation(n, { ...place, note }));
  expectValue(await highlight(7, 'We all.'));
  await exchangeAll(ana, cems);
  expect(await listHighlights(ana)).toEqual(['Story 1: own: Who pays?']);
  // Not the third story, to which they added nothing.
  expect(await cems.local.countOwn()).toBe(2);

  const writing = await takePart(connection, { ...reader, canWrite: true }, cems.database);
  await exchangeAll(writing, ana);
  const shared = ['Story 1: Cem: We all.', 'Story 1: own: Who pays?', 'Story 2: Cem: Since when?'];
  expect(await listHighlights(ana)).toEqual(shared);
  const [listed] = (await ana.local.listMembers()).filter(({ name }) => name === 'Cem');
  expect(listed).toMatchObject({ canWrite: true, status: 'active' });

  const reading = await takePart(connection, reader, cems.database);
  expectValue(await highlight(8, 'Private.'));
  await exchangeAll(reading, ana);
  expectValue(
    await cems.library.changeClips(['clip-2'], { removeTags: ['team/energy'] }, instantAt(9)),
  );
  await exchangeAll(reading, ana);
  expect(await listHighlights(ana)).toEqual(shared);

  const again = await takePart(connection, { ...reader, canWrite: true }, cems.database);
  await exchangeAll(again, ana);
  expect(await listHighlights(ana)).toEqual([
    ...['Story 1: Cem: Private.', 'Story 1: Cem: We all.', 'Story 1: own: Who pays?'],
  ]);
});

it('says that a server no longer lets somebody write, before anything is changed', async () => {
  const { server, connection, ana } = await begin();
  const reading = reachShare({ ...connection, mayWrite: false });
  const { local, share } = ana;
  const before = JSON.stringify([...server.records]);
  const dora = { id: 'm-dora', name: 'Dora', canWrite: true };
  const keepNext = vi.fn();
  expect([
    await inviteMember(reading, source, local, share, login, dora),
    await removeFromShare(reading, source, local, share, 'm-ben', keepNext),
    await endShare(reading, source, share, []),
  ]).toEqual(Array(3).fill({ kind: 'failed', problem: 'readOnly' }));
  expect(keepNext).not.toHaveBeenCalled();
  expect(JSON.stringify([...server.records])).toBe(before);
});
