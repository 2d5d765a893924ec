import { type CsvFormat, toResults } from '../../import-format';
import type { ImportedItem } from '../../items/imported-item';
import { makeItem } from '../../items/make-item';
import { Fields } from '../../readers/fields/fields';
import { readTags, toFolderTag } from '../../readers/fields/read-tags';
import { parseTagList } from '../../readers/fields/tag-list';
import { readCsvRecords } from '../../readers/text/csv-records';
import { readText } from '../../readers/text/read-text';

/**
 * Instapaper's table: `URL,Title,Selection,Folder`, since 2014 with `Timestamp` and
 * lately with `Tags`, a JSON list. Folders are Unread, Archive, Starred or the user's
 * own. A selection is the text that was selected when the page was saved.
 */
export const instapaperCsv: CsvFormat = {
  kind: 'instapaper-csv',
  hasTitles: (titles) => titles.has('url') && titles.has('selection') && titles.has('folder'),
  async *read(source, report) {
    for await (const { row, cells } of readCsvRecords(readText(source, report), report)) {
      const fields = new Fields(cells, report, row);
      const state = instapaperState(fields.text('folder'));
      const folder = state === null ? toFolderTag([fields.text('folder')]) : '';
      const tags = [folder, ...parseTagList(fields.text('tags'), /,/)];
      const item = makeItem(fields.text('url'), report, row, {
        headline: fields.text('title'),
        note: fields.text('selection'),
        savedAt: fields.time('timestamp'),
        tags: readTags(tags, report, row, 'tags'),
        ...state,
      });
      fields.reportUnread();
      yield* toResults(item);
    }
  },
};

/** The state that one of Instapaper's built-in folders stands for; null for the user's folders. */
export function instapaperState(
  folder: string,
): Partial<Pick<ImportedItem, 'isRead' | 'isArchived' | 'isFavourite'>> | null {
  switch (folder.toLowerCase()) {
    case '':
      return {};
    case 'unread':
    case 'home':
      return { isRead: false };
    case 'archive':
      return { isRead: true, isArchived: true };
    case 'starred':
    case 'liked':
      return { isFavourite: true };
    default:
      return null;
  }
}
