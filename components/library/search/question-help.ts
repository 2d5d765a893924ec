/** A query completion: replaces the range from `start` to `end` (exclusive) with `text`. */
export interface QuestionCompletion {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly label: string;
  /** Number of results. Null if not counted. */
  readonly count: number | null;
}

/** An error in a query, with its range (end exclusive). */
export interface QuestionTrouble {
  readonly start: number;
  readonly end: number;
  /** A message for the user. */
  readonly words: string;
}

/** Returns completions at the cursor. Empty if there are none. */
export type CompleteQuestion = (
  question: string,
  caret: number,
) => Promise<readonly QuestionCompletion[]>;
