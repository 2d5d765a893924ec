import type { QueryProblem, ScorePart } from '../../../core/search';

/** The result of a query. */
export interface FoundClips {
  /** Clip numbers in display order. */
  readonly numbers: Uint32Array;
  /**
   * False if the numbers are only the first ones: the texts of further clips were
   * not searched for a phrase. A call without a limit returns all of them.
   */
  readonly isWhole: boolean;
  /** Progress while the index is being built, else null. Clips that are not indexed yet are missing. */
  readonly indexing: { readonly done: number; readonly total: number } | null;
  /** The invalid parts of the query, which were ignored. */
  readonly problems: readonly QueryProblem[];
}

/** Part of a clip's text with the words of the query marked. */
export interface Snippet {
  readonly number: number;
  readonly field: 'headline' | 'standfirst' | 'body' | 'note' | 'annotation';
  readonly text: string;
  /** Ranges of `text`, in UTF-16 units. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** A suggested replacement for part of a query. */
export interface Completion {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly label: string;
  /** Number of clips it would match; null if unknown. */
  readonly count: number | null;
}

/** Why a clip has its rank. `total` is the sum of the word scores times the freshness. */
export interface Explanation {
  readonly parts: readonly ScorePart[];
  readonly freshness: number;
  readonly total: number;
}
