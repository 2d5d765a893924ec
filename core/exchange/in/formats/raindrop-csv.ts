import { type CsvFormat, found } from '../import-format';
import type { ImportedAnnotation } from '../imported-item';
import { csvRecords } from '../parts/csv-records';
import { Fields } from '../parts/fields';
import { makeAnnotation, makeItem, webAddress } from '../parts/make-item';
import { folderTag, readTags } from '../parts/read-tags';
import { readText } from '../parts/read-text';

/**
 * Raindrop's table: `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite`.
 * Folders are paths ("Travel / Islands"), tags are parted by commas, and the
 * highlights stand in one cell, each after "Highlight:" and with its note after
 * "Note:".
 */
export const raindropCsv: CsvFormat = {
  kind: 'raindrop-csv',
  hasTitles: (titles) =>
    titles.has('url') &&
    titles.has('folder') &&
    (titles.has('highlights') || titles.has('excerpt') || titles.has('cover')),
  async *read(source, report) {
    for await (const { row, cells } of csvRecords(readText(source, report), report)) {
      const fields = new Fields(cells, report, row);
      fields.pass('id');
      const folders = fields.text('folder').split('/');
      const folder = /^\s*unsorted\s*$/i.test(folders[0] ?? '') ? '' : folderTag(folders);
      const names = fields.text('tags').split(',');
      const cover = fields.text('cover');
      const item = makeItem(fields.text('url'), report, row, {
        headline: fields.text('title'),
        standfirst: fields.textOrNull('excerpt'),
        note: fields.text('note'),
        tags: readTags([folder, ...names], report, row, 'tags'),
        savedAt: fields.time('created'),
        updatedAt: fields.time('lastupdate'),
        imageUrl: webAddress(cover),
        isFavourite: fields.flag('favorite') ?? fields.flag('important') ?? false,
        annotations: raindropHighlights(fields.text('highlights')),
      });
      fields.end();
      yield* found(item);
    }
  },
};

/** The highlights of a cell. Text before the first "Highlight:" is one as well: nothing is lost. */
function raindropHighlights(cell: string): readonly ImportedAnnotation[] {
  return cell.split(/^\s*Highlight:/m).flatMap((part) => {
    const [quote = '', ...notes] = part.split(/^\s*Note:/m);
    const annotation = makeAnnotation(unquoted(quote), { note: notes.join('\n').trim() });
    return annotation === null ? [] : [annotation];
  });
}

function unquoted(text: string): string {
  return text.trim().replace(/^"([^"]*)"$/s, '$1');
}
