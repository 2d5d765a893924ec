/** A sign for or against a page being an article. */
export interface Signal {
  /** A stable name in kebab-case ("json-ld-article"). */
  readonly name: string;
  /** What it adds to the score before squashing; negative speaks against an article. */
  readonly weight: number;
}

/** The verdict on whether a page is a news article, and why. */
export interface Detection {
  readonly isArticle: boolean;
  /** 0 (certainly not an article) to 1 (certainly one). */
  readonly score: number;
  /** The signals found, in the order of the scorecard. */
  readonly signals: readonly Signal[];
}
