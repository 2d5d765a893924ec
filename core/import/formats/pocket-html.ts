import { found, type TextFormat } from '../import-format';
import { makeItem } from '../items/make-item';
import { Fields } from '../readers/fields/fields';
import { listedLinks } from '../readers/html/listed-links';
import { pocketState } from './pocket-state';

/** Pocket's `ril_export.html`: two lists, headed "Unread" and "Read Archive". */
export const pocketHtml: TextFormat = {
  kind: 'pocket-html',
  claims: (head) =>
    /<title>\s*Pocket Export/i.test(head) || /<a\s[^>]*\btime_added\s*=/i.test(head),
  async *read(source, report, tools) {
    for await (const link of listedLinks(source, report, tools)) {
      const { row, attributes, text, heading, description } = link;
      const fields = new Fields(attributes, report, row);
      fields.pass('href');
      const isArchive = /archive/i.test(heading);
      const item = makeItem(attributes.get('href') ?? '', report, row, {
        headline: text,
        note: description,
        savedAt: fields.time('time_added'),
        tags: fields.tags('tags', /,/),
        ...pocketState(isArchive ? 'archive' : heading, report, row),
      });
      fields.end();
      yield* found(item);
    }
  },
};
