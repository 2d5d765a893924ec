import type { QueryProblem, ScorePart } from '../../../core/search';

/** How found clips are ordered. */
export type FindOrder = 'best' | 'newest' | 'oldest';

/** The answer to a question. */
export interface FoundClips {
  /** Numbers of clips, in the order in which they are shown. */
  readonly numbers: Uint32Array;
  /**
   * False when only the first numbers are told: whether the texts of further clips
   * have a phrase was not looked up, since that was enough. Asked again without a limit, they are.
   */
  readonly isWhole: boolean;
  /** How far the index is, of how much, while it is being built; else null. Clips that it has not reached are missing. */
  readonly indexing: { readonly done: number; readonly total: number } | null;
  /** What of the question was passed over because it is wrong. */
  readonly problems: readonly QueryProblem[];
}

/** A piece of a clip's text with the words of the question marked. */
export interface Snippet {
  readonly number: number;
  readonly field: 'headline' | 'standfirst' | 'body' | 'note' | 'annotation';
  readonly text: string;
  /** Spans of `text`, in UTF-16 units. */
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** What may be put in place of a part of a question. */
export interface Completion {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly label: string;
  /** How many clips it would find; null when that is not known. */
  readonly count: number | null;
}

/** Why a clip stands where it does: `total` is the sum of what its words are worth, times its freshness. */
export interface Explanation {
  readonly parts: readonly ScorePart[];
  readonly freshness: number;
  readonly total: number;
}
