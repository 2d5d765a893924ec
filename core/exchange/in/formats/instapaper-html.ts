import { found, type TextFormat } from '../import-format';
import { listedLinks } from '../parts/listed-links';
import { makeItem } from '../parts/make-item';
import { folderTag, readTags } from '../parts/read-tags';
import { instapaperState } from './instapaper-csv';

/** Instapaper's HTML: a list for each folder, under its name. */
export const instapaperHtml: TextFormat = {
  kind: 'instapaper-html',
  claims: (head) => /<title>\s*Instapaper:? Export/i.test(head),
  async *read(source, report, tools) {
    for await (const { row, attributes, text, heading } of listedLinks(source, report, tools)) {
      const state = instapaperState(heading);
      const folder = state === null ? [folderTag([heading])] : [];
      const item = makeItem(attributes.get('href') ?? '', report, row, {
        headline: text,
        tags: readTags(folder, report, row, 'folder'),
        ...state,
      });
      yield* found(item);
    }
  },
};
