import { decode64, encode, encode64 } from '../bytes';
import type { Remote } from '../exchange/ports';
import { createSecret, keyName } from '../library-key';
import type { CryptoSource } from '../sealed';
import type { Member } from './members';
import {
  isEndedByMember,
  isFree,
  makeEndMark,
  makeFirstKey,
  makeKey,
  openCopy,
  parseKey,
  readFormer,
  readKey,
  type ShareKey,
  type ShareMembership,
  toId,
} from './share-key';

/**
 * Why a member cannot take part:
 *
 * - none: nothing is shared there yet, and this member may not begin
 * - old: the server has a former secret of the share, most likely from a backup
 * - other: the server has another share, or one whose secret cannot be checked
 * - removed: there is a new secret, and not for this member
 * - ended: a member has deleted the share from the server
 * - newer: the key is in an unknown format
 */
export type ShareRefusal = 'none' | 'old' | 'other' | 'removed' | 'ended' | 'newer';

/** The secrets of a share that a device can take part in, or why it cannot. */
export type CheckedShare =
  | Pick<ShareMembership, 'secret' | 'formerSecrets'>
  | { readonly reason: Exclude<ShareRefusal, 'old' | 'ended'> }
  /** `by` is the id of the member who did it; null if this device does not know them. */
  | { readonly reason: 'ended'; readonly by: string | null }
  /** `found` is the former secret that the server has. */
  | { readonly reason: 'old'; readonly found: Uint8Array<ArrayBuffer> };

/** Creates a share on a server. Null if there is one already, or a library. */
export async function createShare(
  remote: Remote,
  source: CryptoSource,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const stored = await readKey(remote);
  if (!isFree(stored)) return null;
  const secret = createSecret(source);
  const key = await makeFirstKey(source, secret);
  const token = await remote.write(keyName, key, stored?.token ?? null);
  return token === null ? null : secret;
}

/**
 * Makes sure that a server has the share of this device, and returns its current secret. `members`
 * are those that this device knows.
 */
export async function checkShare(
  remote: Remote,
  source: CryptoSource,
  membership: ShareMembership,
  members: readonly Member[],
): Promise<CheckedShare> {
  const { secret, formerSecrets, canWrite } = membership;
  const stored = await readKey(remote);
  const parsed = parseKey(stored);
  if (parsed.kind === 'none') {
    if (!canWrite) return { reason: 'none' };
    // The server has lost it.
    const key = await makeKey(source, membership, secret, formerSecrets, members);
    const token = await remote.write(keyName, key, stored?.token ?? null);
    return token === null
      ? checkShare(remote, source, membership, members)
      : { secret, formerSecrets };
  }
  if (parsed.kind === 'library') return { reason: 'other' };
  if (parsed.kind === 'newer') return { reason: 'newer' };
  if (parsed.kind === 'ended') {
    const { ended } = parsed;
    const isSigned = await isEndedByMember(source, membership, ended, members);
    const isOurs =
      isSigned ||
      (await findSecret(source, [encode64(secret), ...formerSecrets], ended.id)) !== null;
    return isOurs ? { reason: 'ended', by: isSigned ? ended.by : null } : { reason: 'other' };
  }
  const { key } = parsed;
  const current = await findCurrent(source, membership, key, members);
  if ('reason' in current) return current;
  const former = new Set([
    ...formerSecrets,
    ...(await readFormer(source, key, current)),
    encode64(secret),
  ]);
  former.delete(encode64(current));
  return { secret: current, formerSecrets: [...former] };
}

async function findCurrent(
  source: CryptoSource,
  membership: ShareMembership,
  key: ShareKey,
  members: readonly Member[],
): Promise<Uint8Array<ArrayBuffer> | Exclude<CheckedShare, { secret: unknown }>> {
  const { secret, formerSecrets } = membership;
  if (key.id === (await toId(source, secret))) return secret;
  const restored = await toRestoredSecret(source, secret);
  if (key.id === (await toId(source, restored))) return restored;
  // Maybe restored by somebody who did not have the newest secret either.
  const restoredBefore = await Promise.all(
    formerSecrets.map(async (one) => encode64(await toRestoredSecret(source, decode64(one)))),
  );
  const found = await findSecret(source, [...formerSecrets, ...restoredBefore], key.id);
  return found ? { reason: 'old', found } : openCopy(source, membership, key, members);
}

/** The one of these secrets that has an id; null if none has. */
async function findSecret(
  source: CryptoSource,
  secrets: readonly string[],
  id: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  for (const secret of secrets.map(decode64)) {
    if ((await toId(source, secret)) === id) return secret;
  }
  return null;
}

/**
 * The secret that follows one after the server went back to a former one. The same for all who have
 * this one, so several devices restore the share together.
 */
export async function toRestoredSecret(
  { subtle }: CryptoSource,
  secret: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const info = encode('pressmark restored share');
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
  return new Uint8Array(await subtle.deriveBits(derivation, key, secret.length * 8));
}

/**
 * Gives members a new secret in place of the one that the server has, `from`. False if the server
 * has another one by now.
 */
export async function replaceSecret(
  remote: Remote,
  source: CryptoSource,
  membership: ShareMembership,
  next: Uint8Array<ArrayBuffer>,
  members: readonly Member[],
  from = membership.secret,
): Promise<boolean> {
  const stored = await readKey(remote);
  const parsed = parseKey(stored);
  if (parsed.kind !== 'share' || stored === null) return false;
  if (parsed.key.id === (await toId(source, next))) return true;
  if (parsed.key.id !== (await toId(source, from))) return false;
  const former = [...membership.formerSecrets, encode64(membership.secret)];
  const key = await makeKey(source, membership, next, former, members);
  const token = await remote.write(keyName, key, stored.token);
  return token === null ? replaceSecret(remote, source, membership, next, members, from) : true;
}

/** Marks a share as deleted, in place of its key. False if the server has another secret. */
export async function markEnded(
  remote: Remote,
  source: CryptoSource,
  membership: ShareMembership,
): Promise<boolean> {
  const stored = await readKey(remote);
  const parsed = parseKey(stored);
  const id = await toId(source, membership.secret);
  if (parsed.kind === 'ended') return parsed.ended.id === id;
  if (parsed.kind !== 'share' || parsed.key.id !== id || stored === null) return false;
  const token = await remote.write(keyName, await makeEndMark(source, membership), stored.token);
  return token === null ? markEnded(remote, source, membership) : true;
}
