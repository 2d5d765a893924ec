import { decodeMember, memberIri } from '../../files/member-id';
import { type Author, toAuthor, type WorkLocation } from '../../model';
import type { JsonFormat } from '../import-format';
import type { ImportTools } from '../import-tools';
import type { ImportedItem } from '../items/imported-item';
import { appendText, makeHighlight, makeItem } from '../items/make-item';
import type { Report } from '../items/report';
import { Fields, getMember, isObject } from '../readers/fields/fields';
import { readColour } from '../readers/fields/nearest-colour';
import { readTags } from '../readers/fields/read-tags';
import { readPlainText } from '../readers/html/html-to-body';
import { readNames, readQuote } from '../readers/json/json-ld';
import { readJson } from '../readers/json/read-json';

const envelope = ['@context', 'type', 'label', 'total', 'id', 'startIndex', 'partOf'];

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
  hasHighlights: true,
  async *read(source, report, tools) {
    /** The members of a file that is a single annotation. */
    const alone: Record<string, unknown> = Object.create(null);
    let row = 0;
    for await (const { key, value, row: place } of readJson(source, report)) {
      if (key === null || key === 'items') {
        row = place ?? row + 1;
        yield* readAnnotation(value, row, report, tools);
      } else if (key === 'first' && isObject(value)) {
        for (const item of [getMember(value, 'items')].flat()) {
          row++;
          yield* readAnnotation(item, row, report, tools);
        }
        const next = getMember(value, 'next');
        if (next !== undefined) report.addDropped('first.next', next);
      } else if (place !== null) alone[key] = [...[alone[key] ?? []].flat(), value];
      else alone[key] = value;
    }
    if (alone['target'] !== undefined) yield* readAnnotation(alone, 1, report, tools);
    else {
      for (const [key, value] of Object.entries(alone)) {
        if (!envelope.includes(key)) report.addDropped(key, value);
      }
    }
  },
};

function isAnnotation(value: unknown): boolean {
  const types = [getMember(value, 'type')].flat();
  return (
    types.includes('Annotation') ||
    (isObject(value) && isObject(getMember(value, 'target')) && 'motivation' in value)
  );
}

function* readAnnotation(
  value: unknown,
  row: number,
  report: Report,
  tools: ImportTools,
): Generator<ImportedItem | null> {
  if (!isObject(value)) {
    report.add('wrong-type', row, null, JSON.stringify(value) ?? '');
    return;
  }
  const fields = new Fields(value, report, row);
  fields.ignore('@context', 'id', 'type', 'motivation', 'generated');
  const createdAt = fields.time('created');
  const isOwn = getMember(fields.value('generator'), 'name') === 'Pressmark';
  const updatedAt = isOwn ? fields.time('modified') : fields.ignore('modified');
  const author = isOwn ? readCreator(fields.value('creator')) : null;
  const { note, tags } = readBodies(fields, tools);
  const targets = fields.list('target');
  fields.reportUnread();
  if (targets.length === 0) report.add('no-web-address', row, 'target', note);
  for (const target of targets) {
    const quote = readQuote(getMember(target, 'selector'));
    const colour = readColour(String(getMember(target, 'styleClass') ?? ''), report, row);
    const known = {
      ...{ ...quote, note, tags, colour, createdAt, ...(updatedAt && { updatedAt }) },
      ...(isOwn && readWorkLocation(target)),
      ...(author && { author }),
    };
    const work = getMember(target, 'source');
    const [headline = ''] = readNames(getMember(work, 'dc:title'));
    yield makeItem(readSource(target), report, row, {
      headline,
      authors: readNames(getMember(work, 'dc:creator')),
      ...makeHighlight(quote?.exact ?? '', known, report, row),
    });
  }
}

/** Who made it, which our own files say if that was not the user. */
function readCreator(creator: unknown): Author | null {
  const [id, name] = [getMember(creator, 'id'), getMember(creator, 'name')];
  if (typeof id !== 'string' || typeof name !== 'string') return null;
  return id.startsWith(memberIri) ? toAuthor(decodeMember(id.slice(memberIri.length)), name) : null;
}

function readSource(target: unknown): string {
  if (typeof target === 'string') return target.split('#')[0] ?? '';
  const source = getMember(target, 'source') ?? getMember(target, 'id');
  const address = isObject(source) ? getMember(source, 'id') : source;
  return typeof address === 'string' ? address : '';
}

/** The location in the work, which our own files write as a fragment: "page=12". */
function readWorkLocation(target: unknown): { readonly location?: WorkLocation } {
  const fragment = [getMember(target, 'selector')]
    .flat()
    .find((selector) => getMember(selector, 'type') === 'FragmentSelector');
  const written = getMember(fragment, 'value');
  if (typeof written !== 'string') return {};
  // `URLSearchParams` would decode `+` as a space, but our fragments use `+` literally.
  const [[name = '', value = ''] = []] = [...new URLSearchParams(written.replaceAll('+', '%2B'))];
  return { location: value === '' ? { type: '', value: name } : { type: name, value } };
}

function readBodies(fields: Fields, tools: ImportTools) {
  let note = fields.text('bodyValue');
  const names: string[] = [];
  for (const body of fields.list('body')) {
    const value = isObject(body) ? (getMember(body, 'value') ?? getMember(body, 'chars')) : body;
    if (typeof value !== 'string') {
      fields.report.add('wrong-type', fields.row, 'body', JSON.stringify(body));
      continue;
    }
    const purposes = [getMember(body, 'purpose')].flat();
    if (purposes.includes('tagging')) names.push(value);
    else {
      const isHtml = getMember(body, 'format') === 'text/html';
      note = appendText(note, isHtml ? readPlainText(value, tools) : value);
    }
  }
  return { note, tags: readTags(names, fields.report, fields.row, 'body') };
}
