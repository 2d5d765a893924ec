import { bareCell } from '../../csv/harmless-cell';

/** The cells of a table without the quotes that keep spreadsheets from running them. */
export function bareCells(cells: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...cells].map(([title, cell]) => [title, bareCell(cell)]));
}
