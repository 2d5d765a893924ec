/** One sign for or against a page being an article. */
export interface Signal {
  /** A stable name in kebab-case ("json-ld-article"). */
  readonly name: string;
  /** What it adds to the score before squashing; negative speaks against. */
  readonly weight: number;
}

/** Whether a page looks like a news article, and why. */
export interface Detection {
  readonly isArticle: boolean;
  /** From 0 (surely not) to 1 (surely). */
  readonly score: number;
  /** The signs that were found, in the order in which they were looked for. */
  readonly signals: readonly Signal[];
}
