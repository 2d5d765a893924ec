import { unescapeFormulas } from '../../../files/escape-formula';
import { type CsvFormat, toResults } from '../../import-format';
import { RecordReader } from '../../readers/records/read-record';
import { createNameFinder } from '../../readers/records/usual-names';
import { readCsvRecords } from '../../readers/text/csv-records';
import { readText } from '../../readers/text/read-text';

/**
 * Any table with a column of addresses. Also our own table of clips, whose `source` is
 * the agency.
 */
export const tableCsv: CsvFormat = {
  kind: 'table',
  hasTitles: (titles) => titles.size > 1 && createNameFinder(titles).findAll('url').length > 0,
  async *read(source, report, tools) {
    for await (const { row, cells } of readCsvRecords(readText(source, report), report)) {
      const record = Object.fromEntries(unescapeFormulas(cells));
      const isOwn = cells.has('clip') && cells.has('completeness');
      const reader = new RecordReader(record, report, row, tools, isOwn);
      const { fields } = reader;
      if (isOwn) fields.ignore('clip', 'completeness', 'words', 'versions', 'annotations');
      const own = isOwn && {
        sourceCredit: fields.textOrNull('source'),
        section: fields.textOrNull('section'),
        modifiedAt: fields.zonedTime('modified'),
      };
      yield* toResults(own ? reader.readPageOrWork(own) : reader.readItem([]));
    }
  },
};
