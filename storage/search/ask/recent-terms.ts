import { type Half, createPostings, type Postings } from '../../../core/search';
import { type DeltaRow, halves, type PackedTerms } from '../rows/index-rows';

/** The terms of a change, with a line break before and after each. */
interface RecentRow {
  readonly number: number;
  readonly lines: string;
  readonly classes: Uint8Array;
}

/**
 * The terms of the changes that are in no segment yet, in memory. They stay
 * packed: to seek a word in a few hundred thousand letters takes less than to
 * make a table of them, which the first answer would wait for.
 */
export class RecentTerms {
  private readonly terms: Record<Half, Map<number, RecentRow>> = {
    article: new Map(),
    reader: new Map(),
  };
  private readonly keys = new Map<number, DeltaRow>();

  /** Changes that it holds. */
  get size(): number {
    return this.keys.size;
  }

  /** Adds a change; what a later one says of a half of a clip holds. */
  add(key: number, row: DeltaRow): void {
    this.keys.set(key, row);
    for (const half of halves) {
      const packed = row[half];
      if (packed !== null) this.terms[half].set(row.number, unpack(row.number, packed));
    }
  }

  /** Forgets the changes up to a key, which are in a segment now. */
  dropUpTo(folded: number): void {
    const rest = [...this.keys].filter(([key]) => key > folded);
    if (rest.length === this.keys.size) return;
    this.clear();
    for (const [key, row] of rest) this.add(key, row);
  }

  clear(): void {
    this.keys.clear();
    for (const half of halves) this.terms[half].clear();
  }

  /** The changes, the oldest first. */
  rows(): Iterable<DeltaRow> {
    return this.keys.values();
  }

  /** The clips of which it has the terms of a half. */
  numbers(half: Half): Iterable<number> {
    return this.terms[half].keys();
  }

  /** The postings of each term of a half that begins so and passes; `isWhole` asks for the term itself alone. */
  visit(
    half: Half,
    beginning: string,
    isWhole: boolean,
    passes: (term: string) => boolean,
    visit: (postings: Postings, term: string) => void,
  ): void {
    const found = new Map<string, Postings>();
    const wanted = isWhole ? `\n${beginning}\n` : `\n${beginning}`;
    const rows = this.terms[half];
    for (const { number, lines, classes } of rows.values()) {
      let line = 0;
      let counted = 0;
      for (let at = lines.indexOf(wanted); at >= 0; at = lines.indexOf(wanted, at + 1)) {
        const term = lines.slice(at + 1, lines.indexOf('\n', at + 1));
        if (!passes(term)) continue;
        for (; counted < at; counted++) if (lines.charCodeAt(counted) === 10) line++;
        let postings = found.get(term);
        if (postings === undefined) {
          postings = createPostings(rows.size);
          found.set(term, postings);
        }
        postings.numbers[postings.count] = number;
        postings.classes[postings.count++] = classes[line] as number;
        if (isWhole) break;
      }
    }
    for (const [term, postings] of found) visit(postings, term);
  }
}

function unpack(number: number, { terms, classes }: PackedTerms): RecentRow {
  return { number, lines: classes.length === 0 ? '' : `\n${terms}\n`, classes };
}
