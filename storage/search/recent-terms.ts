import { type Half, makePostings, type Postings } from '../../core/search';
import { type DeltaRow, eachPacked, halves } from './index-rows';

interface Entries {
  readonly numbers: number[];
  readonly classes: number[];
  /** The delta of each: what a later one says of the same clip holds. */
  readonly keys: number[];
}

/** The terms of the changes that are in no segment yet, in memory. */
export class RecentTerms {
  private rows: { readonly key: number; readonly row: DeltaRow }[] = [];
  private terms: Record<Half, Map<string, Entries>> = { article: new Map(), reader: new Map() };
  private latest: Record<Half, Map<number, number>> = { article: new Map(), reader: new Map() };

  get size(): number {
    return this.rows.length;
  }

  add(key: number, row: DeltaRow): void {
    this.rows.push({ key, row });
    for (const half of halves) {
      const packed = row[half];
      if (packed === null) continue;
      this.latest[half].set(row.number, key);
      const all = this.terms[half];
      eachPacked(packed, (term, postingClass) => {
        let entries = all.get(term);
        if (entries === undefined) {
          entries = { numbers: [], classes: [], keys: [] };
          all.set(term, entries);
        }
        entries.numbers.push(row.number);
        entries.classes.push(postingClass);
        entries.keys.push(key);
      });
    }
  }

  /** Forgets the changes up to a key, which are in a segment now. */
  dropUpTo(folded: number): void {
    const rest = this.rows.filter(({ key }) => key > folded);
    if (rest.length === this.rows.length) return;
    this.clear();
    for (const { key, row } of rest) this.add(key, row);
  }

  clear(): void {
    this.rows = [];
    for (const half of halves) {
      this.terms[half] = new Map();
      this.latest[half] = new Map();
    }
  }

  /** The clips of which it has the terms of a half. */
  numbers(half: Half): Iterable<number> {
    return this.latest[half].keys();
  }

  /** The postings of each term of a half that passes. */
  visit(
    half: Half,
    exact: string | null,
    passes: (term: string) => boolean,
    visit: (postings: Postings, term: string) => void,
  ): void {
    const terms = this.terms[half];
    const give = (term: string, entries: Entries) => {
      const postings = makePostings(entries.numbers.length);
      for (let at = 0; at < entries.numbers.length; at++) {
        const number = entries.numbers[at] as number;
        if (this.latest[half].get(number) !== entries.keys[at]) continue;
        postings.numbers[postings.count] = number;
        postings.classes[postings.count++] = entries.classes[at] as number;
      }
      visit(postings, term);
    };
    if (exact !== null) {
      const entries = terms.get(exact);
      if (entries !== undefined) give(exact, entries);
      return;
    }
    for (const [term, entries] of terms) if (passes(term)) give(term, entries);
  }
}
