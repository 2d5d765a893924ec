import { unescapeFormulas } from '../../../files/escape-formula';
import type { ByteSource } from '../../../files/readable-file';
import type { ImportTools } from '../../import-tools';
import type { Report } from '../../items/report';
import { readCsvRecords } from '../text/csv-records';
import { readText } from '../text/read-text';
import { RecordReader } from './read-record';

/** The rows of a table, as records by column title. */
export async function* readTable(
  source: ByteSource,
  report: Report,
  tools: ImportTools,
  isOwn = false,
): AsyncGenerator<RecordReader> {
  for await (const { row, cells } of readCsvRecords(readText(source, report), report)) {
    const record = Object.fromEntries(unescapeFormulas(cells));
    yield new RecordReader(record, report, row, tools, { isOwn });
  }
}

/** A test for tables that have these columns. */
export function hasColumns(...needed: readonly string[]) {
  return (titles: ReadonlySet<string>): boolean => needed.every((title) => titles.has(title));
}
