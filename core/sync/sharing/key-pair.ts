import { decode64, encode64, join } from '../bytes';
import type { CryptoSource } from '../sealed';

/*
 * Each member of a share has a pair of keys on P-256, which the others need to give them a new
 * secret, and to check who has made one. The public key is a point, 65 bytes; the private key is
 * the number (32 bytes) in front of it.
 */

const curve = 'P-256';
const numberBytes = 32;
const pointBytes = 65;
const nonceBytes = 12;

/** Both in base64. */
export interface KeyPair {
  readonly publicKey: string;
  readonly privateKey: string;
}

export async function createKeyPair({ subtle }: CryptoSource): Promise<KeyPair> {
  const use = { name: 'ECDH', namedCurve: curve };
  const pair = await subtle.generateKey(use, true, ['deriveBits']);
  const { d = '' } = await subtle.exportKey('jwk', pair.privateKey);
  const point = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
  return { publicKey: encode64(point), privateKey: encode64(join(decode64(d), point)) };
}

/** Returns the public key of a private one. */
export function toPublicKey(privateKey: string): string {
  return encode64(decode64(privateKey).slice(numberBytes));
}

/** Encrypts content so that only the holder of the private key can read it. */
export async function sealFor(
  source: CryptoSource,
  publicKey: string,
  content: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const once = await createKeyPair(source);
  const nonce = source.getRandomValues(new Uint8Array(nonceBytes));
  const key = await agree(source, once.privateKey, publicKey, once.publicKey);
  const cipher = { name: 'AES-GCM', iv: nonce };
  const encrypted = new Uint8Array(await source.subtle.encrypt(cipher, key, content));
  return join(decode64(once.publicKey), nonce, encrypted);
}

/** Decrypts what `sealFor` has encrypted; null if it was not for this key, or is damaged. */
export async function openSealed(
  source: CryptoSource,
  privateKey: string,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const once = encode64(sealed.slice(0, pointBytes));
  const cipher = { name: 'AES-GCM', iv: sealed.slice(pointBytes, pointBytes + nonceBytes) };
  try {
    const key = await agree(source, privateKey, once, once);
    const encrypted = sealed.slice(pointBytes + nonceBytes);
    return new Uint8Array(await source.subtle.decrypt(cipher, key, encrypted));
  } catch {
    return null;
  }
}

export async function sign(
  source: CryptoSource,
  privateKey: string,
  content: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = await importPrivate(source, privateKey, 'ECDSA', ['sign']);
  return new Uint8Array(await source.subtle.sign(signing, key, content));
}

export async function isSignedBy(
  { subtle }: CryptoSource,
  publicKey: string,
  signature: Uint8Array<ArrayBuffer>,
  content: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    const use = { name: 'ECDSA', namedCurve: curve };
    const key = await subtle.importKey('raw', decode64(publicKey), use, false, ['verify']);
    return await subtle.verify(signing, key, signature, content);
  } catch {
    // Not a point.
    return false;
  }
}

const signing = { name: 'ECDSA', hash: 'SHA-256' };

/** The key of two pairs. `once` is a public key that is used for one message only. */
async function agree(
  source: CryptoSource,
  privateKey: string,
  publicKey: string,
  once: string,
): Promise<CryptoKey> {
  const { subtle } = source;
  const use = { name: 'ECDH', namedCurve: curve };
  const [own, other] = await Promise.all([
    importPrivate(source, privateKey, 'ECDH', ['deriveBits']),
    subtle.importKey('raw', decode64(publicKey), use, false, []),
  ]);
  const agreed = await subtle.deriveBits({ name: 'ECDH', public: other }, own, 256);
  const material = await subtle.importKey('raw', agreed, 'HKDF', false, ['deriveKey']);
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: decode64(once), info: purpose };
  return subtle.deriveKey(derivation, material, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

const purpose = new TextEncoder().encode('pressmark share');

function importPrivate(
  { subtle }: CryptoSource,
  privateKey: string,
  name: 'ECDH' | 'ECDSA',
  uses: readonly KeyUsage[],
): Promise<CryptoKey> {
  const bytes = decode64(privateKey);
  const toPart = (from: number, to: number) =>
    encode64(bytes.slice(from, to)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  const middle = numberBytes + 1 + numberBytes;
  const key = {
    ...{ kty: 'EC', crv: curve, d: toPart(0, numberBytes) },
    // After the first byte of the point, which says that it has both coordinates.
    ...{ x: toPart(numberBytes + 1, middle), y: toPart(middle, middle + numberBytes) },
  };
  return subtle.importKey('jwk', key, { name, namedCurve: curve }, false, [...uses]);
}
