import type { ClipTerms, ColumnValues, Half } from '../../../core/search';

/*
 * The rows of the search index.
 *
 * `searchDeltas` has a row per change, with ascending keys, written in the same
 * transaction as the change itself. Rows are later folded into segments.
 * Segments are immutable. A segment is written under a new id and takes effect
 * when the row `head` lists it.
 *
 * `searchSegments` stores a segment's summary under [id, 0] and its blocks under
 * [id, 1…]. `searchHead` stores `head`, the columns under ['columns', n], and
 * under ['overview', …] a copy for a fast first query (`overview.ts`).
 */

/** Changing this number causes the index to be rebuilt. */
export const indexFormat = 5;

export const headKey = 'head';

export const halves = ['article', 'reader'] as const satisfies readonly Half[];

/** Terms and their classes, packed so that a row is fast to write and read. */
export interface PackedTerms {
  /** Separated by line breaks, which no term contains. */
  readonly terms: string;
  readonly classes: Uint8Array;
}

/** An index change of one clip. */
export interface DeltaRow {
  readonly number: number;
  readonly columns: ColumnValues;
  /** Mask of the flags that are unknown to `columns` and stay unchanged. */
  readonly keptFlags: number;
  /** True if an existing clip got another time of saving. */
  readonly isMoved?: true;
  /** The new terms of a half, or null if unchanged. */
  readonly article: PackedTerms | null;
  readonly reader: PackedTerms | null;
}

/** A segment as listed in the head. */
export interface SegmentInfo {
  readonly id: number;
  readonly half: Half;
  /** Number of clips. */
  readonly clips: number;
  readonly blocks: number;
  readonly bytes: number;
  /** Its clip numbers are above `base`, up to and including `top`. */
  readonly base: number;
  readonly top: number;
}

/** The summary of a segment, needed before its blocks can be searched. */
export interface SegmentRow {
  /** The first term of each block. */
  readonly firstTerms: readonly string[];
  /** The clip numbers as gaps, packed as varints. */
  readonly members: Uint8Array;
}

/** The row that defines the state of the index. */
export interface HeadRow {
  readonly format: number;
  /** Incremented with each change of this row. */
  readonly revision: number;
  readonly nextSegment: number;
  /** Key of the last folded change. */
  readonly folded: number;
  /** Oldest first. Newer segments supersede older ones. */
  readonly segments: readonly SegmentInfo[];
  /** While the index is being built: the number of the last indexed clip; else null. */
  readonly builtUpTo: number | null;
}

/** The terms of a deleted clip. */
export const emptyTerms: PackedTerms = { terms: '', classes: new Uint8Array(0) };

export function packTerms({ terms, classes }: ClipTerms): PackedTerms {
  return { terms: terms.join('\n'), classes };
}

/** Visits packed terms with their classes. */
export function eachPackedTerm(
  { terms, classes }: PackedTerms,
  visit: (term: string, postingClass: number) => void,
): void {
  if (classes.length === 0) return;
  let at = 0;
  for (const term of terms.split('\n')) visit(term, classes[at++] ?? 0);
}
