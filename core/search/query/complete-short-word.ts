/** A last word of one or two letters, not followed by a space. `OR` is an operator. */
const shortLastWord = /(?:^|[\s(])(?!OR$)[\p{L}\p{N}]{1,2}$/u;

/**
 * Turns a short last word into a prefix: "fe" becomes "fe*". Null if the query does not end in one.
 *
 * Short words normally match only whole words, because "EU" does not mean "Europe". If nothing
 * matches, the user is probably still typing.
 */
export function completeShortWord(query: string): string | null {
  return shortLastWord.test(query) ? `${query}*` : null;
}
