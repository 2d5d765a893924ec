import {
  type CheckedShare,
  type CryptoSource,
  checkShare,
  createSealer,
  inEpoch,
  type ShareMembership,
  type ShareRefusal,
  type SyncProblem,
  toEpoch,
} from '../../../core/sync';
import type { ShareLibrary } from '../../../storage/sync/sharing/share-library';
import { decodeBase64, encodeBase64 } from '../../base/base64';
import { NoLibrary, type OpenedLibrary } from '../synchronise';
import type { ShareConnection } from '../transport';
import { restoreShare } from './change-secret';

/** What each refusal means to the user. */
export const problems: Readonly<Record<ShareRefusal, SyncProblem>> = {
  none: 'notSetUp',
  old: 'notSetUp',
  other: 'otherLibrary',
  removed: 'removed',
  ended: 'ended',
  newer: 'newer',
};

/** The current secret of a share, and those before it, in base64. */
interface Secrets {
  readonly secret: string;
  readonly formerSecrets: readonly string[];
}

/**
 * Returns what finds a share on its server. `onSecrets` is called with new secrets: another member
 * may have replaced the one of this device. It resolves with the secret of a removal that was begun
 * here with the one before, or null.
 */
export function createShareFinder(
  source: CryptoSource,
  local: Pick<ShareLibrary, 'listMembers' | 'readDevices' | 'hasNames' | 'rename'>,
  first: ShareMembership,
  onSecrets: (secrets: Secrets) => Promise<string | null>,
): (connection: ShareConnection) => Promise<OpenedLibrary> {
  let membership = first;
  let isNamed = false;

  /** Names the stored records for a secret, unless they are. */
  const name = async (secret: Uint8Array<ArrayBuffer>, isReplaced: boolean) => {
    const sealer = await createSealer(source, secret);
    const toName = (id: string) => sealer.name('clip', id);
    if (isReplaced || !(await local.hasNames(toName))) await local.rename(toName);
    isNamed = true;
  };

  const check = async (connection: ShareConnection, mayWrite: boolean): Promise<CheckedShare> => {
    const own = { ...membership, canWrite: mayWrite };
    const checked = await checkShare(connection, source, own, await local.listMembers());
    if (!('found' in checked) || !mayWrite) return checked;
    const { record } = await local.readDevices();
    await restoreShare(connection, source, own, checked.found, record);
    return checkShare(connection, source, own, await local.listMembers());
  };

  /** Continues with other secrets. */
  const adopt = async (connection: ShareConnection, mayWrite: boolean, next: ShareMembership) => {
    const { secret: before } = membership;
    const { secret, formerSecrets } = next;
    const isReplaced = encodeBase64(secret) !== encodeBase64(before);
    // Before the secret is stored, so that both are done again if this is interrupted.
    if (isReplaced) await name(secret, true);
    const begun = await onSecrets({ secret: encodeBase64(secret), formerSecrets });
    membership = next;
    if (!isReplaced || !mayWrite) return;
    // Left behind by a removal, here or elsewhere, that was interrupted.
    const abandoned = begun === null ? [] : [new Uint8Array(decodeBase64(begun))];
    for (const one of [before, ...abandoned]) {
      if (encodeBase64(one) !== encodeBase64(secret)) {
        await connection.clearEpoch(await toEpoch(source, one));
      }
    }
  };

  return async (connection) => {
    const mayWrite = membership.canWrite && connection.mayWrite;
    const checked = await check(connection, mayWrite);
    if ('reason' in checked) {
      const by = checked.reason === 'ended' ? checked.by : null;
      throw new NoLibrary(problems[checked.reason], by);
    }
    const { secret, formerSecrets } = checked;
    const isChanged =
      encodeBase64(secret) !== encodeBase64(membership.secret) ||
      formerSecrets.length !== membership.formerSecrets.length;
    if (isChanged) {
      await adopt(connection, mayWrite, { ...membership, secret, formerSecrets });
    }
    // A new secret may have come from another of the user's devices, through their library.
    if (!isNamed) await name(secret, false);
    const remote = inEpoch(connection, await toEpoch(source, secret));
    return { remote, secret, mayWrite };
  };
}
