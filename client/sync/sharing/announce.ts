import {
  type CryptoSource,
  checkShare,
  type Member,
  putMember,
  type Share,
} from '../../../core/sync';
import type { Connection } from '../transport';
import { changeMembers } from './change-members';
import { toMembership, toOwnMember } from './own-member';

/**
 * Tells the other members that the user takes part, or has left. False if that is not possible:
 * somebody who may only read can write nothing. `members` are those that this device knows.
 */
export async function announce(
  connection: Connection,
  source: CryptoSource,
  share: Share,
  members: readonly Member[],
  status: 'active' | 'left',
): Promise<boolean> {
  if (!share.canWrite || !connection.mayWrite) return false;
  const checked = await checkShare(connection, source, toMembership(share), members);
  // The others have removed them already.
  if ('reason' in checked) return checked.reason === 'removed';
  return changeMembers(connection, source, checked.secret, share.device, (record, clock) =>
    putMember(record, { ...toOwnMember(share), status }, clock, new Date().toISOString()),
  );
}
