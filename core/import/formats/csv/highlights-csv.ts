import { unescapeFormulas } from '../../../files/escape-formula';
import type { ByteSource } from '../../../files/readable-file';
import { toAuthor } from '../../../model';
import type { CsvFormat } from '../../import-format';
import type { ImportTools } from '../../import-tools';
import type { ImportedAnnotation, ImportedItem } from '../../items/imported-item';
import { makeAnnotation } from '../../items/make-item';
import { mergeAdjacentItems } from '../../items/merge-adjacent-items';
import type { Report } from '../../items/report';
import type { Fields } from '../../readers/fields/fields';
import { readColour } from '../../readers/fields/nearest-colour';
import { readLocation } from '../../readers/fields/read-location';
import { readTags } from '../../readers/fields/read-tags';
import { RecordReader } from '../../readers/records/read-record';
import { createNameFinder } from '../../readers/records/usual-names';
import { readCsvRecords } from '../../readers/text/csv-records';
import { readText } from '../../readers/text/read-text';

/*
 * Tables with a highlight in each row, beside what is known of its page or work. Those without an
 * address are grouped by title and author.
 */

/** What one program's table has besides the usual columns. */
interface Dialect extends Pick<CsvFormat, 'kind' | 'hasTitles'> {
  readonly isOwn?: boolean;
  /** Reads the columns that only this table has. */
  readOwn?(row: Row): {
    readonly annotation?: Partial<ImportedAnnotation>;
    readonly page?: Partial<ImportedItem>;
    readonly prefix?: string;
    readonly suffix?: string;
  };
}

interface Row {
  readonly fields: Fields;
  /** Untrimmed, by title in lower case. */
  readonly cells: ReadonlyMap<string, string>;
  readonly note: string;
  readonly tags: readonly string[];
}

const hasAll = (titles: ReadonlySet<string>, needed: readonly string[]) =>
  needed.every((title) => titles.has(title));

/** Pressmark's own table of annotations; see `core/export/formats/csv/annotations-csv.ts`. */
const ownTable: Dialect = {
  kind: 'annotations-csv',
  isOwn: true,
  hasTitles: (titles) => hasAll(titles, ['quote', 'url', 'before', 'after', 'annotation']),
  readOwn({ fields, cells }) {
    // The quote and its context locate an annotation anywhere. Whether the text has changed can be
    // seen from the text itself.
    fields.ignore('start', 'end', 'clip', 'version', 'annotation', 'wording now', 'field');
    fields.ignore('before', 'after');
    const wordings = fields.text('earlier wordings').split(/\s*\n\s*/);
    const earlier = wordings.filter(Boolean);
    const updatedAt = fields.time('updated');
    const author = toAuthor(fields.text('member'), fields.text('made by'));
    return {
      annotation: {
        ...(updatedAt && { updatedAt }),
        ...(earlier.length > 0 && { earlier }),
        ...(author && { author }),
      },
      page: { updatedAt: null },
      // Untrimmed: the spaces at their ends separate them from the quote.
      prefix: cells.get('before') ?? '',
      suffix: cells.get('after') ?? '',
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
  readOwn({ fields, note, tags }) {
    fields.ignore('category');
    const dotted = /^(?:\.\p{L}\S*(?:\s+|$))+/u.exec(note)?.[0] ?? '';
    const names = dotted.split(/\s+/).map((word) => word.replace(/^\./, ''));
    const asin = fields.text('amazon book id');
    return {
      annotation: {
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
const hypothesisTable: Dialect = {
  kind: 'hypothesis',
  hasTitles: (titles) => hasAll(titles, ['url', 'quote/description', 'comment']),
  readOwn({ fields }) {
    fields.ignore('author', 'group', 'type');
    const value = fields.text('page');
    return {
      ...(value !== '' && { annotation: { location: { type: 'page', value } } }),
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
  async *read(source, report, tools) {
    for await (const item of mergeAdjacentItems(readItems(dialect, source, report, tools)))
      yield { type: 'item', item };
  },
}));

async function* readItems(
  { isOwn, readOwn }: Dialect,
  source: ByteSource,
  report: Report,
  tools: ImportTools,
): AsyncGenerator<ImportedItem> {
  for await (const { row, cells: escaped } of readCsvRecords(readText(source, report), report)) {
    const cells = unescapeFormulas(escaped);
    const reader = new RecordReader(Object.fromEntries(cells), report, row, tools, isOwn);
    const { fields, names } = reader;
    const typed = fields.text(names.find('note'));
    const highlightTags = fields.tags('tags', /,/);
    const own = readOwn?.({ fields, cells, note: typed, tags: highlightTags }) ?? {};
    const { note = typed, tags = highlightTags } = own.annotation ?? {};
    const annotation = makeAnnotation(fields.text(names.find('quote')), {
      ...readLocation(fields),
      createdAt: fields.time(names.find('saved')),
      colour: readColour(fields.text('color') || fields.text('colour'), report, row),
      prefix: own.prefix ?? '',
      suffix: own.suffix ?? '',
      ...{ ...own.annotation, note, tags },
    });
    if (annotation === null) report.add(note === '' ? 'empty-mark' : 'mark-without-words', row);
    const item = reader.readPageOrWork({
      ...own.page,
      tags: [...(own.page?.tags ?? []), ...(annotation === null ? tags : [])],
      note: annotation === null ? note : '',
      // When it was highlighted.
      savedAt: null,
      annotations: annotation === null ? [] : [annotation],
    });
    if (item !== null) yield item;
  }
}
