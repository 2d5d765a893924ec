/** Where a question is wrong, in UTF-16 units, and how. */
interface QuestionProblem {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

/** The answer to a question. */
export interface FoundClips {
  /** Numbers of clips, in the order in which they are shown. */
  readonly numbers: Uint32Array;
  /** What of the question was passed over because it is wrong. */
  readonly problems: readonly QuestionProblem[];
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
