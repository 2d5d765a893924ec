import { Deflate, deflateSync, strToU8 } from 'fflate';
import { createByteBuffer } from '../files/byte-buffer';
import type { Instant } from '../model';
import { updateCrc } from './crc32';
import {
  writeDataDescriptor,
  writeDirectoryEnd,
  writeDirectoryEntry,
  writeFileHeader,
  type ZippedFile,
} from './zip-records';

/** A file in a zip, written piece by piece. */
interface ZipEntry {
  push(bytes: Uint8Array): void;
  end(): void;
}

/** A zip whose pieces can be taken as they are produced. */
export interface ZipWriter {
  /** Begins a file; the previous one must have ended. `level` is 0 (stored) to 9. */
  open(name: string, time: Instant, level: ZipLevel): ZipEntry;
  /** Adds a whole file of less than 4 GiB. */
  add(name: string, content: string | Uint8Array, time: Instant, level: ZipLevel): void;
  end(): void;
  /** Returns what was produced since the last call. */
  take(): readonly Uint8Array<ArrayBuffer>[];
}

type ZipLevel = 0 | 3 | 6;
type Piece = Uint8Array<ArrayBuffer>;

/**
 * Starts a zip of any size with any number of files. Plain zip up to 4 GiB and 65,534
 * files, Zip64 beyond; fflate's own writer ends there.
 */
export function createZipWriter(): ZipWriter {
  let ready: Piece[] = [];
  let offset = 0;
  let files = 0;
  const directory = createByteBuffer();
  const give = (bytes: Uint8Array) => {
    if (bytes.length === 0) return;
    offset += bytes.length;
    ready.push(bytes as Piece);
  };
  const list = (file: ZippedFile) => {
    directory.add(writeDirectoryEntry(file));
    files++;
  };
  const describe = (name: string, time: Instant, level: ZipLevel) => ({
    ...{ name: strToU8(name), time: toZipTime(time), offset },
    method: level === 0 ? (0 as const) : (8 as const),
  });
  return {
    open(name, time, level) {
      const about = { ...describe(name, time, level), isStreamed: true };
      let [crc, size, storedSize] = [0, 0, 0];
      const keep = (bytes: Uint8Array) => {
        storedSize += bytes.length;
        give(bytes);
      };
      const deflate = level === 0 ? null : new Deflate({ level }, keep);
      give(writeFileHeader({ ...about, crc, size, storedSize }));
      return {
        push(bytes) {
          crc = updateCrc(crc, bytes);
          size += bytes.length;
          if (deflate === null) keep(bytes);
          else deflate.push(bytes);
        },
        end() {
          deflate?.push(new Uint8Array(), true);
          const file = { ...about, crc, size, storedSize };
          give(writeDataDescriptor(file));
          list(file);
        },
      };
    },
    add(name, content, time, level) {
      const bytes = typeof content === 'string' ? strToU8(content) : content;
      const stored = level === 0 ? bytes : deflateSync(bytes, { level });
      const file = {
        ...describe(name, time, level),
        ...{ isStreamed: false, crc: updateCrc(0, bytes) },
        ...{ size: bytes.length, storedSize: stored.length },
      };
      give(writeFileHeader(file));
      give(stored);
      list(file);
    },
    end() {
      const start = offset;
      for (const piece of directory.toPieces()) give(piece);
      give(writeDirectoryEnd(files, offset - start, start));
    },
    take() {
      const taken = ready;
      ready = [];
      return taken;
    },
  };
}

/** The range of years in a zip file. */
const firstYear = 1980;
const lastYear = 2099;

/** The nearest moment that a zip file can store, in case the clock was wrong. */
function toZipTime(instant: Instant): Date {
  const time = new Date(instant);
  const year = Math.min(lastYear, Math.max(firstYear, time.getFullYear()));
  return year === time.getFullYear() ? time : new Date(year, 0, 1);
}
