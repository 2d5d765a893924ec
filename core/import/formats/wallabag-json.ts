import type { JsonFormat } from '../import-format';
import { isObject } from '../readers/fields/fields';
import { readJsonRecords } from '../readers/json/read-json';
import { RecordReader } from '../readers/records/read-record';

/**
 * wallabag's JSON, version 2: a list of entries with text and annotations, whose ranges
 * are paths into that text. Archived entries count as read.
 */
export const wallabagJson: JsonFormat = {
  kind: 'wallabag',
  claims: ({ key, value }) =>
    key === null && isObject(value) && 'is_archived' in value && 'url' in value,
  async *read(source, report, tools) {
    for await (const { row, value } of readJsonRecords(source, report, [null])) {
      const reader = new RecordReader(value, report, row, tools, { isHtml: true });
      const { fields } = reader;
      fields.ignore('user_name', 'user_email', 'hashed_url', 'hashed_given_url', 'given_url');
      fields.ignore('domain_name', 'mimetype', 'http_status', '_links', 'headers', 'is_not_parsed');
      yield reader.readItem([], { isRead: fields.flag('is_archived') });
    }
  },
};
