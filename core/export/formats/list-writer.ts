import type { Instant, WholeClip } from '../../model';

/**
 * Writes a text file about several clips as pieces: a start, a part for each clip, and an
 * end. `add` is called in file order and retains nothing of a clip, so libraries of any
 * size can be written.
 */
export interface ListWriter {
  readonly head: string;
  add(whole: WholeClip): string;
  end(): string;
}

/** What a list depends on besides its clips. */
export interface ListWriterOptions {
  readonly now: Instant;
  /** The user's time zone, an IANA name; citations contain days. */
  readonly timeZone: string;
}

/** The whole file as one string, for clips that fit into memory. */
export function writeList(writer: ListWriter, wholes: Iterable<WholeClip>): string {
  const parts = [writer.head];
  for (const whole of wholes) parts.push(writer.add(whole));
  return parts.join('') + writer.end();
}

/**
 * Items of a JSON array, on separate lines, between a start and an end. `itemsOf` returns
 * the items of a clip.
 */
export function createJsonListWriter(
  before: string,
  itemsOf: (whole: WholeClip) => readonly unknown[],
  after: (count: number) => string,
): ListWriter {
  let count = 0;
  return {
    head: before,
    add(whole) {
      return itemsOf(whole)
        .map((item) => `${count++ === 0 ? '' : ','}\n${JSON.stringify(item, null, 1)}`)
        .join('');
    },
    end: () => after(count),
  };
}
