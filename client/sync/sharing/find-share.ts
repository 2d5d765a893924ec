import {
  type CryptoSource,
  checkShare,
  createSealer,
  inEpoch,
  type Remote,
  type ShareMembership,
  type ShareRefusal,
  type SyncProblem,
  toEpoch,
} from '../../../core/sync';
import type { ShareLibrary } from '../../../storage/sync/sharing/share-library';
import { NoLibrary, type OpenedLibrary } from '../synchronise';
import type { Connection } from '../transport';

/** What each refusal means to the user. */
export const problems: Readonly<Record<ShareRefusal, SyncProblem>> = {
  none: 'notSetUp',
  other: 'otherLibrary',
  removed: 'removed',
  newer: 'newer',
};

/**
 * Returns what finds a share on its server. `onSecret` is called with a new secret: another member
 * may have replaced it.
 */
export function createShareFinder(
  source: CryptoSource,
  local: Pick<ShareLibrary, 'listMembers' | 'rename'>,
  first: ShareMembership,
  onSecret: (secret: Uint8Array<ArrayBuffer>) => Promise<void>,
): (connection: Remote & Pick<Connection, 'mayWrite'>) => Promise<OpenedLibrary> {
  let membership = first;
  return async (connection) => {
    const members = await local.listMembers();
    const checked = await checkShare(connection, source, membership, members);
    if ('reason' in checked) throw new NoLibrary(problems[checked.reason]);
    const { secret } = checked;
    if (secret !== membership.secret) {
      const sealer = await createSealer(source, secret);
      // Before the secret is stored, so that both are done again if this is interrupted.
      await local.rename((id) => sealer.name('clip', id));
      await onSecret(secret);
      membership = { ...membership, secret };
    }
    const remote = inEpoch(connection, await toEpoch(source, secret));
    return { remote, secret, mayWrite: membership.canWrite && connection.mayWrite };
  };
}
