import type { CsvFormat } from '../import-format';
import type { ByteSource } from '../import-source';
import type { ImportedItem } from '../imported-item';
import { bareCells } from '../parts/bare-cells';
import { csvRecords } from '../parts/csv-records';
import { Fields } from '../parts/fields';
import { gather } from '../parts/gather';
import { makeAnnotation, makeItem } from '../parts/make-item';
import { readColour } from '../parts/nearest-colour';
import { readTags } from '../parts/read-tags';
import { readText } from '../parts/read-text';
import type { Report } from '../report';

/**
 * Readwise's table of highlights, as it is exported (`Highlight,Book Title,Book
 * Author,…,Note,Color,Tags,…,Highlighted at,Document tags`) and as it is
 * imported (`Highlight,Title,Author,URL,Note,Location,Date`). Words with a dot
 * before them at the beginning of a note are tags.
 *
 * Highlights without an address, as those in books are, have no page here.
 */
export const readwiseCsv: CsvFormat = {
  kind: 'readwise-csv',
  hasTitles: (titles) =>
    titles.has('highlight') &&
    (titles.has('title') || titles.has('book title') || titles.has('url')),
  async *read(source, report) {
    for await (const item of gather(itemsOf(source, report))) yield { type: 'item', item };
  },
};

async function* itemsOf(source: ByteSource, report: Report): AsyncGenerator<ImportedItem> {
  for await (const { row, cells } of csvRecords(readText(source, report), report)) {
    const fields = new Fields(bareCells(cells), report, row);
    fields.pass('amazon book id', 'location type', 'location', 'category');
    const exact = fields.text('highlight');
    const { dotted, note } = splitNote(fields.text('note'));
    const tags = readTags([...dotted, ...fields.text('tags').split(',')], report, row, 'tags');
    const time = fields.time(cells.has('date') ? 'date' : 'highlighted at');
    const colour = readColour(fields.text('color') || fields.text('colour'), report, row);
    const author = fields.text('author') || fields.text('book author');
    const mark = makeAnnotation(exact, { note, tags, createdAt: time, colour });
    const item = makeItem(fields.text('url') || fields.text('source url'), report, row, {
      headline: fields.text('title') || fields.text('book title') || exact.slice(0, 100),
      authors: author === '' ? [] : author.split(/\s*,\s*/),
      tags: [...fields.tags('document tags', /,/), ...(mark === null ? tags : [])],
      savedAt: time,
      note: mark === null ? note : '',
      annotations: mark === null ? [] : [mark],
    });
    fields.end();
    if (mark === null) report.say(note === '' ? 'empty-mark' : 'mark-without-words', row);
    if (item !== null) yield item;
  }
}

function splitNote(text: string): { readonly dotted: readonly string[]; readonly note: string } {
  const dotted = /^(?:\.[^\s.]\S*(?:\s+|$))+/.exec(text)?.[0] ?? '';
  return {
    dotted: dotted.split(/\s+/).map((word) => word.replace(/^\./, '')),
    note: text.slice(dotted.length).trim(),
  };
}
