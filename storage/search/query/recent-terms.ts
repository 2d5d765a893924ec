import { createPostings, facetMark, type Half, type Postings } from '../../../core/search';
import { type DeltaRow, halves, type PackedTerms } from '../rows/index-rows';

/** The terms of a change, with a line break before and after each. */
interface RecentRow {
  readonly number: number;
  readonly lines: string;
  readonly classes: Uint8Array;
}

/** A facet with the clips that have it. */
interface RecentFacet {
  readonly term: string;
  readonly postings: Postings;
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
  /** Null until they are looked up after a change. */
  private readonly facets: Record<Half, readonly RecentFacet[] | null> = {
    article: null,
    reader: null,
  };

  /** Number of changes. */
  get size(): number {
    return this.keys.size;
  }

  /** Adds a change. It replaces earlier terms of the same half of the same clip. */
  add(key: number, row: DeltaRow): void {
    this.keys.set(key, row);
    for (const half of halves) {
      const packed = row[half];
      if (packed === null) continue;
      this.terms[half].set(row.number, unpack(row.number, packed));
      this.facets[half] = null;
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
    for (const half of halves) {
      this.terms[half].clear();
      this.facets[half] = null;
    }
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
    if (prefix.startsWith(facetMark)) this.visitFacets(half, prefix, accepts, visit);
    else this.visitWords(half, prefix, isWhole, accepts, visit);
  }

  private visitWords(
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
        addPosting(found, term, rows.size, number, classes[line]);
        if (isWhole) break;
      }
    }
    for (const [term, postings] of found) visit(postings, term);
  }

  /** The sidebar looks up hundreds of tags at once, each of which would search all words. */
  private visitFacets(
    half: Half,
    prefix: string,
    accepts: (term: string) => boolean,
    visit: (postings: Postings, term: string) => void,
  ): void {
    this.facets[half] ??= collectFacets(this.terms[half]);
    const facets = this.facets[half];
    for (let at = findFirst(facets, prefix); at < facets.length; at++) {
      const { term, postings } = facets[at] as RecentFacet;
      if (!term.startsWith(prefix)) return;
      if (accepts(term)) visit(postings, term);
    }
  }
}

function unpack(number: number, { terms, classes }: PackedTerms): RecentRow {
  return { number, lines: classes.length === 0 ? '' : `\n${terms}\n`, classes };
}

function addPosting(
  found: Map<string, Postings>,
  term: string,
  maxCount: number,
  number: number,
  postingClass = 0,
): void {
  let postings = found.get(term);
  if (postings === undefined) {
    postings = createPostings(maxCount);
    found.set(term, postings);
  }
  postings.numbers[postings.count] = number;
  postings.classes[postings.count++] = postingClass;
}

/** Returns the facets of all rows, sorted. They are the last terms of a row. */
function collectFacets(rows: ReadonlyMap<number, RecentRow>): readonly RecentFacet[] {
  const found = new Map<string, Postings>();
  for (const { number, lines, classes } of rows.values()) {
    const start = lines.indexOf(`\n${facetMark}`);
    if (start < 0) continue;
    const facets = lines.slice(start + 1, -1).split('\n');
    const firstLine = classes.length - facets.length;
    for (const [at, term] of facets.entries()) {
      addPosting(found, term, rows.size, number, classes[firstLine + at]);
    }
  }
  return [...found]
    .map(([term, postings]) => ({ term, postings }))
    .sort((a, b) => (a.term < b.term ? -1 : 1));
}

/** Returns the index of the first facet that is not before `term`. */
function findFirst(facets: readonly RecentFacet[], term: string): number {
  let low = 0;
  let high = facets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((facets[middle] as RecentFacet).term < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
