import { createPostings, facetMark, type Half, type Postings } from '../../../core/search';
import { type DeltaRow, halves, type PackedTerms } from '../rows/index-rows';

/** The terms of a change, with a line break before and after each. */
interface RecentRow {
  readonly number: number;
  readonly lines: string;
  readonly classes: Uint8Array;
  /** Where the first facet is, once it was searched for. */
  facets: LineStart | null;
}

interface LineStart {
  /** Of the line break before the line. */
  readonly at: number;
  /** The number of lines before it. */
  readonly line: number;
}

const firstLine: LineStart = { at: 0, line: 0 };

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
    for (const row of rows.values()) {
      const { number, lines, classes } = row;
      // The sidebar counts hundreds of tags, each of which would search all words.
      const start = prefix.startsWith(facetMark) ? findFacets(row) : firstLine;
      let { line, at: counted } = start;
      for (
        let at = lines.indexOf(pattern, start.at);
        at >= 0;
        at = lines.indexOf(pattern, at + 1)
      ) {
        const term = lines.slice(at + 1, lines.indexOf('\n', at + 1));
        if (!accepts(term)) continue;
        line += countLines(lines, counted, at);
        counted = at;
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
  return { number, lines: classes.length === 0 ? '' : `\n${terms}\n`, classes, facets: null };
}

/** Facets follow the words, which may be thousands. */
function findFacets(row: RecentRow): LineStart {
  if (row.facets === null) {
    const found = row.lines.indexOf(`\n${facetMark}`);
    const at = found < 0 ? row.lines.length : found;
    row.facets = { at, line: countLines(row.lines, 0, at) };
  }
  return row.facets;
}

function countLines(lines: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (lines.charCodeAt(at) === 10) count++;
  return count;
}
