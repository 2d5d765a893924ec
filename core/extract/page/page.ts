/** What extraction works on: an inert copy, never the live page. */
export interface Page {
  /** A document of our own without scripts, styles, forms and names that clobber. */
  readonly document: Document;
  /** The address of the live page. */
  readonly url: string;
  /** Against which relative addresses are resolved: differs from `url` under `<base>`. */
  readonly baseUrl: string;
  readonly now: Date;
  /** The contents of the meta elements, by each of their names in lower case, in the page's order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** The JSON-LD scripts, as text. */
  readonly structuredData: readonly string[];
}
