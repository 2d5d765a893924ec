import { type TextFormat, toResults } from '../import-format';
import { makeItem } from '../items/make-item';
import { Fields } from '../readers/fields/fields';
import { readTags, toFolderTag } from '../readers/fields/read-tags';
import { readListedLinks } from '../readers/html/listed-links';
import { instapaperState } from './csv/instapaper-csv';

/** Instapaper's HTML: one list per folder, headed by the folder's name. */
export const instapaperHtml: TextFormat = {
  kind: 'instapaper-html',
  claims: (head) => /<title>\s*Instapaper:? Export/i.test(head),
  async *read(source, report, tools) {
    for await (const link of readListedLinks(source, report, tools)) {
      const { row, attributes, text, heading, description } = link;
      const fields = new Fields(attributes, report, row);
      fields.ignore('href');
      const state = instapaperState(heading);
      const folder = state === null ? [toFolderTag([heading])] : [];
      const item = makeItem(attributes.get('href') ?? '', report, row, {
        headline: text,
        note: description,
        tags: readTags(folder, report, row, 'folder'),
        ...state,
      });
      fields.reportUnread();
      yield* toResults(item);
    }
  },
};
