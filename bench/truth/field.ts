import type { Article } from '../../core/model';
import type { ArticlePage } from '../article-pages';
import type { Labels } from './labels';

/** An extracted article with the labels of its page. Null if the page is not labelled. */
export interface LabelledArticle {
  readonly page: ArticlePage;
  readonly isHeldBack: boolean;
  readonly labels: Labels | null;
  readonly article: Article;
}

/** Comparison of a field with the page. */
export interface Verdict {
  /** A value is shown to the user. */
  readonly isShown: boolean;
  /** The shown value is wrong. Null if not checked by a person. */
  readonly isFalse: boolean | null;
  /** The page has a value. Null if not checked by a person. */
  readonly isWanted: boolean | null;
  /** What is wrong or missing, in one line. Null if nothing is. */
  readonly miss: string | null;
}

/** A field to measure. Fields in `fields.ts` are counted and printed. */
export interface Field {
  readonly name: string;
  readonly judge: (article: LabelledArticle) => Verdict;
}

/** Counts of one field over a group of pages. */
export interface Counts {
  readonly pages: number;
  readonly shown: number;
  /** Wrong ones of `shown`. */
  readonly false: number;
  /** Of `shown`: not checked by a person. */
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
