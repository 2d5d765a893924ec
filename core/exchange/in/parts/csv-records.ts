import type { Report } from '../report';

/** A line of a table, by the titles of its columns. */
export interface CsvRecord {
  /** Counted from 1, without the title line. */
  readonly row: number;
  /** By column title, in lower case. */
  readonly cells: ReadonlyMap<string, string>;
}

/** Characters; no field of a reader's is longer. */
const longestCell = 10_000_000;

/**
 * The lines of a table as RFC 4180 has them, parted by commas, semicolons or
 * tabs, whichever the title line has most of, or as a line "sep=;" before it says. Fields may hold line breaks in
 * quotation marks; a line of nothing is passed over; cells beyond the titles
 * are reported.
 */
export async function* csvRecords(
  texts: AsyncIterable<string>,
  report: Report,
): AsyncGenerator<CsvRecord> {
  let titles: readonly string[] | null = null;
  let row = 0;
  for await (const cells of csvRows(texts, report)) {
    if (cells === null) {
      row++;
      continue;
    }
    if (titles === null) {
      titles = cells.map(titleOf);
      continue;
    }
    row++;
    const record = new Map<string, string>();
    for (const [index, cell] of cells.entries()) {
      const title = titles[index];
      if (title === undefined) {
        if (cell.trim() !== '') report.say('malformed', row, `column ${index + 1}`, cell);
      } else if (!record.get(title)) record.set(title, cell);
      // Of two columns with one title the first that says something.
      else if (cell.trim() !== '' && cell !== record.get(title)) report.notKept(title, cell);
    }
    yield { row, cells: record };
  }
}

/** The titles of a table's columns, from its beginning; none where it has no line. */
export async function csvTitles(head: string): Promise<readonly string[]> {
  async function* once() {
    yield head;
  }
  for await (const cells of csvRows(once())) return (cells ?? []).map(titleOf);
  return [];
}

function titleOf(cell: string): string {
  return cell
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase();
}

/** Where in a cell: outside of quotes, inside, or behind a quote that may be the first of two. */
type CellState = 'start' | 'plain' | 'quoted' | 'closing';

/**
 * The cells of each line; null for one with a field that is too long, which is reported
 * and left out. What is left open at the end is reported and given as it is.
 */
async function* csvRows(
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
  /** Whether the line says by what cells are parted, and nothing else. */
  let isNaming = false;
  /** The lines that ended: one, or none where it says nothing. */
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
      const named = separatorLine.exec(firstLine(text))?.[1];
      separator = named ?? separatorOf(text);
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
        if (cell.length > longestCell) {
          if (!isTooLong) report?.say('too-large', rows, `column ${cells.length + 1}`, cell);
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
        blank(text, from, at)
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
        // `"a" b`: what follows a closing quotation mark belongs to the field.
        state = 'plain';
      } else if (state === 'start' && character !== ' ') state = 'plain';
      isAfterReturn = false;
    }
    if (state !== 'quoted') cell += text.slice(from);
  }
  if (state === 'quoted') report?.say('open-quote', rows, null, cell);
  if (cells.length > 0 || cell !== '' || isTooLong) yield* endRow();
}

function blank(text: string, from: number, to: number): boolean {
  return (
    text
      .slice(from, to)
      .replace(/^\ufeff/, '')
      .trim() === ''
  );
}

/** "sep=;", by which some spreadsheets are told what parts the cells. */
const separatorLine = /^\ufeff?"?sep=([,;\t|])"?$/i;

function separatorOf(text: string): string {
  const line = firstLine(text);
  const count = (separator: string) => line.split(separator).length;
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

function firstLine(text: string): string {
  return text.split(/[\r\n]/, 1)[0] ?? '';
}
