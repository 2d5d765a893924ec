import type { Article } from '../../core/model';
import type { ArticlePage } from '../article-pages';
import type { Labels } from './labels';

/** An article that was read from a page, with the page's labels: null where nobody has labelled it. */
export interface LabelledArticle {
  readonly page: ArticlePage;
  readonly isHeldBack: boolean;
  readonly labels: Labels | null;
  readonly article: Article;
}

/** How one field of one article compares with the page. */
export interface Verdict {
  /** A value is shown to the user. */
  readonly isShown: boolean;
  /** What is shown is wrong; null where nobody has looked. */
  readonly isFalse: boolean | null;
  /** The page has a value to find; null where nobody has looked. */
  readonly isWanted: boolean | null;
  /** What is wrong or missing, in one line; null if nothing is. */
  readonly miss: string | null;
}

/** A field that is measured. Add one to `fields.ts` to have it counted and printed. */
export interface Field {
  readonly name: string;
  readonly judge: (read: LabelledArticle) => Verdict;
}

/** Counts of one field over a group of pages. */
export interface Counts {
  readonly pages: number;
  readonly shown: number;
  /** Of `shown`. */
  readonly false: number;
  /** Of `shown`: nobody has said whether it is right. */
  readonly unchecked: number;
  /** Pages that have a value. */
  readonly wanted: number;
  /** Of `wanted`: shown and right. */
  readonly found: number;
}

export function countVerdicts(verdicts: readonly Verdict[]): Counts {
  const count = (test: (verdict: Verdict) => boolean) => verdicts.filter(test).length;
  return {
    pages: verdicts.length,
    shown: count(({ isShown }) => isShown),
    false: count(({ isShown, isFalse }) => isShown && isFalse === true),
    unchecked: count(({ isShown, isFalse }) => isShown && isFalse === null),
    wanted: count(({ isWanted }) => isWanted === true),
    found: count(({ isShown, isFalse, isWanted }) => isWanted === true && isShown && !isFalse),
  };
}
