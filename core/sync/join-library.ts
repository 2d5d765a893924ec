import type { Remote } from './exchange/ports';
import {
  createRemovalMark,
  createSecret,
  isLockOf,
  isRemovalOf,
  keyName,
  lockSecret,
  unlockSecret,
} from './library-key';
import type { CryptoSource } from './sealed';
import { isFree, parseKey, readKey } from './sharing/share-key';

/** What a device keeps to take part in a library. */
export interface Membership {
  readonly secret: Uint8Array<ArrayBuffer>;
  /** As it is on the server, which may lose it. */
  readonly locked: Uint8Array<ArrayBuffer>;
}

/** Why a device cannot join: `unlockSecret` names the others. */
type Refusal = 'none' | 'wrong' | 'damaged' | 'newer';

/** What there is on a server: a library, a shared tag, or nothing. */
export async function findOccupant(remote: Remote): Promise<'library' | 'share' | null> {
  const stored = await readKey(remote);
  if (isFree(stored)) return null;
  return parseKey(stored).kind === 'library' ? 'library' : 'share';
}

/** Joins the library on a server. Reason: none, if there is no library. */
export async function joinLibrary(
  remote: Remote,
  source: CryptoSource,
  passphrase: string,
): Promise<Membership | { readonly reason: Refusal }> {
  const stored = await readKey(remote);
  if (stored === null || parseKey(stored).kind !== 'library') return { reason: 'none' };
  const secret = await unlockSecret(source, stored.bytes, passphrase);
  return 'reason' in secret ? secret : { secret, locked: new Uint8Array(stored.bytes) };
}

/** Creates a library on a server. Null if there is one already, or a shared tag. */
export async function createLibrary(
  remote: Remote,
  source: CryptoSource,
  passphrase: string,
  rounds?: number,
): Promise<Membership | null> {
  const stored = await readKey(remote);
  if (!isFree(stored)) return null;
  const secret = createSecret(source);
  const locked = await lockSecret(source, secret, passphrase, rounds);
  const token = await remote.write(keyName, locked, stored?.token ?? null);
  return token === null ? null : { secret, locked };
}

/**
 * Changes the passphrase of a library. Returns null if another device changed it meanwhile, or if
 * the server has another library.
 */
export async function changePassphrase(
  remote: Remote,
  source: CryptoSource,
  { secret }: Membership,
  passphrase: string,
  rounds?: number,
): Promise<Membership | null> {
  const stored = await readKey(remote);
  if (stored && !(await isLockOf(source, stored.bytes, secret))) return null;
  const locked = await lockSecret(source, secret, passphrase, rounds);
  const token = await remote.write(keyName, locked, stored?.token ?? null);
  return token === null ? null : { secret, locked };
}

/** Whether a server has another library than this one, or the mark of one that was removed. */
export async function hasOtherLibrary(
  remote: Remote,
  source: CryptoSource,
  { secret }: Membership,
): Promise<boolean> {
  const stored = await readKey(remote);
  if (stored === null) return false;
  const { bytes } = stored;
  return !(await isRemovalOf(source, bytes, secret)) && !(await isLockOf(source, bytes, secret));
}

/** Marks a library as removed, in place of its secret, before or after its records are deleted. */
export async function markRemoved(
  remote: Remote,
  source: CryptoSource,
  { secret }: Membership,
): Promise<void> {
  const mark = await createRemovalMark(source, secret);
  for (let token: string | null = null; token === null; ) {
    token = await remote.write(keyName, mark, (await readKey(remote))?.token ?? null);
  }
}

/**
 * Makes sure that a server has the library of this device: puts the locked secret back if it was
 * lost. Returns the membership with the current lock. Reasons: other, if it is another library;
 * removed, if another device has removed this one.
 */
export async function checkLibrary(
  remote: Remote,
  source: CryptoSource,
  membership: Membership,
): Promise<Membership | { readonly reason: 'other' | 'removed' }> {
  const { secret, locked } = membership;
  const stored = await readKey(remote);
  if (stored) {
    if (await isRemovalOf(source, stored.bytes, secret)) return { reason: 'removed' };
    if (!(await isLockOf(source, stored.bytes, secret))) return { reason: 'other' };
    return { secret, locked: new Uint8Array(stored.bytes) };
  }
  const token = await remote.write(keyName, locked, null);
  return token === null ? checkLibrary(remote, source, membership) : membership;
}
