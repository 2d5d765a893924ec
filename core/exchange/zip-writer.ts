import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { Instant } from '../model';
import { zipTime } from './zip-time';

/** Bytes that the format of zip that every program reads can hold, with room for its contents. */
const mostBytes = 2 ** 32 - 2 ** 24;

/** Files that it can hold. */
const mostFiles = 65_534;

/** A zip would be larger than every program can read. */
export class ZipTooLarge extends Error {}

/** A file in a zip that is written piece by piece. */
interface ZipEntry {
  push(bytes: Uint8Array): void;
  end(): void;
}

/** A zip whose pieces are taken as they are made. */
export interface ZipWriter {
  /** Begins a file, after the one before it has ended. `level` is 0 (stored) to 9. */
  open(name: string, time: Instant, level: ZipLevel): ZipEntry;
  /** A file at one go. */
  add(name: string, content: string | Uint8Array, time: Instant, level: ZipLevel): void;
  end(): void;
  /** What has been made since the last time. Throws `ZipTooLarge`. */
  take(): readonly Uint8Array<ArrayBuffer>[];
}

type ZipLevel = 0 | 3 | 6;

/** Begins a zip. Files in it are of less than 4 GiB, and so is the whole; it has some 65,000 at most. */
export function openZip(): ZipWriter {
  let ready: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let files = 0;
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    if (piece.length === 0) return;
    size += piece.length;
    ready.push(piece as Uint8Array<ArrayBuffer>);
  });
  const open: ZipWriter['open'] = (name, time, level) => {
    const entry = level === 0 ? new ZipPassThrough(name) : new ZipDeflate(name, { level });
    entry.mtime = zipTime(time);
    zip.add(entry);
    files++;
    return {
      push: (bytes) => entry.push(bytes),
      end: () => entry.push(new Uint8Array(), true),
    };
  };
  return {
    open,
    add(name, content, time, level) {
      const entry = open(name, time, level);
      entry.push(typeof content === 'string' ? strToU8(content) : content);
      entry.end();
    },
    end: () => zip.end(),
    take() {
      if (size > mostBytes || files > mostFiles) throw new ZipTooLarge();
      const taken = ready;
      ready = [];
      return taken;
    },
  };
}
