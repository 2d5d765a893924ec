import { webcrypto } from 'node:crypto';
import { expect, it } from 'vitest';
import { decodeBase64 } from '../../../client/base/base64';
import { createShareFinder } from '../../../client/sync/sharing/find-share';
import { toMembership } from '../../../client/sync/sharing/own-member';
import {
  acceptInvitation,
  announceLeaving,
  beginShare,
  inviteMember,
} from '../../../client/sync/sharing/set-up-share';
import { createClock, createSealer, exchange, type Share } from '../../../core/sync';
import { openAccess } from '../../../storage/open-access';
import { createShareLibrary } from '../../../storage/sync/sharing/share-library';
import { createDatabaseName } from '../../storage/samples';
import { Server } from '../../sync/simulated-server';
import { connectShare, reachShare } from './simulated-share';

const source = webcrypto as Crypto;
const login = { address: 'wss://sync.example', user: 'ana@energy', password: 'moorings' };
const now = () => new Date().toISOString();

function expectShare(setup: Awaited<ReturnType<typeof acceptInvitation>>): Share {
  if (setup.kind !== 'ready') throw new Error(setup.kind);
  return setup.share;
}

/** A share of Ana's, and invitations to it for Ben, who may write, and Cem, who may not. */
async function begin() {
  const connection = connectShare(new Server());
  const transport = reachShare(connection);
  const share = expectShare(
    await beginShare(transport, source, login, { tag: 'team/energy', name: 'Ana' }),
  );
  const local = createShareLibrary(openAccess(createDatabaseName(), {}), share, 'd-ana', now);
  await local.start();
  const secret = new Uint8Array(decodeBase64(share.secret));
  const find = createShareFinder(source, local, toMembership(share), async () => null);
  const [ben, cem] = [
    await inviteMember(source, local, share, login, { name: 'Ben', canWrite: true }),
    await inviteMember(source, local, share, login, { name: 'Cem', canWrite: false }),
  ];
  /** What Ana sees of the others. */
  const list = async () => {
    const { remote } = await find(connection);
    const checksAll = { checksAll: true };
    const sealer = await createSealer(source, secret);
    await exchange(local, remote, sealer, createClock('d-ana'), checksAll);
    return (await local.listMembers()).map(({ name, status }) => `${name}: ${status}`);
  };
  return { connection, transport, ben, cem, list };
}

it('tells the others, also of a return with the same invitation', async () => {
  const { transport, ben, list } = await begin();
  expect(await list()).toEqual(['Ana: active', 'Ben: active', 'Cem: active']);
  const bens = expectShare(await acceptInvitation(transport, source, ben));
  expect(await list()).toEqual(['Ana: active', 'Ben: active', 'Cem: active']);
  expect(await announceLeaving(transport, source, bens, [])).toBe(true);
  expect(await list()).toEqual(['Ana: active', 'Ben: left', 'Cem: active']);
  expectShare(await acceptInvitation(transport, source, ben));
  expect(await list()).toEqual(['Ana: active', 'Ben: active', 'Cem: active']);
});

it('is not told by somebody who may only read, or cannot reach the server', async () => {
  const { connection, transport, ben, cem, list } = await begin();
  const reading = reachShare({ ...connection, mayWrite: false });
  const cems = expectShare(await acceptInvitation(reading, source, cem));
  expect(await announceLeaving(reading, source, cems, [])).toBe(false);
  const bens = expectShare(await acceptInvitation(transport, source, ben));
  const offline = reachShare(connection, () => true);
  expect(await announceLeaving(offline, source, bens, [])).toBe(false);
  expect(await list()).toEqual(['Ana: active', 'Ben: active', 'Cem: active']);
});
