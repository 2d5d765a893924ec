import * as v from 'valibot';
import type { SyncedShare } from '../../../core/sync';
import { fromOneWord, hasPrefix, toOneWord } from '../one-word';

/** What somebody needs to become a member of a share: their login, and who they are there. */
export type Invitation = Omit<SyncedShare, 'formerTags' | 'formerSecrets'>;

const prefix = 'pressmark-share:';

const invitationSchema = v.tuple([
  ...([v.string(), v.string(), v.string(), v.string(), v.string()] as const),
  ...([v.string(), v.string(), v.string(), v.string(), v.boolean()] as const),
]);

/** Returns a code that makes somebody a member: text, or a QR code. */
export function formatInvitation(invitation: Invitation): string {
  const { id, tag, address, user, password, secret } = invitation;
  const { member, name, privateKey, canWrite } = invitation;
  const login = [id, tag, address, user, password];
  return toOneWord(prefix, [...login, secret, member, name, privateKey, canWrite]);
}

export function isInvitation(text: string): boolean {
  return hasPrefix(prefix, text);
}

/** Null if it is no invitation, or only a part of one. */
export function parseInvitation(text: string): Invitation | null {
  const parsed = fromOneWord(prefix, invitationSchema, text);
  if (parsed === null) return null;
  const [id, tag, address, user, password, secret, member, name, privateKey, canWrite] = parsed;
  return { id, tag, address, user, password, secret, member, name, privateKey, canWrite };
}
