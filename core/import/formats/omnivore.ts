import type { JsonFormat } from '../import-format';
import { isObject } from '../readers/fields/fields';
import { readJsonRecords } from '../readers/json/read-json';
import { readOmnivoreHighlights } from '../readers/markdown/omnivore-highlights';
import { RecordReader } from '../readers/records/read-record';
import { readWhole } from '../readers/text/read-text';

/**
 * Omnivore's page list, `metadata_0_to_20.json`, with the texts (`content/SLUG.html`) and highlights
 * (`highlights/SLUG.md`) beside it in an export.
 */
export const omnivoreJson: JsonFormat = {
  kind: 'omnivore',
  claims: ({ key, value }) =>
    key === null && isObject(value) && 'slug' in value && 'savedAt' in value && 'url' in value,
  async *read(source, report, tools, findFile) {
    for await (const { row, value } of readJsonRecords(source, report, [null])) {
      const readFile = async (path: string) => {
        const file = findFile(path);
        return file ? ((await readWhole(file, report, row, path)) ?? '') : '';
      };
      const reader = new RecordReader(value, report, row, tools);
      const { fields } = reader;
      const slug = fields.text('slug');
      const contentPath = `content/${slug}.html`;
      const progress = fields.number('readingProgress');
      const state = fields.text('state');
      if (!/^(archived|active|)$/i.test(state)) report.add('unknown-state', row, 'state', state);
      yield reader.readItem([], {
        body: reader.readHtml(await readFile(contentPath), contentPath),
        ...readOmnivoreHighlights(await readFile(`highlights/${slug}.md`), report, row),
        // Omnivore treats a page as read from 98 per cent on.
        isRead: progress === null ? null : progress >= 98,
      });
    }
  },
};
