/**
 * What spreadsheets read as the start of a formula, including full-width forms that some
 * normalise.
 */
const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * Protects a cell against formula injection: text that starts like a formula gets a
 * leading single quote. So does text that starts with such a quote and a formula, so
 * `unescapeFormula` can restore it.
 */
export function escapeFormula(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** Removes the quote that `escapeFormula` added. */
export function unescapeFormula(text: string): string {
  return text.startsWith("'") && formulaStart.test(text) ? text.slice(1) : text;
}

/** The cells of a table without the leading quotes that protect against formula injection. */
export function unescapeFormulas(cells: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...cells].map(([title, cell]) => [title, unescapeFormula(cell)]));
}
