import type { TextFormat } from '../import-format';
import type { ImportedItem } from '../items/imported-item';
import { makeItem } from '../items/make-item';
import type { Report } from '../items/report';
import { Fields } from '../readers/fields/fields';
import { readTags, toFolderTag } from '../readers/fields/read-tags';
import { type ListedLink, readListedLinks } from '../readers/html/listed-links';
import { instapaperState, pocketState } from './list-states';

/** Lists of links in HTML, and what each program says of a link. */
interface Dialect extends Pick<TextFormat, 'kind' | 'claims'> {
  readKnown(fields: Fields, link: ListedLink, report: Report): Partial<ImportedItem>;
}

/** Pocket's `ril_export.html`: two lists, headed "Unread" and "Read Archive". */
const pocket: Dialect = {
  kind: 'pocket-html',
  claims: (head) =>
    /<title>\s*Pocket Export/i.test(head) || /<a\s[^>]*\btime_added\s*=/i.test(head),
  readKnown: (fields, { heading, row }, report) => ({
    savedAt: fields.time('time_added'),
    tags: fields.tags('tags', /,/),
    ...pocketState(/archive/i.test(heading) ? 'archive' : heading, report, row),
  }),
};

/** Instapaper's HTML: one list per folder, headed by the folder's name. */
const instapaper: Dialect = {
  kind: 'instapaper-html',
  claims: (head) => /<title>\s*Instapaper:? Export/i.test(head),
  readKnown(_, { heading, row }, report) {
    const state = instapaperState(heading);
    const folder = state === null ? [toFolderTag([heading])] : [];
    return { tags: readTags(folder, report, row, 'folder'), ...state };
  },
};

/**
 * The Netscape bookmark file that browsers, Pinboard, Delicious, Raindrop, linkding and
 * others write. Folders become a tag path, `TAGS` become tags, `<DD>` the note.
 */
const bookmarks: Dialect = {
  kind: 'bookmarks',
  claims: (head) =>
    /<!DOCTYPE\s+NETSCAPE-Bookmark-file/i.test(head) || /<DL>\s*(?:<p>\s*)?<DT>/i.test(head),
  readKnown(fields, { folders, row }, report) {
    fields.ignore('icon', 'icon_uri', 'last_visit', 'last_charset', 'id');
    const names = [toFolderTag(folders), ...fields.text('tags').split(',')];
    return {
      tags: readTags(names, report, row, 'tags'),
      savedAt: fields.time('add_date'),
      updatedAt: fields.time('last_modified'),
      isRead: fields.flag('toread') === true ? false : null,
    };
  },
};

export const linksHtml: readonly TextFormat[] = [pocket, instapaper, bookmarks].map(
  ({ kind, claims, readKnown }) => ({
    kind,
    claims,
    async *read(source, report, tools) {
      for await (const link of readListedLinks(source, report, tools)) {
        const { row, attributes, text, description } = link;
        const fields = new Fields(attributes, report, row);
        const item = makeItem(fields.text('href'), report, row, {
          ...{ headline: text, note: description },
          ...readKnown(fields, link, report),
        });
        fields.reportUnread();
        yield item;
      }
    },
  }),
);
