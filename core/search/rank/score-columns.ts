import type { Columns } from '../index/column-table';
import { type ColumnValues, dayOfSeconds, noDay } from '../index/columns';

/** Bytes of one clip: two for the day, one for the length. */
const rowBytes = 3;

/** Numbers by which the columns grow. */
const step = 4096;

/** What the worth of a word depends on, by the numbers of clips: a third of what `Columns` hold. */
export class ScoreColumns {
  /** The day of the story, or on which it was kept where that is not known (`dayOf`). */
  day: Uint16Array = new Uint16Array(0);
  /** The step of its length (`lengthStep`). */
  length: Uint8Array = new Uint8Array(0);

  set(number: number, { day, keptAt, length }: ColumnValues): void {
    if (number >= this.day.length) this.reach(number + 1);
    this.day[number] = day === noDay ? dayOfSeconds(keptAt) : day;
    this.length[number] = length;
  }

  private reach(end: number): void {
    const room = Math.ceil(end / step) * step;
    const { day, length } = this;
    this.day = new Uint16Array(room);
    this.day.set(day);
    this.length = new Uint8Array(room);
    this.length.set(length);
  }

  /** The columns as they are stored. */
  pack(): Uint8Array<ArrayBuffer> {
    const { day, length } = this;
    const packed = new Uint8Array(day.length * rowBytes);
    new Uint16Array(packed.buffer, 0, day.length).set(day);
    packed.set(length, day.length * 2);
    return packed;
  }

  /** Stored columns, or null for what are none. */
  static unpack(bytes: unknown): ScoreColumns | null {
    if (!(bytes instanceof Uint8Array) || bytes.length % (step * rowBytes) !== 0) return null;
    const end = bytes.length / rowBytes;
    const made = new ScoreColumns();
    // Looked at where they are, unless they begin at an odd place.
    const from = bytes.byteOffset % 2 === 0 ? bytes : bytes.slice();
    made.day = new Uint16Array(from.buffer, from.byteOffset, end);
    made.length = from.subarray(end * 2);
    return made;
  }

  static of(columns: Columns): ScoreColumns {
    const made = new ScoreColumns();
    made.reach(columns.end);
    for (let number = 0; number < columns.end; number++) {
      made.set(number, {
        day: columns.day[number] as number,
        keptAt: columns.keptAt[number] as number,
        length: columns.length[number] as number,
        flags: 0,
      });
    }
    return made;
  }
}
