import type { ByteSource } from '../../files/readable-file';
import type { ZipFolder } from '../../zip/zip-folder';
import { type ImportResult, type JsonFormat, toResults } from '../import-format';
import type { ImportTools } from '../import-tools';
import { makeItem, parseWebAddress } from '../items/make-item';
import type { Report } from '../items/report';
import { Fields, isObject } from '../readers/fields/fields';
import { htmlToBody } from '../readers/html/html-to-body';
import { readJsonRecords } from '../readers/json/read-json';
import { readOmnivoreHighlights } from '../readers/markdown/omnivore-highlights';
import { readWhole } from '../readers/text/read-text';

/**
 * Maximum length in characters of a text or its highlights; the longest live blogs have a
 * few million.
 */
const maxTextLength = 20_000_000;

/** Omnivore's page list, `metadata_0_to_20.json`, on its own: without texts and highlights. */
export const omnivoreJson: JsonFormat = {
  kind: 'omnivore',
  claims: ({ key, value }) =>
    key === null && isObject(value) && 'slug' in value && 'savedAt' in value && 'url' in value,
  read: (source, report, tools) => readOmnivore(source, null, report, tools),
};

/**
 * Reads the pages of an Omnivore export with their texts (`content/SLUG.html`) and
 * highlights (`highlights/SLUG.md`).
 */
export async function* readOmnivore(
  source: ByteSource,
  folder: ZipFolder | null,
  report: Report,
  tools: ImportTools,
): AsyncGenerator<ImportResult> {
  for await (const { row, value } of readJsonRecords(source, report, [null])) {
    const fields = new Fields(value, report, row);
    fields.ignore('id');
    const url = fields.text('url');
    const slug = fields.text('slug');
    const content = await readPageText(folder, `content/${slug}.html`, report, row);
    const highlights = await readPageText(folder, `highlights/${slug}.md`, report, row);
    const body = htmlToBody(content, parseWebAddress(url) ?? 'https://invalid.invalid/', tools);
    if (body === null && content !== '') report.add('no-text', row, `content/${slug}.html`);
    const { annotations, note } = readOmnivoreHighlights(highlights, report, row);
    const progress = fields.number('readingProgress');
    const author = fields.text('author');
    const item = makeItem(url, report, row, {
      headline: fields.text('title'),
      standfirst: fields.textOrNull('description'),
      authors: author === '' ? [] : [author],
      publishedAt: fields.zonedTime('publishedAt'),
      imageUrl: fields.webAddress('thumbnail'),
      body,
      note,
      tags: fields.tags('labels', undefined, 'name'),
      savedAt: fields.time('savedAt'),
      updatedAt: fields.time('updatedAt'),
      // Omnivore treats a page as read from 98 per cent on.
      isRead: progress === null ? null : progress >= 98,
      isArchived: isArchived(fields.text('state'), report, row),
      annotations,
    });
    fields.reportUnread();
    yield* toResults(item);
  }
}

function isArchived(state: string, report: Report, row: number): boolean {
  if (!/^(archived|active|)$/i.test(state)) report.add('unknown-state', row, 'state', state);
  return /^archived$/i.test(state);
}

async function readPageText(
  folder: ZipFolder | null,
  path: string,
  report: Report,
  row: number,
): Promise<string> {
  const file = folder?.find(path) ?? null;
  if (file === null) return '';
  const text = await readWhole(file, report, maxTextLength);
  if (text === null) report.add('too-large', row, path);
  return text ?? '';
}
