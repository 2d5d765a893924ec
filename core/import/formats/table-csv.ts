import { unescapeFormulas } from '../../files/escape-formula';
import { type CsvFormat, toResults } from '../import-format';
import { makeItem, makeWork } from '../items/make-item';
import { Fields } from '../readers/fields/fields';
import { readTags, toFolderTag } from '../readers/fields/read-tags';
import { parseTagList } from '../readers/fields/tag-list';
import { readCsvRecords } from '../readers/text/csv-records';
import { readText } from '../readers/text/read-text';

/**
 * Column names that various programs use for each field, in lower case; the first one
 * present is used.
 */
const columns = {
  url: ['url', 'link', 'address', 'source url', 'source', 'href'],
  title: ['title', 'headline', 'name'],
  note: ['note', 'notes', 'comment'],
  excerpt: ['standfirst', 'excerpt', 'description', 'summary'],
  tags: ['tags', 'document tags', 'labels', 'keywords'],
  folder: ['folder', 'collection'],
  saved: [
    'clipped',
    'created',
    'created at',
    'created_at',
    'saved date',
    'saved',
    'saved at',
    'saved_at',
    'date added',
    'added',
    'time added',
    'time_added',
    'date',
    'timestamp',
    'time',
  ],
  author: ['authors', 'author'],
  publisher: ['publisher', 'site'],
  published: ['published', 'published date'],
  language: ['language'],
  favourite: ['favourite', 'favorite', 'starred'],
  archived: ['archived'],
  read: ['read', 'is read'],
} as const;

/**
 * Any table with a column of addresses. Also our own table of clips, whose `source` is
 * the agency.
 */
export const tableCsv: CsvFormat = {
  kind: 'table',
  hasTitles: (titles) => columns.url.some((name) => titles.has(name)) && titles.size > 1,
  async *read(source, report) {
    for await (const { row, cells } of readCsvRecords(readText(source, report), report)) {
      const fields = new Fields(unescapeFormulas(cells), report, row);
      fields.ignore('id');
      const isOwn = cells.has('clip') && cells.has('completeness');
      if (isOwn) fields.ignore('clip', 'completeness', 'words', 'versions', 'annotations');
      const titled = (column: keyof typeof columns) =>
        columns[column].find((name) => cells.has(name)) ?? columns[column][0];
      const names = [
        toFolderTag(fields.text(titled('folder')).split('/')),
        ...parseTagList(fields.text(titled('tags')), isOwn ? /,/ : /[,;|\n]/),
      ];
      const url = fields.text(titled('url'));
      const known = {
        headline: fields.text(titled('title')),
        standfirst: fields.textOrNull(titled('excerpt')),
        note: fields.text(titled('note')),
        authors: splitNames(fields.text(titled('author')), isOwn),
        publisher: fields.textOrNull(titled('publisher')),
        publishedAt: fields.zonedTime(titled('published')),
        language: fields.textOrNull(titled('language')),
        tags: readTags(names, report, row, titled('tags')),
        savedAt: fields.time(titled('saved')),
        isFavourite: fields.flag(titled('favourite')) ?? false,
        isArchived: fields.flag(titled('archived')) ?? false,
        isRead: fields.flag(titled('read')),
        ...(isOwn && {
          sourceCredit: fields.textOrNull('source'),
          section: fields.textOrNull('section'),
          modifiedAt: fields.zonedTime('modified'),
        }),
      };
      // A work without an address, from our own table.
      const isWork = isOwn && url === '';
      const item = isWork ? makeWork(report, row, known) : makeItem(url, report, row, known);
      fields.reportUnread();
      yield* toResults(item);
    }
  },
};

/** Names separated by semicolons may contain commas: "Bob O'Neil, Jr.; Ida Holm". */
function splitNames(text: string, isOwn: boolean): readonly string[] {
  const separator = isOwn || text.includes(';') ? /[;\n]/ : /[,\n]/;
  return text
    .split(separator)
    .map((name) => name.trim())
    .filter(Boolean);
}
