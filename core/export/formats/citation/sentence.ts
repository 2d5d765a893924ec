/** Adds a full stop, unless the text already ends in a mark that serves as one. */
export function endWithPeriod(text: string): string {
  return /[.?!…][”’"')]?$/u.test(text) ? text : `${text}.`;
}

/** A title in double quotes, with the comma or full stop that follows inside them. */
export function quotedTitle(title: string, stop: '.' | ','): string {
  return /[?!]$/.test(title) || (stop === '.' && title.endsWith('.'))
    ? `“${title}”`
    : `“${title}${stop}”`;
}

/** Prepares text to go inside double quotes: its own double quotes become single. */
export function toInnerQuotes(text: string): string {
  return text
    .replace(/[“«„]/g, '‘')
    .replace(/[”»]/g, '’')
    .replace(/(^|[\s([\p{Pd}])"/gu, '$1‘')
    .replace(/"/g, '’');
}
