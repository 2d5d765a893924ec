import { unescapeFormulas } from '../../../files/escape-formula';
import { type CsvFormat, toResults } from '../../import-format';
import type { ImportedItem } from '../../items/imported-item';
import { appendText } from '../../items/make-item';
import type { Report } from '../../items/report';
import type { Fields } from '../../readers/fields/fields';
import { readTags, toFolderTag } from '../../readers/fields/read-tags';
import { parseTagList } from '../../readers/fields/tag-list';
import { RecordReader } from '../../readers/records/read-record';
import { createNameFinder } from '../../readers/records/usual-names';
import { readCsvRecords } from '../../readers/text/csv-records';
import { readText } from '../../readers/text/read-text';
import { instapaperState, pocketState } from '../list-states';
import { readRaindropHighlights } from './raindrop-highlights';

/*
 * Tables with a page in each row. They are read by the usual names of columns, except for what a
 * program means differently.
 */

type Known = Partial<Omit<ImportedItem, 'url' | 'place'>>;

/** What one program's table has besides the usual columns. */
interface Dialect extends Pick<CsvFormat, 'kind' | 'hasTitles'> {
  /** True for our own table, which has works, too. */
  readonly isOwn?: boolean;
  /** Columns that carry no user data. */
  readonly ignored?: readonly string[];
  /** Reads the columns that this program means differently. */
  readOwn?(fields: Fields, report: Report, row: number): Known;
}

const hasAll = (titles: ReadonlySet<string>, needed: readonly string[]) =>
  needed.every((title) => titles.has(title));

/** Pocket's table: `title,url,time_added,tags,status`. Tags are separated by "|". */
const pocket: Dialect = {
  kind: 'pocket-csv',
  hasTitles: (titles) => hasAll(titles, ['url', 'time_added']),
  ignored: ['cursor'],
  readOwn: (fields, report, row) => ({
    tags: fields.tags('tags', /\|/),
    ...pocketState(fields.text('status'), report, row),
  }),
};

/**
 * Instapaper's table: `URL,Title,Selection,Folder`, since 2014 with `Timestamp` and
 * lately with `Tags`, a JSON list. Folders are Unread, Archive, Starred or the user's
 * own. A selection is the text that was selected when the page was saved.
 */
const instapaper: Dialect = {
  kind: 'instapaper-csv',
  hasTitles: (titles) => hasAll(titles, ['url', 'selection', 'folder']),
  readOwn(fields, report, row) {
    const state = instapaperState(fields.text('folder'));
    const folder = state === null ? toFolderTag([fields.text('folder')]) : '';
    const names = [folder, ...parseTagList(fields.text('tags'), /,/)];
    return {
      note: fields.text('selection'),
      tags: readTags(names, report, row, 'tags'),
      ...state,
    };
  },
};

/**
 * Raindrop's table:
 * `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite`; until 2023
 * `title,description,url,folder,tags,created,cover,highlights`. Exports of a single
 * collection have no folder. Folders are paths ("Travel / Islands") and tags are
 * separated by commas.
 */
const raindrop: Dialect = {
  kind: 'raindrop-csv',
  hasTitles: (titles) =>
    titles.has('url') &&
    ['folder', 'cover', 'excerpt', 'highlights'].filter((title) => titles.has(title)).length > 1 &&
    (titles.has('folder') || titles.has('cover')),
  readOwn(fields, report, row) {
    const folders = fields.text('folder').split('/');
    const folder = /^\s*unsorted\s*$/i.test(folders[0] ?? '') ? '' : toFolderTag(folders);
    const { annotations, notes } = readRaindropHighlights(fields.text('highlights'));
    for (const note of notes) report.add('mark-without-words', row, 'highlights', note);
    return {
      note: notes.reduce(appendText, fields.text('note')),
      tags: readTags([folder, ...fields.text('tags').split(',')], report, row, 'tags'),
      annotations,
    };
  },
};

/**
 * The page table of Readwise Reader: `Title,URL,ID,Document tags,Saved date,Reading
 * progress,Location,Seen`. Tags are a list in Python syntax. The location is the folder
 * in Reader; "archive" holds what has been read. Progress ranges from 0 to 1. "Seen" only means that
 * the page was opened.
 */
const readwiseReader: Dialect = {
  kind: 'readwise-reader-csv',
  hasTitles: (titles) => hasAll(titles, ['url', 'document tags', 'saved date', 'location']),
  ignored: ['seen'],
  readOwn(fields, report, row) {
    const location = fields.text('location').toLowerCase();
    const isArchived = location === 'archive';
    const progress = fields.number('reading progress') ?? 0;
    if (!['', 'new', 'later', 'feed', 'archive'].includes(location)) {
      report.addDropped('location', location);
    }
    if (progress > 0 && progress < 1 && !isArchived) {
      report.addDropped('reading progress', progress);
    }
    const names = parseTagList(fields.text('document tags'), /,/);
    return {
      tags: readTags(names, report, row, 'document tags'),
      isRead: isArchived || progress >= 1,
      isArchived,
    };
  },
};

/** Our own table of clips, whose `source` is the agency. */
const own: Dialect = {
  kind: 'table',
  hasTitles: (titles) => hasAll(titles, ['url', 'clip', 'completeness']),
  isOwn: true,
  ignored: ['clip', 'completeness', 'words', 'versions', 'annotations'],
  readOwn: (fields) => ({
    sourceCredit: fields.textOrNull('source'),
    section: fields.textOrNull('section'),
    modifiedAt: fields.zonedTime('modified'),
  }),
};

const any: Dialect = {
  kind: 'table',
  hasTitles: (titles) => titles.size > 1 && createNameFinder(titles).findAll('url').length > 0,
};

/** Tables of programs, before those that are read by names only. */
export const programTables: readonly CsvFormat[] = [
  pocket,
  instapaper,
  raindrop,
  readwiseReader,
].map(toFormat);
export const otherTables: readonly CsvFormat[] = [own, any].map(toFormat);

function toFormat({ kind, hasTitles, isOwn, ignored = [], readOwn }: Dialect): CsvFormat {
  return {
    kind,
    hasTitles,
    async *read(source, report, tools) {
      for await (const { row, cells } of readCsvRecords(readText(source, report), report)) {
        const record = Object.fromEntries(unescapeFormulas(cells));
        const reader = new RecordReader(record, report, row, tools, isOwn);
        reader.fields.ignore(...ignored);
        const known = readOwn?.(reader.fields, report, row) ?? {};
        yield* toResults(isOwn ? reader.readPageOrWork(known) : reader.readItem([], known));
      }
    },
  };
}
