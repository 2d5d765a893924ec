/**
 * A text on one line, with single spaces. Only the spaces that HTML and
 * Markdown collapse are: a no-break space is one that somebody meant.
 */
export function singleLine(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, ' ');
}
