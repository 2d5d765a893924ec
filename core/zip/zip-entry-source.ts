import { Inflate } from 'fflate';
import { type ByteSource, type ImportFile, readPieces } from '../files/readable-file';
import { updateCrc } from './crc32';
import type { ZipEntry } from './zip-directory';

/** Thrown when a file in a zip is damaged. Bytes already read from it may be wrong too. */
export class DamagedEntryError extends Error {
  constructor(
    /** The path of the file. */
    readonly file: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Thrown for a file in a zip that is encrypted, or compressed by an unknown method. */
export class UnsupportedEntryError extends DamagedEntryError {}

/** Compressed bytes inflated at a time; they expand to at most 66 megabytes. */
const storedPieceBytes = 1 << 16;
const headerLength = 30;
const headerSignature = 0x04034b50;

/**
 * A file in a zip as readable bytes. Reading throws `UnsupportedEntryError`, or
 * `DamagedEntryError` if the bytes do not match the directory (too many, too few, wrong
 * checksum) or are not valid deflate data.
 */
export function openZipEntry(zip: ImportFile, entry: ZipEntry): ByteSource {
  return {
    name: entry.name,
    async *pieces() {
      if (entry.isEncrypted) throw new UnsupportedEntryError(entry.name, 'encrypted');
      if (entry.method !== 0 && entry.method !== 8)
        throw new UnsupportedEntryError(entry.name, 'unknown compression');
      let crc = 0;
      let given = 0;
      for await (const piece of readUnpacked(zip, entry)) {
        given += piece.length;
        if (given > entry.size) throw new DamagedEntryError(entry.name, 'longer than it says');
        crc = updateCrc(crc, piece);
        yield piece;
      }
      if (given !== entry.size) throw new DamagedEntryError(entry.name, 'shorter than it says');
      if (crc !== entry.crc) throw new DamagedEntryError(entry.name, 'checksum');
    },
  };
}

async function* readUnpacked(zip: ImportFile, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const header = await zip.read(entry.offset, Math.min(zip.size, entry.offset + headerLength));
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  if (header.length < headerLength || view.getUint32(0, true) !== headerSignature) {
    throw new DamagedEntryError(entry.name, 'header');
  }
  const start = entry.offset + headerLength + view.getUint16(26, true) + view.getUint16(28, true);
  const end = start + entry.storedSize;
  if (end > zip.size) throw new DamagedEntryError(entry.name, 'beyond the end');
  let ready: Uint8Array[] = [];
  const inflate = new Inflate((piece) => ready.push(piece));
  let at = start;
  for await (const stored of readPieces(zip.read, start, end, storedPieceBytes)) {
    at += stored.length;
    if (entry.method === 0) {
      yield stored;
      continue;
    }
    try {
      inflate.push(stored, at === end);
    } catch (error) {
      throw new DamagedEntryError(entry.name, 'no deflated data', { cause: error });
    }
    yield* ready;
    ready = [];
  }
}
