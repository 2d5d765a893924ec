import type { PublisherName } from '../terms/match-publisher';
import type { ProblemCode } from './problem-codes';

/*
 * A parsed query. Leaves are conditions on a clip. The index narrows down
 * phrases, but only the text tells whether the words are adjacent.
 */

/** Fields to search: bits of `posting-class.ts` for each half. Null means all fields. */
export interface FieldChoice {
  readonly article: number;
  readonly reader: number;
  /** The body, which has no bit. */
  readonly body: boolean;
}

/** A term of the index, exactly. */
interface TermLeaf {
  readonly kind: 'term';
  readonly term: string;
  readonly fields: FieldChoice | null;
}

/** Any term with this prefix. */
interface PrefixLeaf {
  readonly kind: 'prefix';
  readonly prefix: string;
  readonly fields: FieldChoice | null;
}

/** Adjacent words in one text. Every match contains all of `terms`. */
export interface PhraseLeaf {
  readonly kind: 'phrase';
  readonly words: readonly string[];
  /** True if the last word may be the beginning of a longer one. */
  readonly isIncomplete: boolean;
  readonly terms: readonly string[];
  readonly fields: FieldChoice | null;
}

/** A facet: the term itself, or any facet with a display name that starts with `namePrefix`. */
interface FacetLeaf {
  readonly kind: 'facet';
  readonly term: string;
  readonly namePrefix: string;
}

/** Publishers, and sites of clips without one, by words of their names. */
export interface PublisherLeaf extends PublisherName {
  readonly kind: 'publisher';
  /** True to match only this full name, if there is a publisher that has it. */
  readonly isFullPreferred: boolean;
}

/** Matches if all flags of `mask` are set, or none of them if `isSet` is false. */
interface FlagLeaf {
  readonly kind: 'flag';
  readonly mask: number;
  readonly isSet: boolean;
}

/** A day in [`from`, `to`): of the story's publication, or of saving the clip. */
export interface DayLeaf {
  readonly kind: 'day';
  readonly of: 'story' | 'kept';
  readonly from: number;
  readonly to: number;
}

export type Leaf =
  | TermLeaf
  | PrefixLeaf
  | PhraseLeaf
  | FacetLeaf
  | PublisherLeaf
  | FlagLeaf
  | DayLeaf;

export type Condition =
  | Leaf
  /** All conditions; every clip if empty. */
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  /** At least one condition; no clip if empty. */
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition };

/** An invalid part of a query. Offsets are UTF-16 units. */
export interface QueryProblem {
  readonly start: number;
  readonly end: number;
  readonly code: ProblemCode;
}

/** A parsed query and its problems. */
export interface ParsedQuery {
  readonly condition: Condition;
  readonly problems: readonly QueryProblem[];
}

/** Visits the leaves of a condition. `isWanted` is false for negated leaves. */
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
