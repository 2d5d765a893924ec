import type { Report } from '../../items/report';

/** One row of a table, keyed by column title. */
export interface CsvRecord {
  /** Counted from 1, without the title row. */
  readonly row: number;
  /** By column title, in lower case. */
  readonly cells: ReadonlyMap<string, string>;
}

/** Maximum length of a cell in characters; no real field is longer. */
const maxCellLength = 10_000_000;

/**
 * Parses a table as in RFC 4180. The separator is a comma, semicolon or tab: the one a
 * leading line "sep=;" names, otherwise the most frequent one in the title row. Quoted
 * fields may contain line breaks. Empty lines are skipped; cells beyond the titles are
 * reported.
 */
export async function* readCsvRecords(
  texts: AsyncIterable<string>,
  report: Report,
): AsyncGenerator<CsvRecord> {
  let titles: readonly string[] | null = null;
  let row = 0;
  for await (const cells of readCsvRows(texts, report)) {
    if (cells === null) {
      row++;
      continue;
    }
    if (titles === null) {
      titles = cells.map(toTitle);
      continue;
    }
    row++;
    const record = new Map<string, string>();
    for (const [index, cell] of cells.entries()) {
      const title = titles[index];
      if (title === undefined) {
        if (cell.trim() !== '') report.add('malformed', row, index + 1, cell);
      } else if (!record.get(title)) record.set(title, cell);
      // If two columns share a title, the first non-empty cell is used.
      else if (cell.trim() !== '' && cell !== record.get(title)) report.addDropped(title, cell);
    }
    yield { row, cells: record };
  }
}

/** The column titles of a table, given its beginning; empty if it has no line. */
export async function readCsvTitles(head: string): Promise<readonly string[]> {
  async function* once() {
    yield head;
  }
  for await (const cells of readCsvRows(once())) return (cells ?? []).map(toTitle);
  return [];
}

function toTitle(cell: string): string {
  return cell
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase();
}

/** Position in a cell: before its text, in it, in quotes, or after a quote that may be doubled. */
type CellState = 'start' | 'plain' | 'quoted' | 'closing';

/**
 * Yields the cells of each row. A row with an overlong field is reported and yielded as
 * null. A last row that ends in quotes, or has fewer cells than the titles and the row before, is
 * reported and left out: the file is cut. If what is in quotes has further rows, the quote was never
 * closed, and the row is yielded as is.
 */
async function* readCsvRows(
  texts: AsyncIterable<string>,
  report?: Report,
): AsyncGenerator<readonly string[] | null> {
  let separator = '';
  let ends = /$/g;
  let cells: string[] = [];
  let cell = '';
  let rows = 0;
  let [titleCells, lastCells] = [0, 0];
  let state = 'start' as CellState;
  let isTooLong = false;
  /** The finished rows: one, or none if the line is empty, as between CR and LF. */
  const endRow = (): readonly (readonly string[] | null)[] => {
    const row = isTooLong ? null : [...cells, cell];
    cells = [];
    isTooLong = false;
    if (row?.every((value) => value.trim() === '')) return [];
    rows++;
    lastCells = row?.length ?? lastCells;
    titleCells ||= lastCells;
    return [row];
  };
  const readQuote = () => {
    if (state === 'quoted') state = 'closing';
    else if (state === 'plain') cell += '"';
    else {
      cell = state === 'closing' ? `${cell}"` : '';
      state = 'quoted';
    }
  };
  for await (const text of texts) {
    const line = separator === '' ? (text.split(/[\r\n]/, 1)[0] ?? '') : '';
    const named = separatorLine.exec(line)?.[1];
    if (separator === '') {
      separator = named ?? guessSeparator(line);
      ends = new RegExp(`([^${separator}\\r\\n]*)([${separator}\\r\\n]|$)`, 'g');
    }
    const parts = text.slice(named === undefined ? 0 : line.length).split('"');
    for (const [index, part] of parts.entries()) {
      if (index > 0) readQuote();
      if (state === 'quoted') {
        cell += part;
        if (cell.length <= maxCellLength) continue;
        if (!isTooLong) report?.add('too-large', rows, cells.length + 1, cell);
        isTooLong = true;
        cell = '';
        continue;
      }
      for (const [, value = '', end = ''] of part.matchAll(ends)) {
        // `"a" b`: text after a closing quote belongs to the field.
        if (value !== '' && (state === 'closing' || value.trim() !== '')) state = 'plain';
        cell += value;
        if (end === '') continue;
        if (end === separator) cells.push(cell);
        else yield* endRow();
        cell = '';
        state = 'start';
      }
    }
  }
  const isOpen = state === 'quoted';
  // Some programs leave out empty cells at the end of every row, but not of the last one only.
  const isShort =
    cells.length + 1 < Math.min(titleCells, lastCells) && cells.join('') + cell !== '';
  const isRow = (line: string) => line.split(separator).length === titleCells;
  const hasRows =
    isTooLong ||
    /[\r\n]$/.test(cell) ||
    cell
      .split(/[\r\n]+/)
      .slice(1)
      .some(isRow);
  if (isOpen && hasRows) report?.add('open-quote', rows, null, cell);
  else if (isOpen || isShort) {
    report?.add('cut-off', rows, null, [...cells, cell].join(separator));
    return;
  }
  if (cells.length > 0 || cell !== '' || isTooLong) yield* endRow();
}

/** "sep=;", a hint that tells some spreadsheets the separator. */
const separatorLine = /^\ufeff?"?sep=([,;\t|])"?$/i;

function guessSeparator(line: string): string {
  const count = (separator: string) => line.split(separator).length;
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}
