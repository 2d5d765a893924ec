import type { WholeClip } from '../model';

/**
 * A file that says something of each clip in turn, as pieces of text: what
 * stands before all, what each clip adds, and what ends it. `add` is called in
 * the order of the file and keeps nothing of a clip, so that a library of any
 * size can be written.
 */
export interface ListWriter {
  readonly head: string;
  add(whole: WholeClip): string;
  end(): string;
}

/** The whole file, where the clips are few enough to be held. */
export function writeList(writer: ListWriter, wholes: Iterable<WholeClip>): string {
  const parts = [writer.head];
  for (const whole of wholes) parts.push(writer.add(whole));
  return parts.join('') + writer.end();
}

/**
 * Items of a JSON array, each on lines of its own, between what stands before
 * the first and after the last. `itemsOf` gives what a clip adds.
 */
export function jsonListWriter(
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
