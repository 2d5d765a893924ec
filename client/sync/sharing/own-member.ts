import {
  type Member,
  type ShareMembership,
  type SyncedShare,
  toPublicKey,
} from '../../../core/sync';
import { decodeBase64 } from '../../base/base64';

/** The user, as the other members of a share see them. */
export function toOwnMember({
  member,
  name,
  privateKey,
  canWrite,
}: Pick<SyncedShare, 'member' | 'name' | 'privateKey' | 'canWrite'>): Member {
  return { id: member, name, publicKey: toPublicKey(privateKey), canWrite, status: 'active' };
}

/** What the user needs to take part in a share. */
export function toMembership({
  secret,
  formerSecrets = [],
  member,
  privateKey,
  canWrite,
}: Pick<SyncedShare, 'secret' | 'member' | 'privateKey' | 'canWrite'> &
  Partial<Pick<SyncedShare, 'formerSecrets'>>): ShareMembership {
  const own = { formerSecrets, member, privateKey, canWrite };
  return { secret: new Uint8Array(decodeBase64(secret)), ...own };
}
