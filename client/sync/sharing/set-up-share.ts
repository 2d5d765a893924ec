import {
  type AddDevice,
  type CryptoSource,
  checkShare,
  createKeyPair,
  createSecret,
  createShare,
  findJoinRefusal,
  findOwnId,
  type KeyPair,
  listMembers,
  type Member,
  markEnded,
  putJoined,
  putMember,
  removeMember,
  type Share,
  type ShareMembership,
  type SyncProblem,
  toPublicKey,
} from '../../../core/sync';
import type { ShareLibrary } from '../../../storage/sync/sharing/share-library';
import { decodeBase64, encodeBase64 } from '../../base/base64';
import type { ShareConnection, Transport } from '../transport';
import { use } from '../use-connection';
import { announce } from './announce';
import { changeMembers } from './change-members';
import { changeSecret } from './change-secret';
import { problems } from './find-share';
import type { Invitation } from './invitation';
import { toMembership, toOwnMember } from './own-member';

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

/** A joined share. Used: somebody has joined with the invitation, or there is a newer one. */
export type Joining = ShareSetup | { readonly kind: 'used' };

/** An invitation. Changed: another member has replaced the secret meanwhile. */
type Inviting =
  | { readonly kind: 'invited'; readonly invitation: Invitation }
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed'; readonly problem: SyncProblem };

/**
 * Begins to share a tag on a server where nothing is shared yet. `name` is the user's, `member` their id
 * in other shares, now or before, or null.
 */
export function beginShare(
  transport: Transport<ShareConnection>,
  source: CryptoSource,
  login: TeamLogin,
  {
    tag,
    name,
    member,
  }: { readonly tag: string; readonly name: string; readonly member?: string | null },
): Promise<ShareSetup> {
  return use(transport, async (connection): Promise<ShareSetup> => {
    const secret = await createShare(connection, source);
    if (secret === null) return { kind: 'taken' };
    // What devices of a share that was deleted may have sent in the meantime.
    await connection.clearEpochs();
    const { privateKey } = await createKeyPair(source);
    const share: Share = {
      ...{ id: crypto.randomUUID(), tag, formerTags: [], ...login, secret: encodeBase64(secret) },
      ...{ member: member ?? crypto.randomUUID(), name, privateKey, canWrite: true },
      ...{ device: crypto.randomUUID(), isPaused: false, formerSecrets: [], nextSecret: null },
    };
    // Before any clip is sent, so that others know whose it is.
    await announce(connection, source, share, [], 'active');
    return { kind: 'ready', share };
  });
}

/**
 * Takes part in a share by an invitation, with a new pair of keys. The same pair again continues an
 * attempt that was interrupted. Somebody who may write becomes one who only reads if the server
 * lets this login do no more. `earlierId` is the user's id in other shares, now or before.
 */
export function acceptInvitation(
  transport: Transport<ShareConnection>,
  source: CryptoSource,
  invitation: Invitation,
  pair: KeyPair,
  earlierId: string | null = null,
): Promise<Joining> {
  return use(transport, (connection) => join(connection, source, invitation, pair, earlierId, []));
}

