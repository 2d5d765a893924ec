import { createPostings, type Half, type Postings } from '../../../core/search';
import { type DeltaRow, halves, type PackedTerms } from '../rows/index-rows';

/** The terms of a change, with a line break before and after each. */
interface RecentRow {
  readonly number: number;
  readonly lines: string;
  readonly classes: Uint8Array;
}

/**
 * The terms of changes that are in no segment yet, in memory. They stay packed,
 * because searching a few hundred thousand characters is faster than building a
 * table, which would delay the first result.
 */
export class RecentTerms {
  private readonly terms: Record<Half, Map<number, RecentRow>> = {
    article: new Map(),
    reader: new Map(),
  };
  private readonly keys = new Map<number, DeltaRow>();

  /** Number of changes. */
  get size(): number {
    return this.keys.size;
  }

  /** Adds a change. It replaces earlier terms of the same half of the same clip. */
  add(key: number, row: DeltaRow): void {
    this.keys.set(key, row);
    for (const half of halves) {
      const packed = row[half];
      if (packed !== null) this.terms[half].set(row.number, unpack(row.number, packed));
    }
  }

  /** Drops the changes up to a key, which are in a segment now. */
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

  /** Returns the changes, oldest first. */
  rows(): Iterable<DeltaRow> {
    return this.keys.values();
  }

  /** Returns the clips with changed terms in a half. */
  clipNumbers(half: Half): Iterable<number> {
    return this.terms[half].keys();
  }

  /** Visits the postings of each accepted term with this prefix. With `isWhole`, only of the term itself. */
  visit(
    half: Half,
    prefix: string,
    isWhole: boolean,
    accepts: (term: string) => boolean,
    visit: (postings: Postings, term: string) => void,
  ): void {
    const found = new Map<string, Postings>();
    const pattern = isWhole ? `\n${prefix}\n` : `\n${prefix}`;
    const rows = this.terms[half];
    for (const { number, lines, classes } of rows.values()) {
      let line = 0;
      let counted = 0;
      for (let at = lines.indexOf(pattern); at >= 0; at = lines.indexOf(pattern, at + 1)) {
        const term = lines.slice(at + 1, lines.indexOf('\n', at + 1));
        if (!accepts(term)) continue;
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
