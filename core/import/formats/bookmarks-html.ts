import { found, type TextFormat } from '../import-format';
import { makeItem } from '../items/make-item';
import { Fields } from '../readers/fields/fields';
import { folderTag, readTags } from '../readers/fields/read-tags';
import { listedLinks } from '../readers/html/listed-links';

/**
 * The Netscape bookmark file that browsers, Pinboard, Delicious, Raindrop, linkding and
 * others write. Folders become a tag path, `TAGS` become tags, `<DD>` the note.
 */
export const bookmarksHtml: TextFormat = {
  kind: 'bookmarks',
  claims: (head) =>
    /<!DOCTYPE\s+NETSCAPE-Bookmark-file/i.test(head) || /<DL>\s*(?:<p>\s*)?<DT>/i.test(head),
  async *read(source, report, tools) {
    for await (const link of listedLinks(source, report, tools)) {
      const { row, attributes, text, folders, description } = link;
      const fields = new Fields(attributes, report, row);
      fields.pass('href', 'icon', 'icon_uri', 'last_visit', 'last_charset', 'id');
      const names = [folderTag(folders), ...fields.text('tags').split(',')];
      const item = makeItem(attributes.get('href') ?? '', report, row, {
        headline: text,
        note: description,
        tags: readTags(names, report, row, 'tags'),
        savedAt: fields.time('add_date'),
        updatedAt: fields.time('last_modified'),
        isRead: fields.flag('toread') === true ? false : null,
        imageUrl: null,
      });
      fields.end();
      yield* found(item);
    }
  },
};
