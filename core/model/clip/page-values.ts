import * as v from 'valibot';

/** What a page said where a note template asked for it, when the page was clipped. */
export interface PageValue {
  /** As the template writes it: "selector:h1", "schema:@NewsArticle:author.name". */
  readonly name: string;
  /**
   * Text; lists and objects as JSON, as in Obsidian Web Clipper. Empty if the page does not have
   * it. Null if it could not be read: the selector is not valid, or the value is too long.
   */
  readonly value: string | null;
}

/** Characters of all values that are taken from one page. Longer ones are left out. */
export const maxPageValuesLength = 100_000;

/** See `PageValue`. */
export const pageValuesSchema: v.GenericSchema<unknown, readonly PageValue[]> = v.array(
  v.object({ name: v.string(), value: v.nullable(v.string()) }),
);

/** Adds values to those of an earlier time. A name that both have gets the new value. */
export function addPageValues(
  earlier: readonly PageValue[],
  added: readonly PageValue[],
): readonly PageValue[] {
  return [...new Map([...earlier, ...added].map((one) => [one.name, one])).values()];
}
