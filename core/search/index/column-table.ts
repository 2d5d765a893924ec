import type { ColumnValues } from './columns';

/** Clips whose values are stored together. */
export const chunkLength = 4096;

/** Bytes of one clip: four for the moment, two for the day, two for the flags, one for the length. */
const rowBytes = 9;

/** Is this a stored chunk? */
export function isChunk(bytes: unknown): bytes is Uint8Array {
  return bytes instanceof Uint8Array && bytes.length === chunkLength * rowBytes;
}

/** The values of clips by their number, for all that are in the index. */
export class Columns {
  keptAt = new Uint32Array(0);
  day = new Uint16Array(0);
  flags = new Uint16Array(0);
  length = new Uint8Array(0);
  /** One more than the highest number that has a row. */
  end = 0;

  set(number: number, values: ColumnValues): void {
    this.reach(number + 1);
    this.keptAt[number] = values.keptAt;
    this.day[number] = values.day;
    this.flags[number] = values.flags;
    this.length[number] = values.length;
  }

  /** Takes over a stored chunk. */
  readChunk(index: number, bytes: Uint8Array): void {
    if (bytes.length !== chunkLength * rowBytes) throw new RangeError('a chunk of another length');
    const from = index * chunkLength;
    this.reach(from + chunkLength);
    // A copy, since a view wants to begin at a multiple of four.
    const { buffer } = bytes.slice();
    this.keptAt.set(new Uint32Array(buffer, 0, chunkLength), from);
    this.day.set(new Uint16Array(buffer, chunkLength * 4, chunkLength), from);
    this.flags.set(new Uint16Array(buffer, chunkLength * 6, chunkLength), from);
    this.length.set(new Uint8Array(buffer, chunkLength * 8, chunkLength), from);
  }

  /** A chunk as it is stored. */
  writeChunk(index: number): Uint8Array<ArrayBuffer> {
    const from = index * chunkLength;
    this.reach(from + chunkLength);
    const to = from + chunkLength;
    const bytes = new Uint8Array(chunkLength * rowBytes);
    new Uint32Array(bytes.buffer, 0, chunkLength).set(this.keptAt.subarray(from, to));
    new Uint16Array(bytes.buffer, chunkLength * 4, chunkLength).set(this.day.subarray(from, to));
    new Uint16Array(bytes.buffer, chunkLength * 6, chunkLength).set(this.flags.subarray(from, to));
    bytes.set(this.length.subarray(from, to), chunkLength * 8);
    return bytes;
  }

  private reach(end: number): void {
    if (end <= this.end) return;
    this.end = end;
    if (end <= this.keptAt.length) return;
    const room = Math.ceil((end * 1.25) / chunkLength) * chunkLength;
    this.keptAt = widen(this.keptAt, new Uint32Array(room));
    this.day = widen(this.day, new Uint16Array(room));
    this.flags = widen(this.flags, new Uint16Array(room));
    this.length = widen(this.length, new Uint8Array(room));
  }
}

function widen<List extends { set(list: List): void }>(list: List, wider: List): List {
  wider.set(list);
  return wider;
}
