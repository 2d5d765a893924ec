import { found, type TextFormat } from '../import-format';
import { makeItem } from '../items/make-item';
import { Fields } from '../readers/fields/fields';
import { folderTag, readTags } from '../readers/fields/read-tags';
import { listedLinks } from '../readers/html/listed-links';
import { instapaperState } from './instapaper-csv';

/** Instapaper's HTML: one list per folder, headed by the folder's name. */
export const instapaperHtml: TextFormat = {
  kind: 'instapaper-html',
  claims: (head) => /<title>\s*Instapaper:? Export/i.test(head),
  async *read(source, report, tools) {
    for await (const link of listedLinks(source, report, tools)) {
      const { row, attributes, text, heading, description } = link;
      const fields = new Fields(attributes, report, row);
      fields.pass('href');
      const state = instapaperState(heading);
      const folder = state === null ? [folderTag([heading])] : [];
      const item = makeItem(attributes.get('href') ?? '', report, row, {
        headline: text,
        note: description,
        tags: readTags(folder, report, row, 'folder'),
        ...state,
      });
      fields.end();
      yield* found(item);
    }
  },
};
