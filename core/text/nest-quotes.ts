/**
 * Returns words to be shown between double quotation marks: double marks in them become single
 * ones. Do not use it for words that are copied or searched for.
 */
export function nestQuotes(words: string): string {
  return words.replace(/[“„]/g, '‘').replace(/”/g, '’').replace(/"/g, "'");
}
