import { webcrypto } from 'node:crypto';
import { expect, it } from 'vitest';
import { encodeBase64 } from '../../../client/base/base64';
import { changeSecret } from '../../../client/sync/sharing/change-secret';
import { createShareFinder } from '../../../client/sync/sharing/find-share';
import type { Invitation } from '../../../client/sync/sharing/invitation';
import { toMembership } from '../../../client/sync/sharing/own-member';
import {
  beginShare,
  inviteMember,
  removeFromShare,
} from '../../../client/sync/sharing/set-up-share';
import {
  createClock,
  createSealer,
  createSecret,
  exchange,
  resealShare,
  type Share,
} from '../../../core/sync';
import { openAccess } from '../../../storage/open-access';
import { createShareLibrary } from '../../../storage/sync/sharing/share-library';
import { createDatabaseName } from '../../storage/samples';
import { Server } from '../../sync/simulated-server';
import { connectShare, reachShare } from './simulated-share';

const source = webcrypto as Crypto;
const login = { address: 'wss://sync.example', user: 'ana@energy', password: 'moorings' };

/** A share of Ana's, whose connection ends after so many epochs were to be cleared. */
async function begin() {
  const server = new Server();
  let clears = Number.POSITIVE_INFINITY;
  const connection = connectShare(server, () => {
    if (clears-- <= 0) throw new Error('lost');
  });
  const transport = reachShare(connection);
  const begun = await beginShare(transport, source, login, { tag: 'team/energy', name: 'Ana' });
  if (begun.kind !== 'ready') throw new Error(begun.kind);
  let share: Share = begun.share;
  const now = () => new Date().toISOString();
  const local = createShareLibrary(openAccess(createDatabaseName(), {}), share, 'd-ana', now);
  await local.start();
  const exchangeOnce = async () => {
    const find = createShareFinder(source, local, toMembership(share), async (next) => {
      const { nextSecret } = share;
      share = { ...share, ...next, nextSecret: null };
      return nextSecret;
    });
    const { remote, secret: found } = await find(connection);
    await exchange(local, remote, await createSealer(source, found), createClock('d-ana'));
  };
  const invitations = new Map<string, Invitation>();
  for (const name of ['Ben', 'Cem']) {
    const member = { id: `m-${name}`, name, canWrite: true };
    const invited = await inviteMember(transport, source, local, share, login, member);
    if (invited.kind !== 'invited') throw new Error(invited.kind);
    invitations.set(name, invited.invitation);
  }
  const getInvitation = (name: string) => {
    const invitation = invitations.get(name);
    if (invitation === undefined) throw new Error(`${name} is not invited`);
    return invitation;
  };
  await exchangeOnce();
  return {
    ...{ server, connection, local, exchangeOnce, getInvitation },
    remove: (name: string) =>
      removeFromShare(
        ...([transport, source, local, share, getInvitation(name).member] as const),
        async (nextSecret) => {
          share = { ...share, nextSecret };
        },
      ),
    setNextSecret(nextSecret: string) {
      share = { ...share, nextSecret };
    },
    setClears(next: number) {
      clears = next;
    },
    listRemaining: async () =>
      (await local.listMembers()).flatMap(({ name, status }) =>
        status === 'removed' ? [] : [name],
      ),
    getShare: () => share,
  };
}

const listEpochs = ({ records }: Server) =>
  new Set([...records.keys()].flatMap((name) => name.split('.').slice(0, -1)));

it('removes a member, and nothing is left of what they could read', async () => {
  const { server, remove, exchangeOnce, listRemaining, getShare } = await begin();
  const before = [...server.records.keys()].filter((name) => name.includes('.'));
  expect(before).toHaveLength(1);
  expect(await remove('Ben')).toEqual({ kind: 'removed' });
  await exchangeOnce();
  expect(await listRemaining()).toEqual(['Ana', 'Cem']);
  expect(getShare().nextSecret).toBeNull();
  expect(before.filter((name) => server.records.has(name))).toEqual([]);
});

it('does not remove another member with the secret of a removal that was interrupted', async () => {
  const { server, remove, setClears, exchangeOnce, listRemaining, getShare } = await begin();
  setClears(0);
  expect(await remove('Ben')).toEqual({ kind: 'failed', problem: 'unreachable' });
  setClears(9);
  const begun = getShare().nextSecret;
  expect(begun).not.toBeNull();
  expect(await remove('Cem')).toEqual({ kind: 'changed' });
  expect(listEpochs(server).size).toBe(2);
  await exchangeOnce();
  expect(getShare().secret).toBe(begun);
  expect(listEpochs(server).size).toBe(1);
  expect(await listRemaining()).toEqual(['Ana', 'Cem']);
  expect(await remove('Cem')).toEqual({ kind: 'removed' });
  await exchangeOnce();
  expect(getShare().secret).not.toBe(begun);
  expect(await listRemaining()).toEqual(['Ana']);
});

it('leaves nothing behind if another member is faster after an interruption', async () => {
  const { server, connection, local, exchangeOnce, getInvitation, setNextSecret, getShare } =
    await begin();
  const [begun, faster] = [createSecret(source), createSecret(source)];
  setNextSecret(encodeBase64(begun));
  const { record } = await local.readDevices();
  const { secret } = toMembership(getShare());
  await resealShare(connection, source, secret, begun, record);
  await changeSecret(connection, source, toMembership(getInvitation('Ben')), faster, record);
  expect(listEpochs(server).size).toBe(2);
  await exchangeOnce();
  expect(getShare()).toMatchObject({ secret: encodeBase64(faster), nextSecret: null });
  expect(listEpochs(server).size).toBe(1);
});
