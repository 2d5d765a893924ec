import { type JsonFormat, toResults } from '../import-format';
import { makeAnnotation, makeItem } from '../items/make-item';
import { Fields } from '../readers/fields/fields';
import { readJsonRecords } from '../readers/json/read-json';
import { hasHighlights } from './clipper-highlights-json';

/**
 * Highlights in the zip of Pocket's last export: a list of `{ url, title, highlights: [{
 * quote, created_at }] }`.
 */
export const pocketHighlightsJson: JsonFormat = {
  kind: 'pocket-highlights',
  claims: ({ key, value }) => key === null && hasHighlights(value, ['quote']),
  async *read(source, report) {
    for await (const { row, value } of readJsonRecords(source, report, [null])) {
      const fields = new Fields(value, report, row);
      const annotations = fields.list('highlights').flatMap((entry) => {
        const parts = new Fields(entry, report, row, 'highlights');
        const annotation = makeAnnotation(parts.text('quote'), {
          note: parts.text('note'),
          createdAt: parts.time('created_at'),
        });
        parts.reportUnread();
        if (annotation === null) report.add('empty-mark', row, 'highlights');
        return annotation === null ? [] : [annotation];
      });
      const item = makeItem(fields.text('url'), report, row, {
        headline: fields.text('title'),
        savedAt: annotations.map(({ createdAt }) => createdAt).find(Boolean) ?? null,
        annotations,
      });
      fields.reportUnread();
      yield* toResults(item);
    }
  },
};
