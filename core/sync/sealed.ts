import { gunzipSync, gzipSync } from 'fflate';
import { encode, join } from './bytes';

/*
 * What leaves a device: names that say nothing, and contents that only devices with the passphrase
 * can read. A server learns how many records there are, their size class, and when they change.
 *
 *   secret ─HKDF─▶ name key (HMAC-SHA-256), content key (AES-256-GCM)
 *
 * A sealed record is: format (1 byte), version (8 bytes, big-endian), nonce (12 bytes), and the
 * ciphertext of the compressed content, padded. Name, kind, format and version are authenticated,
 * so a server cannot exchange two records, or pass an old version off as a new one.
 */

const format = 1;
const headerBytes = 9;
const nonceBytes = 12;
/** That AES-GCM adds. */
const tagBytes = 16;
/** Contents are padded to at least this size, so that small records look alike. */
const minBytes = 512;

/** The kinds of records and blobs. A text is that of a version; there is one list of devices. */
export type RecordKind = 'clip' | 'text' | 'image' | 'devices';

/** Names, seals and opens records with the keys of one library. */
export interface Sealer {
  /** Returns the name of a record on the server: 40 hexadecimal digits. */
  name(kind: RecordKind, id: string): Promise<string>;
  /** Encrypts content. `version` counts the states of the record, from 1. */
  seal(kind: RecordKind, name: string, version: number, content: Uint8Array): Promise<Uint8Array>;
  /** Decrypts a record. */
  open(kind: RecordKind, name: string, sealed: Uint8Array): Promise<Opened | Unopened>;
}

interface Opened {
  readonly version: number;
  readonly content: Uint8Array;
}

interface Unopened {
  /** Damaged: not sealed with these keys for this kind and name. Newer: in an unknown format. */
  readonly reason: 'damaged' | 'newer';
}

/** The part of Web Crypto that is needed. */
export type CryptoSource = Pick<Crypto, 'subtle' | 'getRandomValues'>;

/** Creates the sealer of a library from its secret (32 bytes). */
export async function createSealer(
  source: CryptoSource,
  secret: Uint8Array<ArrayBuffer>,
): Promise<Sealer> {
  const { subtle } = source;
  const root = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const derive = (purpose: string, type: HmacKeyGenParams | AesKeyGenParams, uses: KeyUsage[]) => {
    const info = encode(`pressmark ${purpose}`);
    const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
    return subtle.deriveKey(derivation, root, type, false, uses);
  };
  const [nameKey, contentKey] = await Promise.all([
    derive('names', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']),
    derive('contents', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']),
  ]);
  return {
    async name(kind, id) {
      const mac = await subtle.sign('HMAC', nameKey, encode(`${kind}\0${id}`));
      return toHex(new Uint8Array(mac, 0, 20));
    },
    async seal(kind, name, version, content) {
      const sealedHeader = writeHeader(version);
      const iv = source.getRandomValues(new Uint8Array(nonceBytes));
      const additionalData = describe(kind, name, sealedHeader);
      const cipher = { name: 'AES-GCM', iv, additionalData };
      const encrypted = await subtle.encrypt(cipher, contentKey, pad(gzipSync(content)));
      return join(sealedHeader, iv, new Uint8Array(encrypted));
    },
    async open(kind, name, sealed) {
      const bytes = new Uint8Array(sealed);
      const header = bytes.subarray(0, headerBytes);
      if (header.length < headerBytes) return { reason: 'damaged' };
      if (header[0] !== format) return { reason: 'newer' };
      const iv = bytes.subarray(headerBytes, headerBytes + nonceBytes);
      const encrypted = bytes.subarray(headerBytes + nonceBytes);
      const cipher = { name: 'AES-GCM', iv, additionalData: describe(kind, name, header) };
      try {
        const padded = new Uint8Array(await subtle.decrypt(cipher, contentKey, encrypted));
        return { version: readVersion(header), content: gunzipSync(unpad(padded)) };
      } catch {
        return { reason: 'damaged' };
      }
    },
  };
}

function describe(kind: RecordKind, name: string, header: Uint8Array): Uint8Array<ArrayBuffer> {
  return join(header, encode(`${kind}\0${name}`));
}

function writeHeader(version: number): Uint8Array<ArrayBuffer> {
  const header = new DataView(new ArrayBuffer(headerBytes));
  header.setUint8(0, format);
  header.setBigUint64(1, BigInt(version));
  return new Uint8Array(header.buffer);
}

function readVersion({ buffer, byteOffset }: Uint8Array): number {
  return Number(new DataView(buffer, byteOffset).getBigUint64(1));
}

/** Adds the length in front and zeros behind, up to the next size class. */
function pad(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(getSizeClass(content.length + 4));
  new DataView(padded.buffer).setUint32(0, content.length);
  padded.set(content, 4);
  return padded;
}

function unpad({ buffer, byteOffset, length }: Uint8Array): Uint8Array {
  const contentLength = new DataView(buffer, byteOffset).getUint32(0);
  if (contentLength + 4 > length) throw new Error('the length is wrong');
  return new Uint8Array(buffer, byteOffset + 4, contentLength);
}

/**
 * The smallest size class for so many bytes: eight for each doubling, so at most an eighth is
 * padding (as Padmé, https://petsymposium.org/popets/2019/popets-2019-0056.php, but coarser for
 * large contents).
 */
export function getSizeClass(bytes: number): number {
  if (bytes <= minBytes) return minBytes;
  const step = 2 ** Math.floor(Math.log2(bytes - 1)) / 8;
  return Math.ceil(bytes / step) * step;
}

/** Whether sealed content can have this length. What was cut off has most likely not. */
export function isSealedLength(bytes: number): boolean {
  const padded = bytes - headerBytes - nonceBytes - tagBytes;
  return padded === getSizeClass(padded);
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
