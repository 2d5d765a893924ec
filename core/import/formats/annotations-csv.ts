import { unescapeFormulas } from '../../files/escape-formula';
import type { ByteSource } from '../../files/readable-file';
import { toAuthor } from '../../model';
import type { CsvFormat } from '../import-format';
import type { ImportedItem } from '../items/imported-item';
import { makeAnnotation, makeItem, makeWork } from '../items/make-item';
import { mergeAdjacentItems } from '../items/merge-adjacent-items';
import type { Report } from '../items/report';
import { Fields } from '../readers/fields/fields';
import { readColour } from '../readers/fields/nearest-colour';
import { readLocation } from '../readers/fields/read-location';
import { readTags } from '../readers/fields/read-tags';
import { readCsvRecords } from '../readers/text/csv-records';
import { readText } from '../readers/text/read-text';

/**
 * Position and id columns of our own export. Ignored: the quote and its context locate an
 * annotation anywhere.
 */
const places = ['start', 'end', 'clip', 'version', 'annotation'] as const;

/** Pressmark's own table of annotations; see `core/export/formats/csv/annotations-csv.ts`. */
export const annotationsCsv: CsvFormat = {
  kind: 'annotations-csv',
  hasTitles: (titles) =>
    ['quote', 'url', 'before', 'after', 'annotation'].every((title) => titles.has(title)),
  async *read(source, report) {
    for await (const item of mergeAdjacentItems(readItems(source, report)))
      yield { type: 'item', item };
  },
};

async function* readItems(source: ByteSource, report: Report): AsyncGenerator<ImportedItem> {
  for await (const { row, cells } of readCsvRecords(readText(source, report), report)) {
    const bare = unescapeFormulas(cells);
    const fields = new Fields(bare, report, row);
    // Whether the text has changed can be seen from the text itself.
    fields.ignore('before', 'after', 'wording now', 'field', ...places);
    const note = fields.text('note');
    const tags = readTags(fields.text('tags').split(','), report, row, 'tags');
    const earlier = fields
      .text('earlier wordings')
      .split(/\s*\n\s*/)
      .filter(Boolean);
    const createdAt = fields.time('created');
    const updatedAt = fields.time('updated');
    const author = toAuthor(fields.text('member'), fields.text('made by'));
    const annotation = makeAnnotation(fields.text('quote'), {
      ...{ note, tags, createdAt, ...(updatedAt && { updatedAt }) },
      ...(earlier.length > 0 && { earlier }),
      ...readLocation(fields),
      ...(author && { author }),
      colour: readColour(fields.text('colour'), report, row),
      // Untrimmed: the spaces at their ends separate them from the quote.
      prefix: bare.get('before') ?? '',
      suffix: bare.get('after') ?? '',
    });
    const url = fields.text('url');
    const known = {
      headline: fields.text('title'),
      authors: fields
        .text('authors')
        .split(/\s*;\s*/)
        .filter(Boolean),
      publisher: fields.textOrNull('publisher'),
      publishedAt: fields.zonedTime('published'),
      savedAt: createdAt,
      note: annotation === null ? note : '',
      tags: annotation === null ? tags : [],
      annotations: annotation === null ? [] : [annotation],
    };
    const item = url === '' ? makeWork(report, row, known) : makeItem(url, report, row, known);
    fields.reportUnread();
    if (annotation === null) report.add(note === '' ? 'empty-mark' : 'mark-without-words', row);
    if (item !== null) yield item;
  }
}
