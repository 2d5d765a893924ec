import type { ImportFile } from '../files/readable-file';

/** A file in a zip, as its directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** Compressed size in bytes. */
  readonly storedSize: number;
  /** Declared uncompressed size in bytes. */
  readonly size: number;
  readonly crc: number;
  /** 0 is stored, 8 is deflate. */
  readonly method: number;
  readonly isEncrypted: boolean;
  /** Of the local file header, in the zip. */
  readonly offset: number;
}

/** Why a zip cannot be read. */
export type ZipError = 'no-directory' | 'bad-directory' | 'too-many-entries' | 'bomb';

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const end64LocatorSignature = 0x07064b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const maxCommentLength = 0xffff;
/** A library of 100,000 clips with their images has about 600,000 entries. */
const maxEntries = 2_000_000;
/**
 * Deflate's own limit is 1,032. Texts and lists of texts reach 5 to 40, a backup of
 * similar clips up to 60.
 */
const maxRatio = 250;
/** Uncompressed size in bytes up to which the ratio is not checked. */
const minBombSize = 50_000_000;

/**
 * Reads a zip's directory, which is at its end, or returns why it cannot: the zip is
 * truncated, or would unpack to more than any library. Supports Zip64.
 */
export async function readZipDirectory(file: ImportFile): Promise<readonly ZipEntry[] | ZipError> {
  const tailStart = Math.max(0, file.size - endLength - maxCommentLength);
  const tail = await file.read(tailStart, file.size);
  const end = findEnd(tail);
  if (end === null) return 'no-directory';
  let count = uint16(tail, end + 10);
  let size = uint32(tail, end + 12);
  let start = uint32(tail, end + 16);
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) {
    const locator = end - 20;
    if (locator < 0 || uint32(tail, locator) !== end64LocatorSignature) return 'bad-directory';
    const at = uint64(tail, locator + 8);
    const end64 = await file.read(at, Math.min(file.size, at + 56));
    if (end64.length < 56 || uint32(end64, 0) !== end64Signature) return 'bad-directory';
    count = uint64(end64, 32);
    size = uint64(end64, 40);
    start = uint64(end64, 48);
  }
  if (count > maxEntries) return 'too-many-entries';
  if (start + size > file.size) return 'bad-directory';
  const entries = readEntries(await file.read(start, start + size), count);
  return entries === null ? 'bad-directory' : (findBomb(entries, file.size) ?? entries);
}

function findEnd(tail: Uint8Array): number | null {
  for (let at = tail.length - endLength; at >= 0; at--) {
    if (uint32(tail, at) === endSignature) return at;
  }
  return null;
}

function readEntries(bytes: Uint8Array, count: number): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || uint32(bytes, at) !== entrySignature) return null;
    const flags = uint16(bytes, at + 8);
    const nameLength = uint16(bytes, at + 28);
    const extraLength = uint16(bytes, at + 30);
    const next = at + 46 + nameLength + extraLength + uint16(bytes, at + 32);
    if (next > bytes.length) return null;
    const nameEnd = at + 46 + nameLength;
    const sizes = [uint32(bytes, at + 24), uint32(bytes, at + 20), uint32(bytes, at + 42)];
    const [size = 0, storedSize = 0, offset = 0] = withZip64(
      sizes,
      bytes.subarray(nameEnd, nameEnd + extraLength),
    );
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
      storedSize,
      size,
      offset,
      crc: uint32(bytes, at + 16),
      method: uint16(bytes, at + 10),
      isEncrypted: (flags & 1) === 1,
    });
    at = next;
  }
  return entries;
}

/**
 * Replaces numbers that did not fit by those in the Zip64 extra field, where they are in
 * the same order.
 */
function withZip64(numbers: readonly number[], extra: Uint8Array): readonly number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + uint16(extra, at + 2)) {
    if (uint16(extra, at) !== 1) continue;
    let next = at + 4;
    const end = Math.min(extra.length, next + uint16(extra, at + 2));
    return numbers.map((number) => {
      if (number !== 0xffffffff || next + 8 > end) return number;
      next += 8;
      return uint64(extra, next - 8);
    });
  }
  return numbers;
}

/** Detects a zip whose entries overlap, or that expands beyond the limits. */
function findBomb(entries: readonly ZipEntry[], fileSize: number): ZipError | null {
  let stored = 0;
  let unpacked = 0;
  for (const { storedSize, size, method } of entries) {
    if (method === 0 && size !== storedSize) return 'bad-directory';
    stored += storedSize;
    unpacked += size;
    if (size > minBombSize && size > storedSize * maxRatio) return 'bomb';
  }
  if (stored > fileSize) return 'bomb';
  return unpacked > minBombSize && unpacked > fileSize * maxRatio ? 'bomb' : null;
}

function uint16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

function uint32(bytes: Uint8Array, at: number): number {
  return (uint16(bytes, at) | (uint16(bytes, at + 2) << 16)) >>> 0;
}

function uint64(bytes: Uint8Array, at: number): number {
  return uint32(bytes, at) + uint32(bytes, at + 4) * 0x100000000;
}
