import type { CsvFormat } from '../../import-format';
import {
  appendText,
  type HighlightParts,
  joinHighlights,
  makeHighlight,
} from '../../items/make-item';
import type { Report } from '../../items/report';
import { readTags, toFolderTag } from '../../readers/fields/read-tags';
import { parseTagList } from '../../readers/fields/tag-list';
import { defineTable, hasColumns } from '../../readers/records/read-table';
import { createNameFinder } from '../../readers/records/usual-names';
import { instapaperState, pocketState } from '../list-states';

/*
 * Tables with a page in each row. They are read by the usual names of columns, except for what a
 * program means differently.
 */

/** Pocket's table: `title,url,time_added,tags,status`. Tags are separated by "|". */
const pocket = defineTable({
  kind: 'pocket-csv',
  hasTitles: hasColumns('url', 'time_added'),
  ignored: ['cursor'],
  readOwn: ({ fields, report, row }) => ({
    tags: fields.tags('tags', /\|/),
    ...pocketState(fields.text('status'), report, row),
  }),
});

/**
 * Instapaper's table: `URL,Title,Selection,Folder`, since 2014 with `Timestamp` and
 * lately with `Tags`, a JSON list. Folders are Unread, Archive, Starred or the user's
 * own. A selection is the text that was selected when the page was saved.
 */
const instapaper = defineTable({
  kind: 'instapaper-csv',
  hasTitles: hasColumns('url', 'selection', 'folder'),
  readOwn({ fields, report, row }) {
    const state = instapaperState(fields.text('folder'));
    const folder = state === null ? toFolderTag([fields.text('folder')]) : '';
    const names = [folder, ...parseTagList(fields.text('tags'), /,/)];
    return {
      note: fields.text('selection'),
      tags: readTags(names, report, row, 'tags'),
      ...state,
    };
  },
});

/**
 * Raindrop's table:
 * `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite`; until 2023
 * `title,description,url,folder,tags,created,cover,highlights`. Exports of a single
 * collection have no folder. Folders are paths ("Travel / Islands") and tags are
 * separated by commas.
 */
const raindrop = defineTable({
  kind: 'raindrop-csv',
  hasTitles: (titles) =>
    titles.has('url') &&
    ['folder', 'cover', 'excerpt', 'highlights'].filter((title) => titles.has(title)).length > 1 &&
    (titles.has('folder') || titles.has('cover')),
  readOwn({ fields, report, row }) {
    const folders = fields.text('folder').split('/');
    const folder = /^\s*unsorted\s*$/i.test(folders[0] ?? '') ? '' : toFolderTag(folders);
    const { annotations, note } = readRaindropHighlights(fields.text('highlights'), report, row);
    return {
      note: appendText(fields.text('note'), note),
      tags: readTags([folder, ...fields.text('tags').split(',')], report, row, 'tags'),
      annotations,
    };
  },
});

/**
 * Reads the cell with all highlights of a page, each after "Highlight:", its note below it after
 * "Note:". Old tables have no labels and separate highlights by an empty line.
 */
function readRaindropHighlights(cell: string, report: Report, row: number | null): HighlightParts {
  const [bare = '', ...labelled] = cell.split(/^[^\S\n]*Highlight:/m);
  const parts = [...bare.split(/\n\s*\n/), ...labelled].filter((part) => part.trim() !== '');
  return joinHighlights(
    parts.map((part) => {
      const [quote = '', ...notes] = part.split(/^[^\S\n]*Note:/m);
      const exact = quote.trim().replace(/^"([^"]*)"$/s, '$1');
      return makeHighlight(exact, { note: notes.join('\n').trim() }, report, row, 'highlights');
    }),
  );
}

/**
 * The page table of Readwise Reader: `Title,URL,ID,Document tags,Saved date,Reading
 * progress,Location,Seen`. Tags are a list in Python syntax. The location is the folder
 * in Reader; "archive" holds what has been read. Progress ranges from 0 to 1. "Seen" only means that
 * the page was opened.
 */
const readwiseReader = defineTable({
  kind: 'readwise-reader-csv',
  hasTitles: hasColumns('url', 'document tags', 'saved date', 'location'),
  ignored: ['seen'],
  readOwn({ fields, report, row }) {
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
});

/** Our own table of clips, whose `source` is the agency. */
const own = defineTable({
  kind: 'table',
  hasTitles: hasColumns('url', 'clip', 'completeness'),
  isOwn: true,
  ignored: ['clip', 'completeness', 'words', 'versions', 'annotations'],
  readOwn: ({ fields }) => ({
    sourceCredit: fields.textOrNull('source'),
    section: fields.textOrNull('section'),
    modifiedAt: fields.zonedTime('modified'),
  }),
});

const any = defineTable({
  kind: 'table',
  hasTitles: (titles) => titles.size > 1 && createNameFinder(titles).findAll('url').length > 0,
});

/** Tables of programs, before those that are read by names only. */
export const programTables: readonly CsvFormat[] = [pocket, instapaper, raindrop, readwiseReader];
export const otherTables: readonly CsvFormat[] = [own, any];
