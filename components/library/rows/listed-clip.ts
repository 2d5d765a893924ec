import type { Clip } from '../../../core/model';

/** Text with the ranges that match the query, each from start to exclusive end. */
export interface MatchedText {
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
}

/** Content of a list row. */
export interface ListedClip {
  readonly clip: Clip;
  /** The headline with its matches. Null if the query does not match it. */
  readonly headline: MatchedText | null;
  /** Matches elsewhere in the clip. Null without a query. */
  readonly snippet: MatchedText | null;
  /** Number of other publishers in the library with the same story. */
  readonly alsoIn: number;
}

/** Cache of the rows of a list. */
export interface RowSource {
  /**
   * Returns a row: undefined while loading, null if the clip was deleted. Reading it during
   * rendering subscribes to updates.
   */
  read(number: number): ListedClip | null | undefined;
  /** Reports the visible positions of the list, whose rows are then fetched. */
  want(first: number, last: number): void;
}
