import {
  type CryptoSource,
  listMembers,
  parseContributionId,
  replaceSecret,
  resealShare,
  type ShareMembership,
  type SyncRecord,
  toEpoch,
  toRestoredSecret,
} from '../../../core/sync';
import type { ShareConnection } from '../transport';

/**
 * Seals everything of a share for another secret, which the active members get. `from` is the secret
 * that the server has. Resolves with false if another member has replaced it meanwhile. Can be
 * repeated after an interruption.
 */
export async function changeSecret(
  connection: ShareConnection,
  source: CryptoSource,
  membership: ShareMembership,
  next: Uint8Array<ArrayBuffer>,
  members: SyncRecord,
  from = membership.secret,
  isKept?: (id: string) => boolean,
): Promise<boolean> {
  await resealShare(connection, source, from, next, members, isKept);
  const active = listMembers(members);
  const isReplaced = await replaceSecret(connection, source, membership, next, active, from);
  // Nobody else has the secret of one who came too late.
  await connection.clearEpoch(await toEpoch(source, isReplaced ? from : next));
  return isReplaced;
}

/**
 * Goes on from what the server has, after it went back to a former secret, with a new secret. What
 * members have contributed who were removed is left out: they may have written it since.
 */
export async function restoreShare(
  connection: ShareConnection,
  source: CryptoSource,
  membership: ShareMembership,
  found: Uint8Array<ArrayBuffer>,
  members: SyncRecord,
): Promise<void> {
  const removed = new Set(
    listMembers(members).flatMap(({ id, status }) => (status === 'removed' ? [id] : [])),
  );
  const isKept = (id: string) => !removed.has(parseContributionId(id)?.member ?? '');
  const next = await toRestoredSecret(source, membership.secret);
  await changeSecret(connection, source, membership, next, members, found, isKept);
}
