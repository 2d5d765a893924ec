import type { ProblemCode } from './problem-codes';

/*
 * A question as it was understood. Leaves say what a clip must have; whether a
 * clip has the words of a phrase one after another is only known from its text.
 */

/** Fields in which words are sought: bits of `posting-class.ts`, for each half; null stands for all. */
export interface FieldChoice {
  readonly article: number;
  readonly reader: number;
  /** The body, which no bit stands for. */
  readonly body: boolean;
}

/** A term of the index, exactly. */
interface TermLeaf {
  readonly kind: 'term';
  readonly term: string;
  readonly fields: FieldChoice | null;
}

/** Any term that begins so. */
interface PrefixLeaf {
  readonly kind: 'prefix';
  readonly prefix: string;
  readonly fields: FieldChoice | null;
}

/** Words one after another in one text. A clip that has it has all of `terms`. */
export interface PhraseLeaf {
  readonly kind: 'phrase';
  readonly words: readonly string[];
  readonly terms: readonly string[];
  readonly fields: FieldChoice | null;
}

/** A facet: the term itself, or one that begins with `shownStart`. */
interface FacetLeaf {
  readonly kind: 'facet';
  readonly term: string;
  readonly shownStart: string;
}

/** All of these flags are set; none of them, if `isSet` is false. */
interface FlagLeaf {
  readonly kind: 'flag';
  readonly mask: number;
  readonly isSet: boolean;
}

/** A day from `from` up to and not including `to`; the story's, or that on which it was kept. */
export interface DayLeaf {
  readonly kind: 'day';
  readonly of: 'story' | 'kept';
  readonly from: number;
  readonly to: number;
}

export type Leaf = TermLeaf | PrefixLeaf | PhraseLeaf | FacetLeaf | FlagLeaf | DayLeaf;

export type Condition =
  | Leaf
  /** All of them; without any, every clip. */
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  /** At least one of them; without any, no clip. */
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

/** Where a question is wrong, in UTF-16 units, and how. */
export interface QuestionProblem {
  readonly start: number;
  readonly end: number;
  readonly code: ProblemCode;
}

export interface Question {
  readonly condition: Condition;
  readonly problems: readonly QuestionProblem[];
}

/** Visits the leaves of a condition; `isWanted` is false for those that are excluded. */
export function eachLeaf(
  condition: Condition,
  visit: (leaf: Leaf, isWanted: boolean) => void,
  isWanted = true,
): void {
  switch (condition.kind) {
    case 'all':
    case 'any':
      for (const part of condition.of) eachLeaf(part, visit, isWanted);
      return;
    case 'not':
      eachLeaf(condition.of, visit, !isWanted);
      return;
    default:
      visit(condition, isWanted);
  }
}
