import { hashText } from '../../text';

/** The term id of a run, or several ids if the run has several terms. */
export type RunTermIds = number | readonly number[];

/** Fields of an entry: hash, and start and length of the run in the pool. */
const entryLength = 3;

/**
 * Hash table from runs to term ids, looked up by a range of a text. Slicing each
 * word out of a story and looking it up in a map takes twice as long as
 * the rest of counting.
 */
export class RunTable {
  /** For each slot the entry number plus 1, or 0 if free. The size is a power of two; half of the slots are free. */
  private slots = new Int32Array(1 << 12);
  private entries = new Int32Array(entryLength << 11);
  private termIds: RunTermIds[] = [];
  /** Characters of all runs. */
  private pool = new Uint16Array(1 << 14);
  private poolLength = 0;

  get size(): number {
    return this.termIds.length;
  }

  /** Returns the term ids of the run at a range of a text. */
  find(text: string, start: number, end: number): RunTermIds | undefined {
    const hash = hashOf(text, start, end);
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = (this.slots[slot] as number) - 1;
      if (entry < 0) return undefined;
      if (this.entries[entry * entryLength] !== hash) continue;
      if (this.matches(entry, text, start, end)) return this.termIds[entry];
    }
  }

  /** Adds a run that is not in the table yet. */
  add(run: string, numbers: RunTermIds): void {
    const entry = this.termIds.push(numbers) - 1;
    if (this.poolLength + run.length > this.pool.length) this.pool = grow(this.pool);
    if ((entry + 1) * entryLength > this.entries.length) this.entries = grow(this.entries);
    this.entries.set(
      [hashOf(run, 0, run.length), this.poolLength, run.length],
      entry * entryLength,
    );
    for (let at = 0; at < run.length; at++) this.pool[this.poolLength++] = run.charCodeAt(at);
    if (this.termIds.length * 2 <= this.slots.length) this.insert(entry);
    else {
      this.slots = new Int32Array(this.slots.length * 2);
      for (let index = 0; index <= entry; index++) this.insert(index);
    }
  }

  private insert(entry: number): void {
    const mask = this.slots.length - 1;
    let slot = (this.entries[entry * entryLength] as number) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = entry + 1;
  }

  private matches(entry: number, text: string, start: number, end: number): boolean {
    if (this.entries[entry * entryLength + 2] !== end - start) return false;
    const from = this.entries[entry * entryLength + 1] as number;
    for (let at = start; at < end; at++) {
      if (this.pool[from + at - start] !== text.charCodeAt(at)) return false;
    }
    return true;
  }
}

function grow<List extends Int32Array | Uint16Array>(list: List): List {
  const grown = new (list.constructor as new (length: number) => List)(list.length * 2);
  grown.set(list);
  return grown;
}

/** Returns a hash whose high bits are mixed into the low ones, which select the slot. */
function hashOf(text: string, start: number, end: number): number {
  const hash = hashText(text, start, end);
  return hash ^ (hash >>> 15);
}
