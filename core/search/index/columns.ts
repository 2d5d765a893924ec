import type { ColumnValues } from './column-values';

/** Number of clips in a stored chunk. */
export const chunkLength = 4096;

/**
 * Bytes per clip: 4 for the time, 2 for the day, 2 for the lower flags, and 1 for the length
 * with the upper flags.
 */
const rowBytes = 9;

/** A length has four bits. The other half of its byte has flags 16 to 19. */
const lengthMask = 0b1111;

/** True if the value has the size of a stored chunk. */
export function isChunk(bytes: unknown): bytes is Uint8Array {
  return bytes instanceof Uint8Array && bytes.length === chunkLength * rowBytes;
}

/** The column values of all indexed clips, by clip number. */
export class Columns {
  keptAt = new Uint32Array(0);
  day = new Uint16Array(0);
  flags = new Uint32Array(0);
  length = new Uint8Array(0);
  /** The highest number that has a row, plus one. */
  end = 0;

  set(number: number, values: ColumnValues): void {
    this.grow(number + 1);
    this.keptAt[number] = values.keptAt;
    this.day[number] = values.day;
    this.flags[number] = values.flags;
    this.length[number] = values.length;
  }

  /** Loads a stored chunk. Throws a `RangeError` if it has the wrong size. */
  readChunk(index: number, bytes: Uint8Array): void {
    if (bytes.length !== chunkLength * rowBytes) throw new RangeError('wrong chunk size');
    const from = index * chunkLength;
    this.grow(from + chunkLength);
    // Copied, because a view needs an offset that is a multiple of four.
    const { buffer } = bytes.slice();
    this.keptAt.set(new Uint32Array(buffer, 0, chunkLength), from);
    this.day.set(new Uint16Array(buffer, chunkLength * 4, chunkLength), from);
    const lowerFlags = new Uint16Array(buffer, chunkLength * 6, chunkLength);
    const lengths = new Uint8Array(buffer, chunkLength * 8, chunkLength);
    for (let at = 0; at < chunkLength; at++) {
      const length = lengths[at] as number;
      this.flags[from + at] = (lowerFlags[at] as number) | ((length & ~lengthMask) << 12);
      this.length[from + at] = length & lengthMask;
    }
  }

  /** Returns a chunk in its stored form. */
  packChunk(index: number): Uint8Array<ArrayBuffer> {
    const from = index * chunkLength;
    this.grow(from + chunkLength);
    const to = from + chunkLength;
    const bytes = new Uint8Array(chunkLength * rowBytes);
    new Uint32Array(bytes.buffer, 0, chunkLength).set(this.keptAt.subarray(from, to));
    new Uint16Array(bytes.buffer, chunkLength * 4, chunkLength).set(this.day.subarray(from, to));
    new Uint16Array(bytes.buffer, chunkLength * 6, chunkLength).set(this.flags.subarray(from, to));
    for (let at = 0; at < chunkLength; at++) {
      const upperFlags = ((this.flags[from + at] as number) >>> 12) & ~lengthMask;
      bytes[chunkLength * 8 + at] = (this.length[from + at] as number) | upperFlags;
    }
    return bytes;
  }

  private grow(end: number): void {
    if (end <= this.end) return;
    this.end = end;
    if (end <= this.keptAt.length) return;
    const capacity = Math.ceil((end * 1.25) / chunkLength) * chunkLength;
    this.keptAt = copyInto(this.keptAt, new Uint32Array(capacity));
    this.day = copyInto(this.day, new Uint16Array(capacity));
    this.flags = copyInto(this.flags, new Uint32Array(capacity));
    this.length = copyInto(this.length, new Uint8Array(capacity));
  }
}

function copyInto<List extends { set(list: List): void }>(list: List, target: List): List {
  target.set(list);
  return target;
}
