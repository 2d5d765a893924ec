import type { ArticlePage } from '../article-pages';
import type { Labels, MarkedStrings } from './labels';
import type { Story } from './story';

/** A story with the labels of its page. Null if the page is not labelled. */
export interface LabelledStory {
  readonly page: ArticlePage;
  readonly labels: Labels | null;
  /** Of a page of `segments` or `pages`. */
  readonly strings: MarkedStrings | null;
  readonly story: Story;
}

/** Comparison of one value, or one string of the text, with the page. */
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
  /** True if only our extraction has it. */
  readonly isOurs: boolean;
  readonly judge: (story: LabelledStory) => readonly Verdict[];
}

/** Counts of one field over a group of pages. */
export interface Counts {
  readonly pages: number;
  /** Pages where nothing is wrong or missing. */
  readonly right: number;
  readonly verdicts: number;
  readonly shown: number;
  /** Wrong ones of `shown`. */
  readonly false: number;
  /** Of `false`: shown where the page has no value. */
  readonly invented: number;
  /** Of `shown`: not checked by a person. */
  readonly unchecked: number;
  /** Values that the pages have. */
  readonly wanted: number;
  /** Of `wanted`: shown and right. */
  readonly found: number;
  /** Of `wanted`: nothing is shown. */
  readonly omitted: number;
  /** Share of the shown and checked values that are right. */
  readonly precision: number;
  /** Share of the values that the pages have that are shown and right. */
  readonly recall: number;
}

export function countVerdicts(pages: readonly (readonly Verdict[])[]): Counts {
  const verdicts = pages.flat();
  const count = (test: (verdict: Verdict) => boolean) => verdicts.filter(test).length;
  const isFalse = (verdict: Verdict) => verdict.isShown && verdict.isFalse === true;
  const shown = count(({ isShown }) => isShown);
  const unchecked = count(({ isShown, isFalse }) => isShown && isFalse === null);
  const wanted = count(({ isWanted }) => isWanted === true);
  const found = count(({ isShown, isFalse, isWanted }) => isWanted === true && isShown && !isFalse);
  return {
    pages: pages.length,
    right: pages.filter((ofPage) => ofPage.every(({ miss }) => miss === null)).length,
    verdicts: verdicts.length,
    shown,
    false: count(isFalse),
    invented: count((verdict) => isFalse(verdict) && verdict.isWanted === false),
    unchecked,
    wanted,
    found,
    omitted: count(({ isShown, isWanted }) => isWanted === true && !isShown),
    precision: (shown - unchecked - count(isFalse)) / (shown - unchecked),
    recall: found / wanted,
  };
}
