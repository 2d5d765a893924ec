import { webcrypto } from 'node:crypto';
import { expect, it } from 'vitest';
import { encodeBase64 } from '../../../client/base/base64';
import { createShareFinder } from '../../../client/sync/sharing/find-share';
import {
  beginShare,
  inviteMember,
  removeFromShare,
} from '../../../client/sync/sharing/set-up-share';
import { createClock, createSealer, exchange, type Share } from '../../../core/sync';
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
    const secret = Uint8Array.from(atob(share.secret), (one) => one.charCodeAt(0));
    const membership = {
      secret,
      member: share.member,
      privateKey: share.privateKey,
      canWrite: true,
    };
    const find = createShareFinder(source, local, membership, async (next) => {
      share = { ...share, secret: encodeBase64(next), nextSecret: null };
    });
    const { remote, secret: found } = await find(connection);
    await exchange(local, remote, await createSealer(source, found), createClock('d-ana'));
  };
  const ids = new Map<string, string>();
  for (const name of ['Ben', 'Cem']) {
    const id = `m-${name}`;
    const member = { id, name, canWrite: true };
    const invited = await inviteMember(transport, source, local, share, login, member);
    expect(invited.kind).toBe('invited');
    ids.set(name, id);
  }
  await exchangeOnce();
  return {
    ...{ server, local, exchangeOnce },
    remove: (name: string) =>
      removeFromShare(transport, source, local, share, ids.get(name) ?? '', async (nextSecret) => {
        share = { ...share, nextSecret };
      }),
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
  const { remove, setClears, exchangeOnce, listRemaining, getShare } = await begin();
  setClears(0);
  expect(await remove('Ben')).toEqual({ kind: 'failed', problem: 'unreachable' });
  setClears(9);
  const begun = getShare().nextSecret;
  expect(begun).not.toBeNull();
  expect(await remove('Cem')).toEqual({ kind: 'changed' });
  await exchangeOnce();
  expect(getShare().secret).toBe(begun);
  expect(await listRemaining()).toEqual(['Ana', 'Cem']);
  expect(await remove('Cem')).toEqual({ kind: 'removed' });
  await exchangeOnce();
  expect(getShare().secret).not.toBe(begun);
  expect(await listRemaining()).toEqual(['Ana']);
});
