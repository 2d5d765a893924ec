import { type JsonFormat, toResults } from '../import-format';
import type { ImportTools } from '../import-tools';
import type { ImportedAnnotation } from '../items/imported-item';
import { appendText, makeAnnotation, makeItem, parseWebAddress } from '../items/make-item';
import { Fields, getMember, isObject } from '../readers/fields/fields';
import { htmlToBody } from '../readers/html/html-to-body';
import { findXPathContext } from '../readers/html/xpath-context';
import { readJsonRecords } from '../readers/json/read-json';

/** wallabag's placeholder text for a page that it could not read. */
const noContent = /wallabag can't retrieve contents/i;

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
      const fields = new Fields(value, report, row);
      fields.ignore(
        'id',
        'uid',
        'user_name',
        'user_email',
        'user_id',
        'hashed_url',
        'hashed_given_url',
      );
      fields.ignore(
        'given_url',
        'domain_name',
        'reading_time',
        'mimetype',
        'http_status',
        '_links',
      );
      fields.ignore('headers', 'is_not_parsed', 'slug');
      const url = fields.text('url');
      const content = fields.text('content');
      const base = parseWebAddress(url) ?? 'https://invalid.invalid/';
      const body = noContent.test(content) ? null : htmlToBody(content, base, tools);
      if (body === null && content !== '') report.add('no-text', row, 'content');
      const isArchived = fields.flag('is_archived');
      const published = fields.texts('published_by').filter(Boolean);
      const { annotations, note } = readAnnotations(fields, content, tools);
      const item = makeItem(url, report, row, {
        headline: fields.text('title'),
        authors: published,
        publishedAt: fields.zonedTime('published_at'),
        language: fields.textOrNull('language')?.replace('_', '-') ?? null,
        imageUrl: fields.webAddress('preview_picture'),
        body,
        note,
        tags: fields.tags('tags', undefined, 'label'),
        savedAt: fields.time('created_at'),
        updatedAt: fields.time('updated_at'),
        isRead: isArchived,
        isArchived: isArchived ?? false,
        isFavourite: fields.flag('is_starred') ?? false,
        archivedAt: fields.time('archived_at'),
        favouriteAt: fields.time('starred_at'),
        annotations,
      });
      fields.reportUnread();
      yield* toResults(item);
    }
  },
};

function readAnnotations(entry: Fields, content: string, tools: ImportTools) {
  const { report, row } = entry;
  const annotations: ImportedAnnotation[] = [];
  let note = '';
  const entries = entry.list('annotations');
  const body = entries.length > 0 && content !== '' ? tools.parseHtml(content).body : null;
  for (const value of entries) {
    const fields = new Fields(value, report, row, 'annotations');
    fields.ignore('id', 'annotator_schema_version', 'user', 'updated_at');
    const exact = fields.text('quote');
    const text = fields.text('text');
    const [range] = fields.list('ranges');
    const path = String(getMember(range, 'start') ?? '');
    const offset = Number(getMember(range, 'startOffset'));
    const annotation = makeAnnotation(exact, {
      ...findXPathContext(body, { path, offset }, exact),
      note: text,
      createdAt: fields.time('created_at'),
    });
    fields.reportUnread();
    if (annotation !== null) annotations.push(annotation);
    else {
      report.add(text === '' ? 'empty-mark' : 'mark-without-words', row, 'annotations');
      note = appendText(note, text);
    }
  }
  return { annotations, note };
}
