import { type CsvFormat, toResults } from '../../import-format';
import { makeItem } from '../../items/make-item';
import { Fields } from '../../readers/fields/fields';
import { readCsvRecords } from '../../readers/text/csv-records';
import { readText } from '../../readers/text/read-text';
import { pocketState } from '../pocket-state';

/**
 * Pocket's table: `title,url,time_added,tags,status`. Tags are separated by "|"; a
 * missing title is replaced by the address.
 */
export const pocketCsv: CsvFormat = {
  kind: 'pocket-csv',
  hasTitles: (titles) => titles.has('url') && titles.has('time_added'),
  async *read(source, report) {
    for await (const { row, cells } of readCsvRecords(readText(source, report), report)) {
      const fields = new Fields(cells, report, row);
      fields.ignore('cursor');
      const item = makeItem(fields.text('url'), report, row, {
        headline: fields.text('title'),
        savedAt: fields.time('time_added'),
        tags: fields.tags('tags', /\|/),
        ...pocketState(fields.text('status'), report, row),
      });
      fields.reportUnread();
      yield* toResults(item);
    }
  },
};
