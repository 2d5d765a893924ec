/** A way to go on with a question: what stands from `start` to before `end` becomes `text`. */
export interface QuestionCompletion {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly label: string;
  /** How many clips it would give; null where that is not counted. */
  readonly count: number | null;
}

/** What is wrong with a question, and from where to before where. */
export interface QuestionTrouble {
  readonly start: number;
  readonly end: number;
  /** A sentence for the reader. */
  readonly words: string;
}

/** Ways to go on with a question at the caret; none when nothing can be offered. */
export type CompleteQuestion = (
  question: string,
  caret: number,
) => Promise<readonly QuestionCompletion[]>;
