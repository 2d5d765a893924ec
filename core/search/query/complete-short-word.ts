/** A last word of one or two letters, with no space behind it, that is not `OR`. */
const shortLastWord = /(?:^|[\s(])(?!OR$)[\p{L}\p{N}]{1,2}$/u;

/**
 * Returns the query with its last word as a prefix ("fe" as "fe*"), or null if that is no short
 * word. Short words match only as a whole, because "EU" does not mean "Europe". If nothing
 * contains the word, it is probably incomplete.
 */
export function completeShortWord(query: string): string | null {
  return shortLastWord.test(query) ? `${query}*` : null;
}
