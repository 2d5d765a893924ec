import { unescapeFormulas } from '../../../files/escape-formula';
import type { CsvFormat } from '../../import-format';
import type { KnownOfItem } from '../../items/make-item';
import { readCsvRecords } from '../text/csv-records';
import { readText } from '../text/read-text';
import { RecordReader } from './read-record';

/** What one program's table has besides the usual columns. */
interface Table extends Omit<CsvFormat, 'read'> {
  /** True for our own tables. */
  readonly isOwn?: boolean;
  /** Columns that carry no user data. */
  readonly ignored?: readonly string[];
  /** Reads the columns that this program means differently. */
  readOwn?(row: RecordReader): KnownOfItem;
}

/** The format of a table. Only our own and tables of highlights have works, without an address. */
export function defineTable({ isOwn, ignored = [], readOwn, ...format }: Table): CsvFormat {
  const hasWorks = isOwn || format.hasHighlights;
  return {
    ...format,
    async *read(source, report, tools) {
      for await (const { row, cells } of readCsvRecords(readText(source, report), report)) {
        const record = Object.fromEntries(unescapeFormulas(cells));
        const reader = new RecordReader(record, report, row, tools, { isOwn: isOwn ?? false });
        reader.fields.ignore(...ignored);
        const known = readOwn?.(reader) ?? {};
        yield hasWorks ? reader.readPageOrWork(known) : reader.readItem([], known);
      }
    },
  };
}

/** A test for tables that have these columns. */
export function hasColumns(...needed: readonly string[]) {
  return (titles: ReadonlySet<string>): boolean => needed.every((title) => titles.has(title));
}
