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

/**
 * Position in a cell: outside quotes, inside, or after a quote that may be the first of
 * an escaped pair.
 */
type CellState = 'start' | 'plain' | 'quoted' | 'closing';

/**
 * Yields the cells of each row. A row with an overlong field is reported and yielded as
 * null. A quote left open at the end is reported, and its row is yielded as is.
 */
async function* readCsvRows(
  texts: AsyncIterable<string>,
  report?: Report,
): AsyncGenerator<readonly string[] | null> {
  let separator = '';
  let cells: string[] = [];
  let cell = '';
  let rows = 0;
  let state = 'start' as CellState;
  let isAfterReturn = false;
  let isTooLong = false;
  /** True if the line only names the separator. */
  let isNaming = false;
  /** The finished rows: one, or none if the line is empty. */
  const endRow = (): readonly (readonly string[] | null)[] => {
    const row = isNaming ? [] : isTooLong ? null : [...cells, cell];
    cells = [];
    cell = '';
    state = 'start';
    isTooLong = false;
    isNaming = false;
    if (row?.every((value) => value.trim() === '')) return [];
    rows++;
    return [row];
  };
  for await (const text of texts) {
    if (separator === '') {
      const named = separatorLine.exec(getFirstLine(text))?.[1];
      separator = named ?? guessSeparator(text);
      isNaming = named !== undefined;
    }
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      if (state === 'quoted') {
        const quote = text.indexOf('"', at);
        at = quote === -1 ? text.length : quote;
        cell += text.slice(from, at);
        from = at + 1;
        if (quote !== -1) state = 'closing';
        if (cell.length > maxCellLength) {
          if (!isTooLong) report?.add('too-large', rows, cells.length + 1, cell);
          isTooLong = true;
          cell = '';
        }
        continue;
      }
      const character = text[at];
      if (character === '"' && state === 'closing') {
        cell += '"';
        state = 'quoted';
        from = at + 1;
      } else if (
        character === '"' &&
        state === 'start' &&
        cell.trim() === '' &&
        isBlank(text, from, at)
      ) {
        cell = '';
        state = 'quoted';
        from = at + 1;
      } else if (character === separator) {
        cells.push(cell + text.slice(from, at));
        cell = '';
        state = 'start';
        from = at + 1;
      } else if (character === '\n' || character === '\r') {
        const isPair = character === '\n' && isAfterReturn;
        cell += text.slice(from, at);
        from = at + 1;
        if (!isPair || cells.length > 0 || cell !== '') yield* endRow();
        isAfterReturn = character === '\r';
        continue;
      } else if (state === 'closing') {
        // `"a" b`: text after a closing quote belongs to the field.
        state = 'plain';
      } else if (state === 'start' && character !== ' ') state = 'plain';
      isAfterReturn = false;
    }
    if (state !== 'quoted') cell += text.slice(from);
  }
  if (state === 'quoted') report?.add('open-quote', rows, null, cell);
  if (cells.length > 0 || cell !== '' || isTooLong) yield* endRow();
}

function isBlank(text: string, from: number, to: number): boolean {
  return (
    text
      .slice(from, to)
      .replace(/^\ufeff/, '')
      .trim() === ''
  );
}

/** "sep=;", a hint that tells some spreadsheets the separator. */
const separatorLine = /^\ufeff?"?sep=([,;\t|])"?$/i;

function guessSeparator(text: string): string {
  const line = getFirstLine(text);
  const count = (separator: string) => line.split(separator).length;
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

function getFirstLine(text: string): string {
  return text.split(/[\r\n]/, 1)[0] ?? '';
}
