/**
 * What spreadsheets read as the start of a formula, including full-width forms that some
 * normalise.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * Protects a cell against formula injection: text that starts like a formula gets a
 * leading single quote. So does text that starts with such a quote and a formula, so
 * `bareCell` can restore it.
 */
export function harmlessCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** Removes the quote that `harmlessCell` added. */
export function bareCell(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}

/** The cells of a table without the leading quotes that protect against formula injection. */
export function bareCells(cells: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...cells].map(([title, cell]) => [title, bareCell(cell)]));
}
