import {
  type CryptoSource,
  checkShare,
  createKeyPair,
  createSecret,
  createShare,
  listMembers,
  type Member,
  markEnded,
  removeMember,
  type Share,
  type SyncProblem,
} from '../../../core/sync';
import type { ShareLibrary } from '../../../storage/sync/sharing/share-library';
import { decodeBase64, encodeBase64 } from '../../base/base64';
import type { ShareConnection, Transport } from '../transport';
import { use } from '../use-connection';
import { announce } from './announce';
import { changeSecret } from './change-secret';
import type { Invitation } from './invitation';
import { toMembership } from './own-member';

/** How a user reaches the server of a team. */
export interface TeamLogin {
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

/** A share to take part in, or why it failed. Taken: something is shared there already. */
export type ShareSetup =
  | { readonly kind: 'ready'; readonly share: Share }
  | { readonly kind: 'taken' }
  | { readonly kind: 'failed'; readonly problem: SyncProblem };

/** Begins to share a tag on a server where nothing is shared yet. `name` is the user's. */
export function beginShare(
  transport: Transport<ShareConnection>,
  source: CryptoSource,
  login: TeamLogin,
  { tag, name }: { readonly tag: string; readonly name: string },
): Promise<ShareSetup> {
  return use(transport, async (connection): Promise<ShareSetup> => {
    const secret = await createShare(connection, source);
    if (secret === null) return { kind: 'taken' };
    // What devices of a share that was deleted may have sent in the meantime.
    await connection.clearEpochs();
    const { privateKey } = await createKeyPair(source);
    const share: Share = {
      ...{ id: crypto.randomUUID(), tag, formerTags: [], ...login, secret: encodeBase64(secret) },
      ...{ member: crypto.randomUUID(), name, privateKey, canWrite: true },
      ...{ device: crypto.randomUUID(), isPaused: false, formerSecrets: [], nextSecret: null },
    };
    // Before any clip is sent, so that others know whose it is.
    await announce(connection, source, share, [], 'active');
    return { kind: 'ready', share };
  });
}

/** Takes part in a share by an invitation. Asks the server whether the login is right. */
export function acceptInvitation(
  transport: Transport<ShareConnection>,
  source: CryptoSource,
  invitation: Invitation,
): Promise<ShareSetup> {
  return use(transport, async (connection) => {
    const own = { device: crypto.randomUUID(), isPaused: false, nextSecret: null };
    const share: Share = { ...invitation, ...own, formerTags: [], formerSecrets: [] };
    // They may have left, and come back with the same invitation.
    await announce(connection, source, share, [], 'active');
    return { kind: 'ready', share };
  });
}

/** Tells the others that the user has left a share. Resolves with whether they will see it. */
export async function announceLeaving(
  transport: Transport<ShareConnection>,
  source: CryptoSource,
  share: Share,
  members: readonly Member[],
): Promise<boolean> {
  const told = await use(transport, (connection) =>
    announce(connection, source, share, members, 'left'),
  );
  return told === true;
}

/** Adds a member to the list, and returns their invitation. `login` is theirs. */
export async function inviteMember(
  source: CryptoSource,
  local: ShareLibrary,
  share: Share,
  login: TeamLogin,
  { name, canWrite }: Pick<Member, 'name' | 'canWrite'>,
): Promise<Invitation> {
  const { publicKey, privateKey } = await createKeyPair(source);
  const id = crypto.randomUUID();
  const member: Member = { id, name, publicKey, canWrite, status: 'active' };
  await local.putMember(member);
  const { tag, secret } = share;
  return { id: share.id, tag, secret, ...login, member: id, name, privateKey, canWrite };
}

/**
 * Removes a member: seals everything with a new secret, which only the others get. `keepNext` stores
 * the new secret before it is used, so that this can be repeated after an interruption. Changed:
 * another member has replaced the secret meanwhile.
 */
export function removeFromShare(
  transport: Transport<ShareConnection>,
  source: CryptoSource,
  local: ShareLibrary,
  share: Share,
  memberId: string,
  keepNext: (secret: string) => Promise<void>,
): Promise<
  | { readonly kind: 'removed' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed'; readonly problem: SyncProblem }
> {
  return use(transport, async (connection) => {
    const membership = toMembership(share);
    const { record } = await local.readDevices();
    const checked = await checkShare(connection, source, membership, listMembers(record));
    // Also if an earlier removal was interrupted after that. The next exchange goes on from there.
    if ('reason' in checked || checked.secret !== membership.secret) {
      return { kind: 'changed' } as const;
    }
    const next = share.nextSecret
      ? new Uint8Array(decodeBase64(share.nextSecret))
      : createSecret(source);
    await keepNext(encodeBase64(next));
    const members = removeMember(record, memberId, share.device, new Date().toISOString());
    const isChanged = await changeSecret(connection, source, membership, next, members);
    return { kind: isChanged ? 'removed' : 'changed' } as const;
  });
}

/**
 * Deletes a share from its server, for all members. Resolves with changed if another member has
 * replaced the secret, or deleted the share. Can be repeated after an interruption.
 */
export function endShare(
  transport: Transport<ShareConnection>,
  source: CryptoSource,
  share: Share,
): Promise<
  | { readonly kind: 'ended' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed'; readonly problem: SyncProblem }
> {
  return use(transport, async (connection) => {
    // First, so that the others send nothing more.
    const isMarked = await markEnded(connection, source, toMembership(share));
    if (!isMarked) return { kind: 'changed' } as const;
    await connection.clearEpochs();
    return { kind: 'ended' } as const;
  });
}
