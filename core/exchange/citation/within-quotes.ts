/** Words that go between double quote marks: their own double marks become single. */
export function withinQuotes(words: string): string {
  return words
    .replace(/[“«„]/g, '‘')
    .replace(/[”»]/g, '’')
    .replace(/(^|[\s([\p{Pd}])"/gu, '$1‘')
    .replace(/"/g, '’');
}
