/** Prepares text to go inside double quotes: its own double quotes become single. */
export function withinQuotes(words: string): string {
  return words
    .replace(/[“«„]/g, '‘')
    .replace(/[”»]/g, '’')
    .replace(/(^|[\s([\p{Pd}])"/gu, '$1‘')
    .replace(/"/g, '’');
}
