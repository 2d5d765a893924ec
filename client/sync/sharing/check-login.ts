import {
  type CryptoSource,
  checkShare,
  findOccupant,
  type Member,
  type Share,
  type SyncProblem,
} from '../../../core/sync';
import type { ShareConnection, Transport } from '../transport';
import { use } from '../use-connection';
import { problems } from './find-share';
import { toMembership } from './own-member';

/**
 * What a login may do in a share. Nothing: the server has no share for this login, nor a library.
 * Other: it has something that this device cannot open.
 */
type LoginCheck =
  | { readonly kind: 'found'; readonly mayWrite: boolean }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'other' }
  | { readonly kind: 'failed'; readonly problem: SyncProblem };

/**
 * Asks the server whether a login leads to a share, and writes nothing. `members` are those that
 * this device knows.
 */
export async function checkLogin(
  transport: Transport<ShareConnection>,
  source: CryptoSource,
  share: Share,
  members: readonly Member[],
): Promise<LoginCheck> {
  const checked = await use(transport, async (connection): Promise<LoginCheck> => {
    // Those who may only read do not put back what a server has lost.
    const reader = { ...toMembership(share), canWrite: false };
    const found = await checkShare(connection, source, reader, members);
    // A former secret is of the same share.
    if (!('reason' in found) || found.reason === 'old')
      return { kind: 'found', mayWrite: connection.mayWrite };
    if (found.reason === 'other') {
      // Another share may have been there, and was deleted.
      const isFree = (await findOccupant(connection)) === null;
      return { kind: isFree ? 'nothing' : 'other' };
    }
    return { kind: 'failed', problem: problems[found.reason] };
  });
  // A reader of a team that has not begun cannot even connect.
  return checked.kind === 'failed' && checked.problem === 'notSetUp'
    ? { kind: 'nothing' }
    : checked;
}
