import { type ColumnValues, secondsToDay, unknownDay } from '../index/column-values';
import type { Columns } from '../index/columns';

/** Bytes per clip: 2 for the day, 1 for the length. */
const rowBytes = 3;

/** The columns grow by this many numbers. */
const growBy = 4096;

/** The values that scores depend on, by clip number: a third of the size of `Columns`. */
export class ScoreColumns {
  /** Day of publication, or of saving if unknown (`dateToDay`). */
  day: Uint16Array = new Uint16Array(0);
  /** Bucket of the text length (`toLengthBucket`). */
  length: Uint8Array = new Uint8Array(0);

  set(number: number, { day, keptAt, length }: ColumnValues): void {
    if (number >= this.day.length) this.grow(number + 1);
    this.day[number] = day === unknownDay ? secondsToDay(keptAt) : day;
    this.length[number] = length;
  }

  private grow(end: number): void {
    const capacity = Math.ceil(end / growBy) * growBy;
    const { day, length } = this;
    this.day = new Uint16Array(capacity);
    this.day.set(day);
    this.length = new Uint8Array(capacity);
    this.length.set(length);
  }

  /** Returns the columns in their stored form. */
  pack(): Uint8Array<ArrayBuffer> {
    const { day, length } = this;
    const packed = new Uint8Array(day.length * rowBytes);
    new Uint16Array(packed.buffer, 0, day.length).set(day);
    packed.set(length, day.length * 2);
    return packed;
  }

  /** Reads stored columns; null if they have the wrong size. */
  static unpack(bytes: unknown): ScoreColumns | null {
    if (!(bytes instanceof Uint8Array) || bytes.length % (growBy * rowBytes) !== 0) return null;
    const end = bytes.length / rowBytes;
    const result = new ScoreColumns();
    // Read in place, unless they start at an odd offset.
    const aligned = bytes.byteOffset % 2 === 0 ? bytes : bytes.slice();
    result.day = new Uint16Array(aligned.buffer, aligned.byteOffset, end);
    result.length = aligned.subarray(end * 2);
    return result;
  }

  /** Builds the columns from the column values of all clips. */
  static fromColumns(columns: Columns): ScoreColumns {
    const result = new ScoreColumns();
    result.grow(columns.end);
    for (let number = 0; number < columns.end; number++) {
      result.set(number, {
        day: columns.day[number] as number,
        keptAt: columns.keptAt[number] as number,
        length: columns.length[number] as number,
        flags: 0,
      });
    }
    return result;
  }
}
