import { type CsvFormat, toResults } from '../../import-format';
import type { ImportedItem } from '../../items/imported-item';
import { makeItem } from '../../items/make-item';
import { Fields } from '../../readers/fields/fields';
import { readTags } from '../../readers/fields/read-tags';
import { parseTagList } from '../../readers/fields/tag-list';
import { readCsvRecords } from '../../readers/text/csv-records';
import { readText } from '../../readers/text/read-text';

/**
 * The page table of Readwise Reader: `Title,URL,ID,Document tags,Saved date,Reading
 * progress,Location,Seen`. Tags are a list in Python syntax. The location is the folder
 * in Reader; "archive" holds what has been read. Progress ranges from 0 to 1.
 */
export const readwiseReaderCsv: CsvFormat = {
  kind: 'readwise-reader-csv',
  hasTitles: (titles) =>
    ['url', 'document tags', 'saved date', 'location'].every((title) => titles.has(title)),
  async *read(source, report) {
    for await (const { row, cells } of readCsvRecords(readText(source, report), report)) {
      const fields = new Fields(cells, report, row);
      // "Seen" only means that the page was opened, not that it was read.
      fields.ignore('id', 'seen');
      const location = fields.text('location').toLowerCase();
      const progress = fields.number('reading progress') ?? 0;
      const state = readerState(location);
      if (state === null) report.addDropped('location', location);
      if (progress > 0 && progress < 1 && !state?.isRead) {
        report.addDropped('reading progress', progress);
      }
      const item = makeItem(fields.text('url'), report, row, {
        headline: fields.text('title'),
        tags: readTags(
          parseTagList(fields.text('document tags'), /,/),
          report,
          row,
          'document tags',
        ),
        savedAt: fields.time('saved date'),
        isRead: progress >= 1,
        ...state,
      });
      fields.reportUnread();
      yield* toResults(item);
    }
  },
};

/** Converts a Reader location; null if it is unknown or has no equivalent. */
function readerState(
  location: string,
): Partial<Pick<ImportedItem, 'isRead' | 'isArchived'>> | null {
  if (location === 'archive') return { isRead: true, isArchived: true };
  return ['', 'new', 'later', 'feed'].includes(location) ? {} : null;
}
