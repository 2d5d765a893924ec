/**
 * A text on one line, with single spaces. Collapses only the spaces that HTML and
 * Markdown collapse: no-break spaces are intentional.
 */
export function singleLine(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, ' ');
}
