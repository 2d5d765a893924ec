import {
  type CryptoSource,
  checkShare,
  findWriteRefusal,
  type KeyPair,
  listMembers,
  type Member,
  putMember,
  type Share,
  toPublicKey,
} from '../../../core/sync';
import { encodeBase64 } from '../../base/base64';
import type { ShareConnection, Transport } from '../transport';
import { use } from '../use-connection';
import { changeMembers } from './change-members';
import { problems } from './find-share';
import { toMembership, toOwnMember } from './own-member';
import type { Joining } from './set-up-share';

/**
 * Lets somebody who could only read write, as the same member with a new pair of keys. Used:
 * somebody else has done so who could read with the same invitation. `members` are those that are
 * known. The same pair again continues an attempt that was interrupted.
 */
export function startWriting(
  transport: Transport<ShareConnection>,
  source: CryptoSource,
  share: Share,
  pair: KeyPair,
  members: readonly Member[],
): Promise<Joining> {
  return use(transport, (connection) => becomeWriter(connection, source, share, pair, members));
}

async function becomeWriter(
  connection: ShareConnection,
  source: CryptoSource,
  share: Share,
  pair: KeyPair,
  members: readonly Member[],
): Promise<Joining> {
  if (!connection.mayWrite) return { kind: 'failed', problem: 'readOnly' };
  const checked = await checkShare(connection, source, toMembership(share), members);
  if ('reason' in checked) return { kind: 'failed', problem: problems[checked.reason] };
  const writing: Share = { ...share, privateKey: pair.privateKey, canWrite: true };
  const own = toOwnMember(writing);
  let refusal: ReturnType<typeof findWriteRefusal> = null;
  let known = members;
  const isStored = await changeMembers(
    ...([connection, source, checked.secret, share.device] as const),
    (record, clock) => {
      refusal = findWriteRefusal(record, own, toPublicKey(share.privateKey));
      known = listMembers(record);
      const { hasJoined: _, ...before } = known.find(({ id }) => id === own.id) ?? own;
      const at = new Date().toISOString();
      return refusal ? record : putMember(record, { ...before, ...own }, clock, at);
    },
  );
  if (refusal === 'used') return { kind: 'used' };
  if (refusal === 'removed') return { kind: 'failed', problem: 'removed' };
  if (!isStored) return { kind: 'failed', problem: 'unknown' };
  const { secret: current, formerSecrets } = checked;
  const membership = { ...toMembership(writing), secret: current, formerSecrets };
  const after = await checkShare(connection, source, membership, known);
  // Somebody was removed meanwhile by a member who knew the former key only.
  if ('reason' in after) return becomeWriter(connection, source, share, pair, known);
  const secrets = { secret: encodeBase64(after.secret), formerSecrets: after.formerSecrets };
  return { kind: 'ready', share: { ...writing, ...secrets } };
}
