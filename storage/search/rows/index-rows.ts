import type { ClipTerms, ColumnValues, Half } from '../../../core/search';

/*
 * The rows of the search index.
 *
 * `searchDeltas` has a row for each change, under ascending keys, written in
 * the transaction that makes the change. Later the rows are folded into
 * segments, which are never changed: a segment is written under a number of
 * its own, and it begins to count when the one row `head` names it.
 *
 * `searchSegments` holds, under [segment, 0], what is to be known of it at
 * once, and under [segment, 1…] its blocks. `searchHead` holds `head`, under
 * ['columns', n] what lists are sorted and filtered by, and under
 * ['overview', …] what of all this the first answer wants (`overview.ts`).
 */

/** Another number makes the index be built anew. */
export const indexFormat = 3;

export const headKey = 'head';

export const halves = ['article', 'reader'] as const satisfies readonly Half[];

/** Terms with the class of each, packed so that a row is quickly written and read. */
export interface PackedTerms {
  /** Parted by line breaks, which no term holds. */
  readonly terms: string;
  readonly classes: Uint8Array;
}

/** A change of one clip. */
export interface DeltaRow {
  readonly number: number;
  readonly columns: ColumnValues;
  /** The flags that `columns` does not know: they stay as they were. */
  readonly keptFlags: number;
  /** Was it kept at another time, for a clip that was there before? */
  readonly isMoved?: true;
  /** The terms of a half that became different, else null. */
  readonly article: PackedTerms | null;
  readonly reader: PackedTerms | null;
}

/** A segment as the head names it. */
export interface SegmentInfo {
  readonly id: number;
  readonly half: Half;
  /** Clips of which it has the terms. */
  readonly clips: number;
  readonly blocks: number;
  readonly bytes: number;
  /** The numbers of its clips are above `base` and up to `top`. */
  readonly base: number;
  readonly top: number;
}

/** What is to be known of a segment before a term is sought in it. */
export interface SegmentRow {
  /** The first term of each block. */
  readonly firstTerms: readonly string[];
  /** The numbers of its clips: gaps, packed. */
  readonly members: Uint8Array;
}

/** The one row that says what the index is made of. */
export interface HeadRow {
  readonly format: number;
  /** Raised with each change of this row. */
  readonly revision: number;
  readonly nextSegment: number;
  /** The key of the last delta that went into a segment. */
  readonly folded: number;
  /** The oldest first: what a newer one says of a clip holds. */
  readonly segments: readonly SegmentInfo[];
  /** While the index is built from the library: the number of the last clip that is in it; else null. */
  readonly builtUpTo: number | null;
}

/** The terms of what is no longer there. */
export const noTerms: PackedTerms = { terms: '', classes: new Uint8Array(0) };

export function packTerms({ terms, classes }: ClipTerms): PackedTerms {
  return { terms: terms.join('\n'), classes };
}

/** Visits packed terms with the class of each. */
export function eachPacked(
  { terms, classes }: PackedTerms,
  visit: (term: string, postingClass: number) => void,
): void {
  if (classes.length === 0) return;
  let at = 0;
  for (const term of terms.split('\n')) visit(term, classes[at++] ?? 0);
}
