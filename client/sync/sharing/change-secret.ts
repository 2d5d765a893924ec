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
 * Seals everything of a share with another secret, which the active members get. Resolves with false
 * if another member has replaced the secret meanwhile. Can be repeated after an interruption.
 */
export async function changeSecret(
  connection: ShareConnection,
  source: CryptoSource,
  membership: ShareMembership,
  next: Uint8Array<ArrayBuffer>,
  members: SyncRecord,
): Promise<boolean> {
  await resealShare(connection, source, membership.secret, next, members);
  return replace(connection, source, membership, next, members, membership.secret);
}

/**
 * Continues with a new secret after a server went back to a former one, `found`. What removed
 * members have contributed is left out: they may have written it since.
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
  await resealShare(connection, source, found, next, members, isKept);
  // If the server went back with its key only.
  await resealShare(connection, source, membership.secret, next, members);
  await replace(connection, source, membership, next, members, found);
}

async function replace(
  connection: ShareConnection,
  source: CryptoSource,
  membership: ShareMembership,
  next: Uint8Array<ArrayBuffer>,
  members: SyncRecord,
  from: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const active = listMembers(members);
  const isReplaced = await replaceSecret(connection, source, membership, next, active, from);
  // Nobody else has the secret of one who came too late.
  await connection.clearEpoch(await toEpoch(source, isReplaced ? from : next));
  return isReplaced;
}
