/**
 * Returns words to be shown between double quotation marks: double marks in them become single
 * ones. Do not use it for words that are searched for, or that a program reads.
 */
export function nestQuotes(words: string): string {
  return words.replace(/[“„]/g, '‘').replace(/”/g, '’').replace(/"/g, "'");
}
