import type { Remote } from './exchange/ports';
import { createSecret, isLockOf, keyName, lockSecret, unlockSecret } from './library-key';
import type { CryptoSource } from './sealed';

/** What a device keeps to take part in a library. */
export interface Membership {
  readonly secret: Uint8Array<ArrayBuffer>;
  /** As it is on the server, which may lose it. */
  readonly locked: Uint8Array<ArrayBuffer>;
}

/** Why a device cannot join: `unlockSecret` names the others. */
type Refusal = 'none' | 'wrong' | 'damaged' | 'newer';

/** Joins the library on a server. Reason: none, if there is no library. */
export async function joinLibrary(
  remote: Remote,
  source: CryptoSource,
  passphrase: string,
): Promise<Membership | { readonly reason: Refusal }> {
  const stored = await readKey(remote);
  if (!stored) return { reason: 'none' };
  const secret = await unlockSecret(source, stored.bytes, passphrase);
  return 'reason' in secret ? secret : { secret, locked: new Uint8Array(stored.bytes) };
}

/** Creates a library on a server. Null if there is one already. */
export async function createLibrary(
  remote: Remote,
  source: CryptoSource,
  passphrase: string,
  rounds?: number,
): Promise<Membership | null> {
  const secret = createSecret(source);
  const locked = await lockSecret(source, secret, passphrase, rounds);
  return (await remote.write(keyName, locked, null)) === null ? null : { secret, locked };
}

/** Changes the passphrase of a library. Returns null if another device changed it meanwhile. */
export async function changePassphrase(
  remote: Remote,
  source: CryptoSource,
  { secret }: Membership,
  passphrase: string,
  rounds?: number,
): Promise<Membership | null> {
  const stored = await readKey(remote);
  const locked = await lockSecret(source, secret, passphrase, rounds);
  const token = await remote.write(keyName, locked, stored?.token ?? null);
  return token === null ? null : { secret, locked };
}

/**
 * Makes sure that a server has the library of this device: puts the locked secret back if it was
 * lost. Returns the membership with the current lock, or null if it is another library.
 */
export async function checkLibrary(
  remote: Remote,
  source: CryptoSource,
  membership: Membership,
): Promise<Membership | null> {
  const { secret, locked } = membership;
  const stored = await readKey(remote);
  if (stored) {
    if (!(await isLockOf(source, stored.bytes, secret))) return null;
    return { secret, locked: new Uint8Array(stored.bytes) };
  }
  const token = await remote.write(keyName, locked, null);
  return token === null ? checkLibrary(remote, source, membership) : membership;
}

async function readKey(remote: Remote) {
  return (await remote.read(keyName)).at(0) ?? null;
}
