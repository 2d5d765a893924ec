import type { ByteSource } from '../../files/readable-file';
import type { WorkLocation } from '../../model';
import type { JsonFormat } from '../import-format';
import type { ImportTools } from '../import-tools';
import { gather } from '../items/gather';
import type { ImportedItem } from '../items/imported-item';
import { makeAnnotation, makePageOrWork, noteWith } from '../items/make-item';
import type { Report } from '../items/report';
import { Fields, isObject, member } from '../readers/fields/fields';
import { readColour } from '../readers/fields/nearest-colour';
import { readTags } from '../readers/fields/read-tags';
import { plainWords } from '../readers/html/html-to-body';
import { namesOf, quoteOf } from '../readers/json/json-ld';
import { readJson } from '../readers/json/read-json';

/**
 * Annotations in the Web Annotation Data Model as JSON-LD: a single one, a list, a page,
 * or a collection with its first page. Further pages that are only linked are not
 * fetched.
 */
export const webAnnotationJson: JsonFormat = {
  kind: 'web-annotation',
  claims: ({ key, value }) =>
    (key === '@context' && JSON.stringify(value).includes('ns/anno')) ||
    (key === null && isAnnotation(value)) ||
    (key === 'items' && isAnnotation(value)),
  async *read(source, report, tools) {
    for await (const item of gather(itemsOf(source, report, tools))) yield { type: 'item', item };
  },
};

const envelope = ['@context', 'type', 'label', 'total', 'id', 'startIndex', 'partOf'];

function isAnnotation(value: unknown): boolean {
  const types = [member(value, 'type')].flat();
  return (
    types.includes('Annotation') ||
    (isObject(value) && isObject(member(value, 'target')) && 'motivation' in value)
  );
}

async function* itemsOf(
  source: ByteSource,
  report: Report,
  tools: ImportTools,
): AsyncGenerator<ImportedItem> {
  /** The members of a file that is a single annotation. */
  const alone: Record<string, unknown> = Object.create(null);
  let row = 0;
  for await (const { key, value, row: place } of readJson(source, report)) {
    if (key === null || key === 'items') {
      row = place ?? row + 1;
      yield* readAnnotation(value, row, report, tools);
    } else if (key === 'first' && isObject(value)) {
      for (const item of [member(value, 'items')].flat()) {
        row++;
        yield* readAnnotation(item, row, report, tools);
      }
      const next = member(value, 'next');
      if (next !== undefined) report.notKept('first.next', next);
    } else if (place !== null) alone[key] = [...[alone[key] ?? []].flat(), value];
    else alone[key] = value;
  }
  if (alone['target'] !== undefined) yield* readAnnotation(alone, 1, report, tools);
  else {
    for (const [key, value] of Object.entries(alone)) {
      if (!envelope.includes(key)) report.notKept(key, value);
    }
  }
}

function* readAnnotation(
  value: unknown,
  row: number,
  report: Report,
  tools: ImportTools,
): Generator<ImportedItem> {
  if (!isObject(value)) {
    report.say('wrong-type', row, null, JSON.stringify(value) ?? '');
    return;
  }
  const fields = new Fields(value, report, row);
  fields.pass('@context', 'id', 'type', 'motivation', 'generated');
  const createdAt = fields.time('created');
  const isOwn = member(fields.value('generator'), 'name') === 'Pressmark';
  const updatedAt = isOwn ? fields.time('modified') : fields.pass('modified');
  const times = { createdAt, ...(updatedAt && { updatedAt }) };
  const { note, tags } = readBodies(fields, tools);
  const targets = fields.list('target');
  fields.end();
  if (targets.length === 0) report.say('no-web-address', row, 'target', note);
  for (const target of targets) {
    const quote = quoteOf(member(target, 'selector'));
    const colour = readColour(String(member(target, 'styleClass') ?? ''), report, row);
    const mark =
      quote &&
      makeAnnotation(quote.exact, {
        ...quote,
        note,
        tags,
        colour,
        ...times,
        ...(isOwn && locationOf(target)),
      });
    if (!mark) report.say(note === '' ? 'empty-mark' : 'mark-without-words', row);
    const [headline = ''] = namesOf(member(member(target, 'source'), 'dc:title'));
    const item = makePageOrWork(sourceOf(target), report, row, {
      headline,
      authors: namesOf(member(member(target, 'source'), 'dc:creator')),
      savedAt: createdAt,
      note: mark ? '' : note,
      tags: mark ? [] : tags,
      annotations: mark ? [mark] : [],
    });
    if (item !== null) yield item;
  }
}

function sourceOf(target: unknown): string {
  if (typeof target === 'string') return target.split('#')[0] ?? '';
  const source = member(target, 'source') ?? member(target, 'id');
  const address = isObject(source) ? member(source, 'id') : source;
  return typeof address === 'string' ? address : '';
}

/** The location in the work, which our own files write as a fragment: "page=12". */
function locationOf(target: unknown): { readonly location?: WorkLocation } {
  const fragment = [member(target, 'selector')]
    .flat()
    .find((selector) => member(selector, 'type') === 'FragmentSelector');
  const written = member(fragment, 'value');
  if (typeof written !== 'string') return {};
  // `URLSearchParams` would decode `+` as a space, but our fragments use `+` literally.
  const [[name = '', value = ''] = []] = [...new URLSearchParams(written.replaceAll('+', '%2B'))];
  return { location: value === '' ? { type: '', value: name } : { type: name, value } };
}

function readBodies(fields: Fields, tools: ImportTools) {
  let note = fields.text('bodyValue');
  const names: string[] = [];
  for (const body of fields.list('body')) {
    const value = isObject(body) ? (member(body, 'value') ?? member(body, 'chars')) : body;
    if (typeof value !== 'string') {
      fields.report.say('wrong-type', fields.row, 'body', JSON.stringify(body));
      continue;
    }
    const purposes = [member(body, 'purpose')].flat();
    if (purposes.includes('tagging')) names.push(value);
    else {
      const isHtml = member(body, 'format') === 'text/html';
      note = noteWith(note, isHtml ? plainWords(value, tools) : value);
    }
  }
  return { note, tags: readTags(names, fields.report, fields.row, 'body') };
}
