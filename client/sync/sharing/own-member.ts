import { type Member, type SyncedShare, toPublicKey } from '../../../core/sync';

/** The user, as the other members of a share see them. */
export function toOwnMember({ member, name, privateKey, canWrite }: SyncedShare): Member {
  return { id: member, name, publicKey: toPublicKey(privateKey), canWrite, status: 'active' };
}
