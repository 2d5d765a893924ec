import { unescapeFormulas } from '../../files/escape-formula';
import type { ByteSource } from '../../files/readable-file';
import type { CsvFormat } from '../import-format';
import type { ImportedItem } from '../items/imported-item';
import { makeAnnotation, makeItem, makeWork, parseWebAddress } from '../items/make-item';
import { mergeAdjacentItems } from '../items/merge-adjacent-items';
import type { Report } from '../items/report';
import { Fields } from '../readers/fields/fields';
import { readColour } from '../readers/fields/nearest-colour';
import { readLocation } from '../readers/fields/read-location';
import { readTags } from '../readers/fields/read-tags';
import { readCsvRecords } from '../readers/text/csv-records';
import { readText } from '../readers/text/read-text';

/**
 * Readwise's table of highlights, as exported (`Highlight,Book Title,Book Author,Amazon
 * Book ID,Note,Color,Tags,Location Type,Location,Highlighted at`, lately with `Document
 * tags`) and as imported (`Highlight,Title,Author, URL,Note,Location,Date`). Words with a
 * leading dot at the start of a note (".h1 .idea") are tags.
 *
 * The export has no addresses: its highlights are grouped by title and author.
 */
export const readwiseCsv: CsvFormat = {
  kind: 'readwise-csv',
  hasTitles: (titles) =>
    titles.has('highlight') &&
    (titles.has('title') || titles.has('book title') || titles.has('url')),
  async *read(source, report) {
    for await (const item of mergeAdjacentItems(readItems(source, report)))
      yield { type: 'item', item };
  },
};

async function* readItems(source: ByteSource, report: Report): AsyncGenerator<ImportedItem> {
  for await (const { row, cells } of readCsvRecords(readText(source, report), report)) {
    const fields = new Fields(unescapeFormulas(cells), report, row);
    fields.ignore('category');
    const exact = fields.text('highlight');
    const { dotted, note } = splitNote(fields.text('note'));
    const tags = readTags([...dotted, ...fields.text('tags').split(',')], report, row, 'tags');
    const time = fields.time(cells.has('date') ? 'date' : 'highlighted at');
    const colour = readColour(fields.text('color') || fields.text('colour'), report, row);
    const author = fields.text('author') || fields.text('book author');
    const annotation = makeAnnotation(exact, {
      ...{ note, tags, createdAt: time, colour },
      ...readLocation(fields),
    });
    const asin = fields.text('amazon book id');
    const url = fields.text('url') || fields.text('source url');
    const known = {
      identifiers: asin === '' ? [] : [`asin ${asin}`],
      headline: fields.text('title') || fields.text('book title'),
      authors: author === '' ? [] : author.split(/\s*,\s*/),
      tags: [...fields.tags('document tags', /,/), ...(annotation === null ? tags : [])],
      savedAt: time,
      note: annotation === null ? note : '',
      annotations: annotation === null ? [] : [annotation],
    };
    const hasUrl = parseWebAddress(url) !== null;
    if (url !== '' && !hasUrl) report.add('wrong-type', row, 'url', url);
    const item = hasUrl ? makeItem(url, report, row, known) : makeWork(report, row, known);
    fields.reportUnread();
    if (annotation === null) report.add(note === '' ? 'empty-mark' : 'mark-without-words', row);
    if (item !== null) yield item;
  }
}

function splitNote(text: string): { readonly dotted: readonly string[]; readonly note: string } {
  const dotted = /^(?:\.\p{L}\S*(?:\s+|$))+/u.exec(text)?.[0] ?? '';
  return {
    dotted: dotted.split(/\s+/).map((word) => word.replace(/^\./, '')),
    note: text.slice(dotted.length).trim(),
  };
}
