import { webcrypto } from 'node:crypto';
import { createShareFinder } from '../../../client/sync/sharing/find-share';
import type { Invitation } from '../../../client/sync/sharing/invitation';
import { toMembership, toOwnMember } from '../../../client/sync/sharing/own-member';
import {
  acceptInvitation,
  beginShare,
  inviteMember,
} from '../../../client/sync/sharing/set-up-share';
import type { ShareConnection, Transport } from '../../../client/sync/transport';
import {
  addOwnMember,
  createClock,
  createKeyPair,
  createSealer,
  exchange,
  type Share,
} from '../../../core/sync';
import { openLibrary, openSyncLibrary } from '../../../storage';
import { createDatabaseName, expectValue } from '../../storage/samples';
import { Server } from '../../sync/simulated-server';
import { connectShare, reachShare } from './simulated-share';

export const source = webcrypto as Crypto;
export const login = { address: 'wss://sync.example', user: 'ana@energy', password: 'moorings' };
const now = () => new Date().toISOString();

/** A library that takes part in a share, as long as it is exchanged. */
export async function takePart(
  connection: ShareConnection,
  share: Share,
  database = createDatabaseName(),
) {
  const library = openLibrary(database);
  const sync = openSyncLibrary({ clock: now }, database);
  expectValue(await sync.changeShares(() => [share]));
  const local = sync.openShare(share, share.device);
  await local.start();
  const find = createShareFinder(source, local, toMembership(share), async () => null);
  const clock = createClock(share.device);
  return {
    ...{ library, sync, local, share, database },
    async exchange() {
      const { remote, secret, mayWrite } = await find(connection);
      await exchange(local, remote, await createSealer(source, secret), clock, {
        ...{ checksAll: true, mayWrite },
        addDevice: (record) =>
          mayWrite ? addOwnMember(record, toOwnMember(share), clock, now()) : record,
      });
    },
  };
}

export type Taking = Awaited<ReturnType<typeof takePart>>;

/** The highlights of a library that are not deleted, by story and author. */
export async function listHighlights({ library }: Taking): Promise<readonly string[]> {
  const ids = expectValue(await library.listClipNumbers(0, 100));
  return expectValue(await library.getStoredClips(ids))
    .flatMap(({ clip, annotations }) =>
      annotations
        .filter(({ deletedAt }) => deletedAt === null)
        .map(({ author, note }) => `${clip.summary.headline}: ${author?.name ?? 'own'}: ${note}`),
    )
    .toSorted();
}

export async function exchangeAll(...all: readonly Taking[]): Promise<void> {
  for (let round = 0; round < 3; round++) for (const one of all) await one.exchange();
}

export function expectShare(setup: Awaited<ReturnType<typeof acceptInvitation>>): Share {
  if (setup.kind !== 'ready') throw new Error(JSON.stringify(setup));
  return setup.share;
}

/** Accepts an invitation. */
export async function accept(transport: Transport<ShareConnection>, invitation: Invitation) {
  return acceptInvitation(transport, source, invitation, await createKeyPair(source));
}

/** A share of Ana's, and invitations to it for Ben, who may write, and Cem, who may not. */
export async function begin() {
  const server = new Server();
  const connection = connectShare(server);
  const transport = reachShare(connection);
  const share = expectShare(
    await beginShare(transport, source, login, { tag: 'team/energy', name: 'Ana' }),
  );
  const ana = await takePart(connection, share);
  const invite = async (id: string, name: string, canWrite = true) => {
    const member = { id, name, canWrite };
    const invited = await inviteMember(transport, source, ana.local, share, login, member);
    if (invited.kind !== 'invited') throw new Error(JSON.stringify(invited));
    return invited.invitation;
  };
  const [ben, cem] = [await invite('m-ben', 'Ben'), await invite('m-cem', 'Cem', false)];
  /** What Ana sees of the others. */
  const list = async () => {
    await ana.exchange();
    return (await ana.local.listMembers()).map(
      ({ name, status, hasJoined }) => `${name}: ${hasJoined === false ? 'invited' : status}`,
    );
  };
  return { server, connection, transport, ana, invite, ben, cem, list };
}
