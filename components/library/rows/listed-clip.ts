import type { Clip } from '../../../core/model';

/** A text with the places that fit the search, each from one letter to before another. */
export interface MarkedWords {
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** A row of the list. */
export interface ListedClip {
  readonly clip: Clip;
  /** The headline with its marks; null where nothing in it was sought. */
  readonly headline: MarkedWords | null;
  /** What was found elsewhere in the clip; null without a search. */
  readonly snippet: MarkedWords | null;
  /** How many other papers in the library printed the story. */
  readonly alsoIn: number;
}

/** The rows behind the numbers of a list, as far as they are known. */
export interface RowSource {
  /**
   * The row of a number: undefined while it is fetched, null when the clip has
   * gone. Reading it while drawing draws again when one comes.
   */
  read(number: number): ListedClip | null | undefined;
  /** Says which places of the list are in sight, so that their rows are fetched. */
  want(first: number, last: number): void;
}
