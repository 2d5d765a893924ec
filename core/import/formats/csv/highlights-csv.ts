import { splitReadwiseAuthor } from '../../../files/readwise-author';
import { toAuthor, withTags } from '../../../model';
import type { CsvFormat } from '../../import-format';
import { type KnownOfItem, makeHighlight } from '../../items/make-item';
import { readColour } from '../../readers/fields/nearest-colour';
import { readTags } from '../../readers/fields/read-tags';
import type { RecordReader } from '../../readers/records/read-record';
import { defineTable, hasColumns } from '../../readers/records/read-table';
import { createNameFinder } from '../../readers/records/usual-names';

/*
 * Tables with a highlight in each row, beside what is known of its page or work. Those without an
 * address are grouped by title and author.
 */

type Known = Parameters<typeof makeHighlight>[1];

/** Pressmark's own table of annotations; see `core/export/formats/csv/annotations-csv.ts`. */
const ownTable = defineTable({
  kind: 'annotations-csv',
  isOwn: true,
  hasHighlights: true,
  hasTitles: hasColumns('quote', 'url', 'before', 'after', 'annotation'),
  readOwn(row) {
    const { fields, record } = row;
    // The quote and its context locate an annotation anywhere. Whether the text has changed can be
    // seen from the text itself.
    fields.ignore('start', 'end', 'clip', 'version', 'annotation', 'wording now', 'field');
    fields.ignore('before', 'after');
    const wordings = fields.text('earlier wordings').split(/\s*\n\s*/);
    const earlier = wordings.filter(Boolean);
    const updatedAt = fields.time('updated');
    const author = toAuthor(fields.text('member'), fields.text('made by'));
    const highlight = {
      // Untrimmed: the spaces at their ends separate them from the quote.
      prefix: String(record['before'] ?? ''),
      suffix: String(record['after'] ?? ''),
      ...(updatedAt && { updatedAt }),
      ...(earlier.length > 0 && { earlier }),
      ...(author && { author }),
    };
    return readHighlight(row, highlight, { updatedAt: null });
  },
});

/**
 * Readwise's table, as exported (`Highlight,Book Title,Book Author,Amazon Book
 * ID,Note,Color,Tags,Location Type,Location,Highlighted at`, lately with `Document tags`)
 * and as imported (`Highlight,Title,Author,URL,Note,Location,Date`). Words with a leading
 * dot at the start of a note (".h1 .idea") are tags. In our own export, the last line of a note may
 * name somebody else.
 */
const readwiseTable = defineTable({
  kind: 'readwise',
  hasHighlights: true,
  ignored: ['category'],
  hasTitles: (titles) =>
    titles.has('highlight') &&
    (titles.has('title') || titles.has('book title') || titles.has('url')),
  readOwn(row) {
    const { fields, report } = row;
    const [note, name] = splitReadwiseAuthor(fields.text('note'));
    const dotted = /^(?:\.\p{L}\S*(?:\s+|$))+/u.exec(note)?.[0] ?? '';
    const names = dotted.split(/\s+/).map((word) => word.replace(/^\./, ''));
    const asin = fields.text('amazon book id');
    const author = toAuthor('', name);
    const highlight = {
      note: note.slice(dotted.length).trim(),
      tags: readTags(names, report, row.row, 'note'),
      ...(author && { author }),
    };
    return readHighlight(row, highlight, {
      identifiers: asin === '' ? [] : [`asin ${asin}`],
      tags: fields.tags('document tags', /,/),
    });
  },
});

/**
 * The table that Hypothesis exports: `Created at,Author,Page,URL,Group,Type,Quote/description,
 * Comment,Tags`, separated by commas or tabs. The author is that of the annotation, and the
 * page that of a PDF.
 */
const hypothesisTable = defineTable({
  kind: 'hypothesis',
  hasTitles: hasColumns('url', 'quote/description', 'comment'),
  hasHighlights: true,
  readOwn: readHypothesisRow,
});

export function readHypothesisRow(row: RecordReader): KnownOfItem {
  row.fields.ignore('author', 'group', 'type');
  const value = row.fields.text('page');
  const location = { type: 'page', value };
  return readHighlight(row, value === '' ? {} : { location }, { authors: [] });
}

const anyTable = defineTable({
  kind: 'highlights',
  hasHighlights: true,
  hasTitles(titles) {
    const names = createNameFinder(titles);
    return names.findAll('quote').length > 0 && names.findAll('url').length > 0;
  },
  readOwn: readHighlight,
});

/** Tables of highlights, specific ones first. */
export const highlightsCsv: readonly CsvFormat[] = [
  ownTable,
  readwiseTable,
  hypothesisTable,
  anyTable,
];

/** The highlight of a row. `highlight` and `page` are what its other columns say. */
function readHighlight(
  { fields, names, report, row }: RecordReader,
  highlight: Known = {},
  page: KnownOfItem = {},
): KnownOfItem {
  const tags = fields.tags('tags', /,/);
  const location = { type: fields.text('location type'), value: fields.text('location') };
  const known = {
    ...((location.type || location.value) && { location }),
    note: fields.text(names.find('note')),
    createdAt: fields.time(names.find('saved')),
    colour: readColour(fields.text('color') || fields.text('colour'), report, row),
    ...highlight,
    tags: withTags(highlight.tags ?? [], tags),
  };
  const parts = makeHighlight(fields.text(names.find('quote')), known, report, row);
  // Its time is when it was highlighted.
  return { ...page, ...parts, tags: [...(page.tags ?? []), ...parts.tags], savedAt: null };
}
