import type { ByteSource } from '../../files/readable-file';
import type { ZipFolder } from '../../zip/zip-folder';
import { type ImportResult, type JsonFormat, toResults } from '../import-format';
import type { ImportTools } from '../import-tools';
import type { ImportedAnnotation } from '../items/imported-item';
import { appendText, makeAnnotation, makeItem, parseWebAddress } from '../items/make-item';
import type { Report } from '../items/report';
import { Fields, isObject } from '../readers/fields/fields';
import { readTags } from '../readers/fields/read-tags';
import { htmlToBody } from '../readers/html/html-to-body';
import { readJsonRecords } from '../readers/json/read-json';
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
    const { annotations, note } = omnivoreHighlights(highlights, report, row);
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

/**
 * Reads a highlights file: each highlight is a quote, then its labels ("#boats #winter")
 * and its note. Text before the first quote is a note on the page.
 */
function omnivoreHighlights(
  markdown: string,
  report: Report,
  row: number,
): { readonly annotations: readonly ImportedAnnotation[]; readonly note: string } {
  const annotations: ImportedAnnotation[] = [];
  let note = '';
  for (const block of markdown.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n+/)) {
    const text = block.trim();
    const last = annotations.at(-1);
    if (text === '') continue;
    if (text.startsWith('>')) {
      const annotation = makeAnnotation(text.replace(/^>[^\S\n]?/gm, '').trim());
      if (annotation !== null) annotations.push(annotation);
      else report.add('empty-mark', row, 'highlights');
    } else if (last === undefined) note = appendText(note, text);
    else if (isLabels(text) && last.tags.length === 0 && last.note === '') {
      const tags = readTags(text.split(/\s+(?=#)/), report, row, 'labels');
      annotations[annotations.length - 1] = { ...last, tags };
    } else annotations[annotations.length - 1] = { ...last, note: appendText(last.note, text) };
  }
  return { annotations, note };
}

/**
 * True for a line of labels, "#boats #winter sea": names of a few words, not a sentence
 * that starts with a hashtag.
 */
function isLabels(text: string): boolean {
  return text
    .split(/ +(?=#)/)
    .every((name) => /^#[^\s#]+(?: [^\s#]+){0,2}$/.test(name) && !/[.,;:!?]$/.test(name));
}
