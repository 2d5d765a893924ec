import { encode, join } from './bytes';
import type { CryptoSource } from './sealed';

/*
 * The secret of a library, from which its keys are derived, is random. It is kept on the server,
 * locked with the passphrase, so that a device can join, and the passphrase can be changed without
 * encrypting all records again. A library that was removed leaves its id behind a byte 0, so that its
 * other devices do not fill the server again.
 *
 * A locked secret is: format (1 byte), rounds (4 bytes, big-endian), salt (16 bytes), library id
 * (16 bytes), nonce (12 bytes), and the ciphertext. All in front of it is authenticated.
 */

const format = 1;
/** In place of the format. */
const removed = 0;
const saltBytes = 16;
const idBytes = 16;
const nonceBytes = 12;
const idAt = 5 + saltBytes;
const nonceAt = idAt + idBytes;
const secretAt = nonceAt + nonceBytes;
/** With the tag of AES-GCM. */
const lockedBytes = secretAt + 32 + 16;
/** More than this would keep a device busy for minutes. */
const maxRounds = 10_000_000;

/** The name of the locked secret on the server, which is unlike that of any record. */
export const keyName = 'key';

/** As recommended by OWASP in 2023 for PBKDF2 with SHA-256. Takes about half a second. */
const currentRounds = 600_000;

/** Creates the secret of a new library, 32 bytes. */
export function createSecret(source: CryptoSource): Uint8Array<ArrayBuffer> {
  return source.getRandomValues(new Uint8Array(32));
}

/** Locks a secret with a passphrase. */
export async function lockSecret(
  source: CryptoSource,
  secret: Uint8Array<ArrayBuffer>,
  passphrase: string,
  rounds = currentRounds,
): Promise<Uint8Array<ArrayBuffer>> {
  const salt = source.getRandomValues(new Uint8Array(saltBytes));
  const nonce = source.getRandomValues(new Uint8Array(nonceBytes));
  const front = join(writeFormat(rounds), salt, await identify(source, secret), nonce);
  const key = await deriveKey(source, passphrase, front);
  return join(front, new Uint8Array(await source.subtle.encrypt(cipher(front), key, secret)));
}

/**
 * Unlocks a secret. Spellings of a passphrase that look the same are the same. Reasons: wrong, if
 * the passphrase is; damaged; newer, if it is in an unknown format.
 */
export async function unlockSecret(
  source: CryptoSource,
  locked: Uint8Array,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | { readonly reason: 'wrong' | 'damaged' | 'newer' }> {
  if (locked.length > 0 && locked[0] !== format) return { reason: 'newer' };
  if (locked.length !== lockedBytes || readRounds(locked) > maxRounds) return { reason: 'damaged' };
  const front = locked.slice(0, secretAt);
  const key = await deriveKey(source, passphrase, front);
  try {
    const secret = await source.subtle.decrypt(cipher(front), key, locked.slice(secretAt));
    return new Uint8Array(secret);
  } catch {
    return { reason: 'wrong' };
  }
}

/** What is left on the server, in place of the locked secret, when a library is removed from it. */
export async function createRemovalMark(
  source: CryptoSource,
  secret: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  return join(new Uint8Array([removed]), await identify(source, secret));
}

export function isRemovalMark(stored: Uint8Array): boolean {
  return stored[0] === removed;
}

/** Whether a removal mark is of this library. */
export async function isRemovalOf(
  source: CryptoSource,
  stored: Uint8Array,
  secret: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const id = await identify(source, secret);
  return isRemovalMark(stored) && id.every((byte, index) => byte === stored[1 + index]);
}

/** Whether a locked secret is this one, as far as can be told without the passphrase. */
export async function isLockOf(
  source: CryptoSource,
  locked: Uint8Array,
  secret: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const id = await identify(source, secret);
  return id.every((byte, index) => byte === locked[idAt + index]);
}

async function deriveKey(
  { subtle }: CryptoSource,
  passphrase: string,
  front: Uint8Array<ArrayBuffer>,
): Promise<CryptoKey> {
  const typed = encode(passphrase.normalize('NFKC').trim());
  const key = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const salt = front.slice(5, idAt);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: readRounds(front) };
  return subtle.deriveKey(derivation, key, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

/** The id of a library, which says nothing about its secret. */
export async function identify(
  { subtle }: CryptoSource,
  secret: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const info = encode('pressmark id');
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
  return new Uint8Array(await subtle.deriveBits(derivation, key, idBytes * 8));
}

function cipher(front: Uint8Array<ArrayBuffer>) {
  return { name: 'AES-GCM', iv: front.slice(nonceAt, secretAt), additionalData: front };
}

function writeFormat(rounds: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(5));
  view.setUint8(0, format);
  view.setUint32(1, rounds);
  return new Uint8Array(view.buffer);
}

/** At least 1, which PBKDF2 demands. */
function readRounds({ buffer, byteOffset }: Uint8Array): number {
  return Math.max(1, new DataView(buffer, byteOffset).getUint32(1));
}
