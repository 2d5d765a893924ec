/** A query completion: replaces the range from `start` to `end` (exclusive) with `text`. */
export interface QueryCompletion {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly label: string;
  /** Number of results. Null if not counted. */
  readonly count: number | null;
}

/** An error in a query, with its range (end exclusive). */
export interface QueryProblem {
  readonly start: number;
  readonly end: number;
  /** A message for the user. */
  readonly words: string;
  /** True if the part is left out of the search, false if it is searched for as text. */
  readonly isLeftOut: boolean;
}

/** Returns completions at the cursor. Empty if there are none. */
export type CompleteQuery = (
  question: string,
  caret: number,
) => Promise<readonly QueryCompletion[]>;
