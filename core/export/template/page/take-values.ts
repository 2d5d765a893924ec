import { getNativeAttribute, getNativeProperty } from '../../../extract/page/native-dom';
import { maxPageValuesLength, type PageValue } from '../../../model';
import { listAskedValues } from './list-asked';
import { findAll, getText } from './query';
import { createSchemaReader } from './read-schema';
import { parseSelector } from './selector';
import { writeCleanHtml } from './write-clean-html';

/** Longer names are no selectors that anybody wrote. */
const maxNameLength = 2000;
const maxNames = 500;
/** Elements that one selector may give. */
const maxElements = 1000;

/**
 * Takes the values that templates ask for from a page, as Obsidian Web Clipper does. Only reads
 * the document, of which `baseUrl` is the address if it is not live. A value that would exceed `maxPageValuesLength` is null.
 */
export function takePageValues(
  document: Document,
  templates: unknown,
  baseUrl = getNativeProperty(document, 'baseURI'),
): readonly PageValue[] {
  const names = listAskedValues(templates).filter(({ length }) => length <= maxNameLength);
  const findSchema = createSchemaReader(document);
  let room = maxPageValuesLength;
  return names.slice(0, maxNames).map((name): PageValue => {
    const value = readValue(document, name, findSchema, baseUrl);
    if (value === null || value.length > room) return { name, value: null };
    room -= value.length;
    return { name, value };
  });
}

function readValue(
  document: Document,
  name: string,
  findSchema: (path: string) => string,
  baseUrl: string,
): string | null {
  const at = name.indexOf(':');
  const rest = name.slice(at + 1);
  switch (name.slice(0, at)) {
    case 'schema':
      return findSchema(rest);
    case 'meta':
      return readMeta(document, rest);
    case 'selectorHtml':
      return select(document, rest, (element) => writeCleanHtml(element, baseUrl));
    default:
      return select(document, rest, (element) => getText(element).trim());
  }
}

/** "name:description" or "property:og:title". Of several elements the last one that says something. */
function readMeta(document: Document, path: string): string {
  const [attribute = '', ...rest] = path.split(':');
  if (attribute !== 'name' && attribute !== 'property') return '';
  const wanted = rest.join(':').toLowerCase();
  const contents = (findAll(document, `meta[${attribute}]`) ?? [])
    .filter((meta) => getNativeAttribute(meta, attribute)?.toLowerCase() === wanted)
    .map((meta) => getNativeAttribute(meta, 'content')?.trim() ?? '');
  return contents.findLast((content) => content !== '') ?? '';
}

/**
 * "img.hero?src": the attribute of what the selector finds, or what `read` gives without one. A
 * JSON list if there are several. Null if the selector is not valid.
 */
function select(
  document: Document,
  rest: string,
  read: (element: Element) => string,
): string | null {
  const { selector, attribute } = parseSelector(rest);
  const found = findAll(document, selector);
  if (found === null || found.length > maxElements) return null;
  const texts = found.map((element) =>
    attribute === undefined ? read(element) : (getNativeAttribute(element, attribute) ?? ''),
  );
  return texts.length > 1 ? JSON.stringify(texts) : (texts[0] ?? '');
}
