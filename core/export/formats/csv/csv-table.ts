import { escapeFormula } from '../../../files/escape-formula';
import type { WholeClip } from '../../../model';
import { removeInvalidCharacters } from '../../values/invalid-characters';
import type { ListWriter } from '../list-writer';

/** A column: its title, and how to read its value from a record. */
export interface Column<Row> {
  readonly title: string;
  readonly read: (row: Row) => string | number | null;
}

/** Tells spreadsheets that a file is UTF-8. */
const byteOrderMark = '\ufeff';

/**
 * Writes records as CSV (RFC 4180): a title row and one row per record, with CRLF line
 * endings. `rowsOf` returns the records of a clip.
 */
export function createCsvWriter<Row>(
  columns: readonly Column<Row>[],
  rowsOf: (whole: WholeClip) => readonly Row[],
  mark = byteOrderMark,
): ListWriter {
  return {
    head: mark + csvLine(columns.map(({ title }) => title)),
    add: (whole) =>
      rowsOf(whole)
        .map((row) => csvLine(columns.map(({ read }) => read(row))))
        .join(''),
    end: () => '',
  };
}

function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = escapeFormula(removeInvalidCharacters(value ?? ''));
  return /[",;\t\r\n]|^[\s\ufeff]|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
