import { expect, it } from 'vitest';
import { endShare, removeFromShare } from '../../../client/sync/sharing/set-up-share';
import { accept, begin, exchangeAll, expectShare, source, takePart } from './begun-share';

/** Ana and Ben, who take part in a share and know each other. */
async function beginWithBen() {
  const { connection, transport, ana, ben } = await begin();
  const bens = await takePart(connection, expectShare(await accept(transport, ben)));
  await exchangeAll(ana, bens);
  const remove = ({ local, share }: typeof ana, { share: { member } }: typeof ana) =>
    removeFromShare(transport, source, local, share, member, async () => {});
  const end = async ({ local, share }: typeof ana) =>
    endShare(transport, source, share, await local.listMembers());
  return { server: connection, ana, bens, remove, end };
}

it('says who was removed when two members remove each other', async () => {
  const { ana, bens, remove } = await beginWithBen();
  const both = await Promise.all([remove(ana, bens), remove(bens, ana)]);
  expect(both.toSorted((one, other) => (one.kind > other.kind ? -1 : 1))).toEqual([
    { kind: 'removed' },
    { kind: 'failed', problem: 'removed' },
  ]);
});

it('says that the tag was changed when two members remove a third one', async () => {
  const { ana, bens, remove } = await beginWithBen();
  const cem = { ...ana, share: { ...ana.share, member: 'm-cem' } };
  const both = await Promise.all([remove(ana, cem), remove(bens, cem)]);
  expect(both.map(({ kind }) => kind).toSorted()).toEqual(['changed', 'removed']);
});

it('says what happened to somebody who deletes a share that another member has changed', async () => {
  const { ana, bens, remove, end } = await beginWithBen();
  expect(await remove(ana, bens)).toEqual({ kind: 'removed' });
  expect(await end(bens)).toEqual({ kind: 'failed', problem: 'removed' });
});

it('puts nothing back when a share is deleted from a server that has lost it', async () => {
  const { server, ana, end } = await beginWithBen();
  await server.clearEpochs();
  await server.remove('key');
  expect(await end(ana)).toEqual({ kind: 'failed', problem: 'notSetUp' });
  expect(await server.read('key')).toEqual([]);
});
