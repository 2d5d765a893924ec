/** What a spreadsheet takes for the beginning of a formula, and wide forms that some fold to it. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A text that no spreadsheet runs: one that begins like a formula gets a single
 * quote before it, and so does one that begins with such a quote and a formula,
 * so that `bareCell` gives back the text.
 */
export function harmlessCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** A text without the quote of `harmlessCell`. */
export function bareCell(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
