import { type CryptoSource, checkLibrary, type Membership } from '../../core/sync';
import { NoLibrary, type OpenedLibrary } from './synchronise';
import type { Connection } from './transport';

/**
 * Returns what finds the library of this device on its server. `onMembership` is called with the
 * current membership: the passphrase may have been changed elsewhere.
 */
export function createLibraryFinder(
  source: CryptoSource,
  first: Membership,
  onMembership: (membership: Membership) => void,
): (connection: Connection) => Promise<OpenedLibrary> {
  let membership = first;
  return async (connection) => {
    const checked = await checkLibrary(connection, source, membership);
    if ('reason' in checked) {
      throw new NoLibrary(checked.reason === 'other' ? 'otherLibrary' : 'removed');
    }
    membership = checked;
    onMembership(membership);
    return { remote: connection, secret: membership.secret, mayWrite: true };
  };
}
