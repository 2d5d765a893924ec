import { type CsvFormat, toResults } from '../../import-format';
import type { ImportedAnnotation } from '../../items/imported-item';
import { appendText, makeAnnotation, makeItem, parseWebAddress } from '../../items/make-item';
import { Fields } from '../../readers/fields/fields';
import { readTags, toFolderTag } from '../../readers/fields/read-tags';
import { readCsvRecords } from '../../readers/text/csv-records';
import { readText } from '../../readers/text/read-text';

/**
 * Raindrop's table:
 * `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite`; until 2023
 * `title,description,url,folder,tags,created,cover,highlights`. Exports of a single
 * collection have no folder. Folders are paths ("Travel / Islands") and tags are
 * separated by commas. All highlights are in one cell, each after "Highlight:", its note
 * below it after "Note:". Old tables have no labels and separate highlights by an empty
 * line.
 */
export const raindropCsv: CsvFormat = {
  kind: 'raindrop-csv',
  hasTitles: (titles) =>
    titles.has('url') &&
    ['folder', 'cover', 'excerpt', 'highlights'].filter((title) => titles.has(title)).length > 1 &&
    (titles.has('folder') || titles.has('cover')),
  async *read(source, report) {
    for await (const { row, cells } of readCsvRecords(readText(source, report), report)) {
      const fields = new Fields(cells, report, row);
      fields.ignore('id');
      const folders = fields.text('folder').split('/');
      const folder = /^\s*unsorted\s*$/i.test(folders[0] ?? '') ? '' : toFolderTag(folders);
      const names = fields.text('tags').split(',');
      const cover = fields.text('cover');
      const { annotations, notes } = readHighlights(fields.text('highlights'));
      for (const note of notes) report.add('mark-without-words', row, 'highlights', note);
      const item = makeItem(fields.text('url'), report, row, {
        headline: fields.text('title'),
        standfirst: fields.textOrNull(cells.has('excerpt') ? 'excerpt' : 'description'),
        note: notes.reduce(appendText, fields.text('note')),
        tags: readTags([folder, ...names], report, row, 'tags'),
        savedAt: fields.time('created'),
        updatedAt: fields.time('lastupdate'),
        imageUrl: parseWebAddress(cover),
        isFavourite: fields.flag('favorite') ?? fields.flag('important') ?? false,
        annotations,
      });
      fields.reportUnread();
      yield* toResults(item);
    }
  },
};

interface Highlights {
  readonly annotations: readonly ImportedAnnotation[];
  /** Notes without a quote. */
  readonly notes: readonly string[];
}

function readHighlights(cell: string): Highlights {
  const [bare = '', ...parts] = cell.split(/^[^\S\n]*Highlight:/m);
  const quotes = [...bare.split(/\n\s*\n/), ...parts];
  const annotations: ImportedAnnotation[] = [];
  const notes: string[] = [];
  for (const part of quotes) {
    const [quote = '', ...noteLines] = part.split(/^[^\S\n]*Note:/m);
    const note = noteLines.join('\n').trim();
    const annotation = makeAnnotation(unquote(quote), { note });
    if (annotation !== null) annotations.push(annotation);
    else if (note !== '') notes.push(note);
  }
  return { annotations, notes };
}

function unquote(text: string): string {
  return text.trim().replace(/^"([^"]*)"$/s, '$1');
}
