import { bareCell } from '../../csv/harmless-cell';

/** The cells of a table without the leading quotes that protect against formula injection. */
export function bareCells(cells: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...cells].map(([title, cell]) => [title, bareCell(cell)]));
}
