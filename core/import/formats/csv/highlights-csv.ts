import type { ByteSource } from '../../../files/readable-file';
import { toAuthor } from '../../../model';
import type { CsvFormat } from '../../import-format';
import type { ImportTools } from '../../import-tools';
import type { ImportedItem } from '../../items/imported-item';
import { makeHighlight } from '../../items/make-item';
import { mergeAdjacentItems } from '../../items/merge-adjacent-items';
import type { Report } from '../../items/report';
import { readColour } from '../../readers/fields/nearest-colour';
import { readTags } from '../../readers/fields/read-tags';
import type { RecordReader } from '../../readers/records/read-record';
import { hasColumns, readTable } from '../../readers/records/read-table';
import { createNameFinder } from '../../readers/records/usual-names';

/*
 * Tables with a highlight in each row, beside what is known of its page or work. Those without an
 * address are grouped by title and author.
 */

type Known = Parameters<typeof makeHighlight>[1];

/** What one program's table has besides the usual columns. */
interface Dialect extends Pick<CsvFormat, 'kind' | 'hasTitles'> {
  readonly isOwn?: boolean;
  /** Reads the columns that only this table has. `usual` is what the others say of the highlight. */
  readOwn?(
    row: RecordReader,
    usual: Required<Pick<Known, 'note' | 'tags'>>,
  ): { readonly highlight?: Known; readonly page?: Partial<ImportedItem> };
}

/** Pressmark's own table of annotations; see `core/export/formats/csv/annotations-csv.ts`. */
const ownTable: Dialect = {
  kind: 'annotations-csv',
  isOwn: true,
  hasTitles: hasColumns('quote', 'url', 'before', 'after', 'annotation'),
  readOwn({ fields, record }) {
    // The quote and its context locate an annotation anywhere. Whether the text has changed can be
    // seen from the text itself.
    fields.ignore('start', 'end', 'clip', 'version', 'annotation', 'wording now', 'field');
    fields.ignore('before', 'after');
    const wordings = fields.text('earlier wordings').split(/\s*\n\s*/);
    const earlier = wordings.filter(Boolean);
    const updatedAt = fields.time('updated');
    const author = toAuthor(fields.text('member'), fields.text('made by'));
    return {
      highlight: {
        // Untrimmed: the spaces at their ends separate them from the quote.
        prefix: String(record['before'] ?? ''),
        suffix: String(record['after'] ?? ''),
        ...(updatedAt && { updatedAt }),
        ...(earlier.length > 0 && { earlier }),
        ...(author && { author }),
      },
      page: { updatedAt: null },
    };
  },
};

/**
 * Readwise's table, as exported (`Highlight,Book Title,Book Author,Amazon Book
 * ID,Note,Color,Tags,Location Type,Location,Highlighted at`, lately with `Document tags`)
 * and as imported (`Highlight,Title,Author,URL,Note,Location,Date`). Words with a leading
 * dot at the start of a note (".h1 .idea") are tags.
 */
const readwiseTable: Dialect = {
  kind: 'readwise',
  hasTitles: (titles) =>
    titles.has('highlight') &&
    (titles.has('title') || titles.has('book title') || titles.has('url')),
  readOwn({ fields }, { note, tags }) {
    fields.ignore('category');
    const dotted = /^(?:\.\p{L}\S*(?:\s+|$))+/u.exec(note)?.[0] ?? '';
    const names = dotted.split(/\s+/).map((word) => word.replace(/^\./, ''));
    const asin = fields.text('amazon book id');
    return {
      highlight: {
        note: note.slice(dotted.length).trim(),
        tags: readTags([...names, ...tags], fields.report, fields.row, 'tags'),
      },
      page: {
        identifiers: asin === '' ? [] : [`asin ${asin}`],
        tags: fields.tags('document tags', /,/),
      },
    };
  },
};

/**
 * The table that Hypothesis exports: `Created at,Author,Page,URL,Group,Type,Quote/description,
 * Comment,Tags`, separated by commas or tabs. The author is that of the annotation, and the
 * page that of a PDF.
 */
export const hypothesisTable: Dialect = {
  kind: 'hypothesis',
  hasTitles: hasColumns('url', 'quote/description', 'comment'),
  readOwn({ fields }) {
    fields.ignore('author', 'group', 'type');
    const value = fields.text('page');
    return {
      ...(value !== '' && { highlight: { location: { type: 'page', value } } }),
      page: { authors: [] },
    };
  },
};

const anyTable: Dialect = {
  kind: 'highlights',
  hasTitles(titles) {
    const names = createNameFinder(titles);
    return names.findAll('quote').length > 0 && names.findAll('url').length > 0;
  },
};

/** Tables of highlights, specific ones first. */
export const highlightsCsv: readonly CsvFormat[] = [
  ownTable,
  readwiseTable,
  hypothesisTable,
  anyTable,
].map((dialect) => ({
  kind: dialect.kind,
  hasTitles: dialect.hasTitles,
  read: (source, report, tools) => mergeAdjacentItems(readRows(dialect, source, report, tools)),
}));

async function* readRows(
  dialect: Dialect,
  source: ByteSource,
  report: Report,
  tools: ImportTools,
): AsyncGenerator<ImportedItem | null> {
  for await (const row of readTable(source, report, tools, dialect.isOwn)) {
    yield readHighlightRow(row, dialect);
  }
}

/** The page or work of a row, with its highlight. */
export function readHighlightRow(reader: RecordReader, { readOwn }: Dialect): ImportedItem | null {
  const { fields, names, report, row } = reader;
  const usual = { note: fields.text(names.find('note')), tags: fields.tags('tags', /,/) };
  const { highlight, page } = readOwn?.(reader, usual) ?? {};
  const location = { type: fields.text('location type'), value: fields.text('location') };
  const known = {
    ...((location.type || location.value) && { location }),
    createdAt: fields.time(names.find('saved')),
    colour: readColour(fields.text('color') || fields.text('colour'), report, row),
    ...{ ...usual, ...highlight },
  };
  const parts = makeHighlight(fields.text(names.find('quote')), known, report, row);
  return reader.readPageOrWork({
    ...{ ...page, ...parts, tags: [...(page?.tags ?? []), ...parts.tags] },
    // When it was highlighted.
    savedAt: null,
  });
}
