import { found, type JsonFormat } from '../import-format';
import { makeAnnotation, makeItem } from '../items/make-item';
import { Fields } from '../readers/fields/fields';
import { jsonRecords } from '../readers/json/read-json';
import { hasHighlights } from './clipper-highlights-json';

/**
 * Highlights in the zip of Pocket's last export: a list of `{ url, title, highlights: [{
 * quote, created_at }] }`.
 */
export const pocketHighlightsJson: JsonFormat = {
  kind: 'pocket-highlights',
  claims: ({ key, value }) => key === null && hasHighlights(value, ['quote']),
  async *read(source, report) {
    for await (const { row, value } of jsonRecords(source, report, [null])) {
      const fields = new Fields(value, report, row);
      const annotations = fields.list('highlights').flatMap((entry) => {
        const parts = new Fields(entry, report, row, 'highlights');
        const mark = makeAnnotation(parts.text('quote'), {
          note: parts.text('note'),
          createdAt: parts.time('created_at'),
        });
        parts.end();
        if (mark === null) report.say('empty-mark', row, 'highlights');
        return mark === null ? [] : [mark];
      });
      const item = makeItem(fields.text('url'), report, row, {
        headline: fields.text('title'),
        savedAt: annotations.map(({ createdAt }) => createdAt).find(Boolean) ?? null,
        annotations,
      });
      fields.end();
      yield* found(item);
    }
  },
};
