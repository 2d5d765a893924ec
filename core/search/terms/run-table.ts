import { hashText } from '../../text';

/** What is known of a run: the number of its term, or of its terms where they are not one. */
export type RunNumbers = number | readonly number[];

/** Where in an entry the parts stand: its hash, and start and length of its text in the pool. */
const entryLength = 3;

/**
 * Runs of texts and what is known of each, looked up by their place in a text: to cut
 * each word out of a story and ask a map for it takes twice as long as all else that
 * counting does.
 */
export class RunTable {
  /** For each place the number of an entry and 1, else 0; a power of two of them, half of them free. */
  private places = new Int32Array(1 << 12);
  private entries = new Int32Array(entryLength << 11);
  private known: RunNumbers[] = [];
  /** The characters of all runs. */
  private pool = new Uint16Array(1 << 14);
  private pooled = 0;

  get size(): number {
    return this.known.length;
  }

  /** What is known of the run that stands there in a text. */
  find(text: string, start: number, end: number): RunNumbers | undefined {
    const hash = hashOf(text, start, end);
    const mask = this.places.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const entry = (this.places[place] as number) - 1;
      if (entry < 0) return undefined;
      if (this.entries[entry * entryLength] !== hash) continue;
      if (this.isAt(entry, text, start, end)) return this.known[entry];
    }
  }

  /** Notes what is known of a run that is not there yet. */
  add(run: string, numbers: RunNumbers): void {
    const entry = this.known.push(numbers) - 1;
    if (this.pooled + run.length > this.pool.length) this.pool = widened(this.pool);
    if ((entry + 1) * entryLength > this.entries.length) this.entries = widened(this.entries);
    this.entries.set([hashOf(run, 0, run.length), this.pooled, run.length], entry * entryLength);
    for (let at = 0; at < run.length; at++) this.pool[this.pooled++] = run.charCodeAt(at);
    if (this.known.length * 2 <= this.places.length) this.place(entry);
    else {
      this.places = new Int32Array(this.places.length * 2);
      for (let each = 0; each <= entry; each++) this.place(each);
    }
  }

  private place(entry: number): void {
    const mask = this.places.length - 1;
    let place = (this.entries[entry * entryLength] as number) & mask;
    while (this.places[place] !== 0) place = (place + 1) & mask;
    this.places[place] = entry + 1;
  }

  private isAt(entry: number, text: string, start: number, end: number): boolean {
    if (this.entries[entry * entryLength + 2] !== end - start) return false;
    const from = this.entries[entry * entryLength + 1] as number;
    for (let at = start; at < end; at++) {
      if (this.pool[from + at - start] !== text.charCodeAt(at)) return false;
    }
    return true;
  }
}

function widened<List extends Int32Array | Uint16Array>(list: List): List {
  const wider = new (list.constructor as new (length: number) => List)(list.length * 2);
  wider.set(list);
  return wider;
}

/** A hash with its high bits in the low ones, which choose the place. */
function hashOf(text: string, start: number, end: number): number {
  const hash = hashText(text, start, end);
  return hash ^ (hash >>> 15);
}
