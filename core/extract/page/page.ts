/** An inert copy of a page. Extraction never works on the live page. */
export interface Page {
  /** A separate document without scripts, styles, forms and names that shadow DOM properties. */
  readonly document: Document;
  /** The URL of the live page. */
  readonly url: string;
  /** Base of relative URLs. Differs from `url` if the page has a `<base>`. */
  readonly baseUrl: string;
  /** When the page was read. Dates far after it are mistakes. */
  readonly now: Date;
  /** Contents of the meta elements by each of their names, in lower case and page order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** The text of the JSON-LD scripts. */
  readonly structuredData: readonly string[];
}