/** `members` are those that are known. */
async function join(
  connection: ShareConnection,
  source: CryptoSource,
  invitation: Invitation,
  pair: KeyPair,
  earlierId: string | null,
  members: readonly Member[],
): Promise<Joining> {
  const canWrite = invitation.canWrite && connection.mayWrite;
  const invited = toMembership({ ...invitation, canWrite });
  const checked = await checkShare(connection, source, invited, members);
  if ('reason' in checked) return { kind: 'failed', problem: problems[checked.reason] };
  const share: Share = {
    ...{ ...invitation, canWrite, secret: encodeBase64(checked.secret), formerTags: [] },
    formerSecrets: checked.formerSecrets,
    ...{ device: crypto.randomUUID(), isPaused: false, nextSecret: null, hasJoinedHere: true },
  };
  // They cannot tell the others another key.
  if (!canWrite) return { kind: 'ready', share };
  let joined: Share = { ...share, privateKey: pair.privateKey };
  const invitedId = invitation.member;
  const invitedMember = { id: invitedId, publicKey: toPublicKey(invitation.privateKey) };
  let refusal: ReturnType<typeof findJoinRefusal> = null;
  let known = members;
  const isStored = await changeMembers(
    ...([connection, source, checked.secret, share.device] as const),
    (record, clock) => {
      const { publicKey } = toOwnMember(joined);
      joined = { ...joined, member: findOwnId(record, invitedId, earlierId, publicKey) };
      const own = toOwnMember(joined);
      refusal = findJoinRefusal(record, own, invitedMember);
      known = listMembers(record);
      const at = new Date().toISOString();
      return refusal ? record : putJoined(record, own, invitedMember, clock, at);
    },
  );
  if (refusal === 'used') return { kind: 'used' };
  if (refusal === 'removed') return { kind: 'failed', problem: 'removed' };
  if (!isStored) return { kind: 'failed', problem: 'unknown' };
  const member = { ...toMembership(joined), secret: checked.secret };
  const current = await checkShare(connection, source, member, known);
  // Somebody was removed meanwhile by a member who knew the key of the invitation only.
  if ('reason' in current) return join(connection, source, invitation, pair, earlierId, known);
  const { secret, formerSecrets } = current;
  return { kind: 'ready', share: { ...joined, secret: encodeBase64(secret), formerSecrets } };
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

/**
 * Adds a member to the list on the server, and returns their invitation. `login` is theirs. With the
 * id of a known member, it is the same person with another key.
 */
export function inviteMember(
  transport: Transport<ShareConnection>,
  source: CryptoSource,
  local: ShareLibrary,
  share: Share,
  login: TeamLogin,
  { id, name, canWrite }: Pick<Member, 'id' | 'name' | 'canWrite'>,
): Promise<Inviting> {
  return use(transport, async (connection): Promise<Inviting> => {
    if (!connection.mayWrite) return { kind: 'failed', problem: 'readOnly' };
    const membership = toMembership(share);
    const checked = await checkShare(connection, source, membership, await local.listMembers());
    if ('reason' in checked) return { kind: 'failed', problem: problems[checked.reason] };
    if (checked.secret !== membership.secret) return { kind: 'changed' };
    const { publicKey, privateKey } = await createKeyPair(source);
    const invite: AddDevice = (record, clock) => {
      const before = listMembers(record).find((one) => one.id === id);
      const wasMember = before && (before.wasMember || before.hasJoined !== false);
      const member: Member = {
        ...{ id, name, publicKey, canWrite, status: 'active' },
        ...(canWrite && { hasJoined: false }),
        ...(wasMember && { wasMember }),
      };
      return putMember(record, member, clock, new Date().toISOString());
    };
    // On the server before anybody can use the invitation.
    const isStored = await changeMembers(
      ...([connection, source, membership.secret, share.device] as const),
      invite,
      local,
    );
    if (!isStored) return { kind: 'failed', problem: 'unknown' };
    const { tag, secret } = share;
    const invitation = { id: share.id, tag, secret, ...login, member: id, name };
    return { kind: 'invited', invitation: { ...invitation, privateKey, canWrite } };
  });
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
    if (!connection.mayWrite) return { kind: 'failed', problem: 'readOnly' } as const;
    const membership = toMembership(share);
    const checked = await checkShare(connection, source, membership, await local.listMembers());
    if ('reason' in checked) return { kind: 'failed', problem: problems[checked.reason] } as const;
    // Also if an earlier removal was interrupted after that. The next exchange goes on from there.
    if (checked.secret !== membership.secret) return { kind: 'changed' } as const;
    const { secret } = membership;
    // Whoever has just joined has another key than in their invitation.
    await changeMembers(connection, source, secret, share.device, (record) => record, local);
    const { record } = await local.readDevices();
    const next = share.nextSecret
      ? new Uint8Array(decodeBase64(share.nextSecret))
      : createSecret(source);
    await keepNext(encodeBase64(next));
    const members = removeMember(record, memberId, share.device, new Date().toISOString());
    const isChanged = await changeSecret(connection, source, membership, next, members);
    if (isChanged) return { kind: 'removed' } as const;
    return explainLoss(connection, source, membership, await local.listMembers());
  });
}

/** What another member has done who was faster: maybe they have removed the user. Writes nothing. */
async function explainLoss(
  connection: ShareConnection,
  source: CryptoSource,
  membership: ShareMembership,
  members: readonly Member[],
): Promise<
  { readonly kind: 'changed' } | { readonly kind: 'failed'; readonly problem: SyncProblem }
> {
  const reader = { ...membership, canWrite: false };
  const checked = await checkShare(connection, source, reader, members);
  return 'reason' in checked
    ? { kind: 'failed', problem: problems[checked.reason] }
    : { kind: 'changed' };
}

/**
 * Deletes a share from its server, for all members. Resolves with changed if another member has
 * replaced the secret. `members` are those that are known. Can be repeated after an interruption.
 */
export function endShare(
  transport: Transport<ShareConnection>,
  source: CryptoSource,
  share: Share,
  members: readonly Member[],
): Promise<
  | { readonly kind: 'ended' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed'; readonly problem: SyncProblem }
> {
  return use(transport, async (connection) => {
    if (!connection.mayWrite) return { kind: 'failed', problem: 'readOnly' } as const;
    // First, so that the others send nothing more.
    const isMarked = await markEnded(connection, source, toMembership(share));
    if (!isMarked) return explainLoss(connection, source, toMembership(share), members);
    await connection.clearEpochs();
    return { kind: 'ended' } as const;
  });
}
