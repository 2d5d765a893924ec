import { isReservedName, makeFileName, removeUnsafeCharacters } from '../../files/file-name';
import { escapeNoteHtml } from '../../markdown/escape-note-html';
import { currentVersion, type Instant, isLinkAddress, type WholeClip } from '../../model';
import { singleLine } from '../../text/single-line';
import type { ExportFile } from '../formats/export-file';
import { encodeUnsafeUrl, escapeAsReferences } from '../formats/markdown/escape-page-text';
import { toMarkdownText } from '../formats/markdown/to-markdown';
import { replaceNul } from '../values/invalid-characters';
import { getTitle } from '../values/title';
import { toYaml } from '../values/to-yaml';
import { type Expression, logicTag, parseTemplate } from './expression';
import { applyFilters, toText, type Value } from './filters';
import { formatDate } from './format-date';
import type { NoteProperty, NoteTemplate } from './template-schema';
import { getVariables } from './variables';

/** A file and the path of its folder ("a/b"), empty for the root. */
export interface NoteFile extends ExportFile {
  readonly folder: string;
}

/** Renders a clip as a note. Unknown variables and logic tags give empty text. */
export function renderNote(template: NoteTemplate, whole: WholeClip, now: Instant): NoteFile {
  const variables = getVariables(whole, now, template.ids ?? 'comment');
  const fill = (text: string) => fillTemplate(text, variables);
  const escapeForProperty = template.propertyStyle === 'yaml' ? escapeForYaml : escapeForLogseq;
  const properties = template.properties.map(
    (property) => [property, fillTemplate(property.value, variables, escapeForProperty)] as const,
  );
  const head =
    template.propertyStyle === 'yaml'
      ? renderYamlProperties(properties)
      : renderLogseqProperties(properties);
  const name = singleLine(toText(fill(template.noteName)));
  const folder = toText(fill(template.folder))
    .split('/')
    .map((step) => removeUnsafeCharacters(step))
    .filter((step) => step !== '')
    .map((step) => (isReservedName(step) ? `_${step}` : step));
  return {
    name: chooseFileName(name, whole),
    folder: folder.join('/'),
    type: 'text/markdown',
    content: replaceNul(
      `${head}${toText(fillTemplate(template.content, variables, escapeForText)).trimEnd()}\n`,
    ),
  };
}

/** Returns the name from the template if it is a valid file name, otherwise the default name. */
function chooseFileName(name: string, whole: WholeClip): string {
  const safe = removeUnsafeCharacters(name);
  const isUsable = safe !== '' && !isReservedName(safe);
  const { article } = currentVersion(whole);
  const title = isUsable ? safe : getTitle(article);
  const datedName = makeFileName(title, article.publishedAt ?? whole.clip.clippedAt, 'md');
  return isUsable ? datedName.slice('0000-00-00 '.length) : datedName;
}

/** Variables whose value is already Markdown. */
const markdownNames = new Set(['content', 'markedContent', 'annotations', 'lostAnnotations']);
const noteNames = new Set(['note', 'notes']);

const addressNames = new Set(['url', 'image']);
/** Filters that wrap a value in Markdown; the value must be escaped before. */
const wrappingFilters = new Set([
  'blockquote',
  'callout',
  'wikilink',
  'link',
  'image',
  'list',
  'markdown',
]);

/** Escapes a value for the place where it is inserted. */
type EscapeValue = (text: string, expression: Expression, nextFilter: string | undefined) => string;

/** For the text of a note. Page content must not become markup, whatever the template. */
const escapeForText: EscapeValue = (text, { name }, next) => {
  if (markdownNames.has(name) || next === 'markdown') return text;
  if (noteNames.has(name)) return escapeNoteHtml(text);
  if (addressNames.has(name) || next === 'link' || next === 'image') return escapeLinkText(text);
  return next === 'wikilink' ? escapeLinkTarget(text) : escapeAsReferences(text);
};

/** For a Logseq property, whose value is read as Markdown. */
const escapeForLogseq: EscapeValue = (text, { name }, next) => {
  if (name === 'tags') return escapeAsReferences(text);
  if (noteNames.has(name)) return escapeNoteHtml(singleLine(text));
  if (addressNames.has(name)) return escapeLinkText(text);
  return next === 'wikilink' ? escapeLinkTarget(text) : toMarkdownText(singleLine(text));
};

/** For YAML, whose serialiser quotes values. */
const escapeForYaml: EscapeValue = (text, _, next) =>
  next === 'wikilink' ? escapeLinkTarget(text) : text;

/** Returns a safe link address unchanged, and escapes any other text. */
function escapeLinkText(text: string): string {
  return text === '' || isLinkAddress(text) ? encodeUnsafeUrl(text) : escapeAsReferences(text);
}

/** Removes characters that would end a wikilink to the note. */
function escapeLinkTarget(text: string): string {
  return singleLine(text.replace(/[[\]|#^<>{}%\\]/g, ' ')).trim();
}

/** Fills in a template's values, each escaped before the first filter that wraps it in Markdown. */
function fillTemplate(
  template: string,
  variables: ReadonlyMap<string, () => Value>,
  escapeValue: EscapeValue = (text) => text,
): Value {
  const values = parseTemplate(template).map((part): Value => {
    if (typeof part === 'string') return part.replace(logicTag, '');
    const wrapping = part.filters.findIndex(({ name }) => wrappingFilters.has(name));
    const split = wrapping < 0 ? part.filters.length : wrapping;
    const [before, after] = [part.filters.slice(0, split), part.filters.slice(split)];
    const { value } = applyFilters(variables.get(part.name)?.() ?? '', before);
    const safe = (text: string) => escapeValue(text, part, after[0]?.name);
    return applyFilters(typeof value === 'string' ? safe(value) : value.map(safe), after).value;
  });
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values.map(toText).join('');
}

function renderYamlProperties(properties: readonly (readonly [NoteProperty, Value])[]): string {
  if (properties.length === 0) return '';
  const fields = properties.map(([property, value]) => [
    cleanPropertyName(property),
    convertValue(property, value),
  ]);
  return `---\n${toYaml(Object.fromEntries(fields))}---\n\n`;
}

/** Returns the name on one line, without "::", which Logseq would read as another property. */
function cleanPropertyName({ name }: NoteProperty): string {
  return name
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll('::', ':')
    .trim();
}

/** Converts a value to the property's type; empty if it cannot be converted. */
function convertValue({ type }: NoteProperty, value: Value): unknown {
  const text = toText(value).trim();
  switch (type) {
    case 'multitext':
      return typeof value === 'string' ? splitList(value) : value;
    case 'number':
      return text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
    case 'checkbox':
      return /^(?:true|yes|1)$/i.test(text);
    case 'date':
      return formatDate(text, 'YYYY-MM-DD');
    case 'datetime':
      return formatDate(text, 'YYYY-MM-DDTHH:mm:ss');
    case 'text':
      return text;
  }
}

function splitList(text: string): readonly string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Renders one line per property: a line break would end the property. */
function renderLogseqProperties(properties: readonly (readonly [NoteProperty, Value])[]): string {
  const lines = properties.flatMap(([property, value]) => {
    const known = convertValue(property, value);
    const text = singleLine(Array.isArray(known) ? known.join(', ') : String(known ?? '')).trim();
    return text === '' ? [] : [`${cleanPropertyName(property)}:: ${text}\n`];
  });
  return lines.length === 0 ? '' : `${lines.join('')}\n`;
}
