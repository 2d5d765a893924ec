import { isReservedName, makeFileName, removeUnsafeCharacters } from '../../files/file-name';
import { escapeNoteHtml } from '../../markdown/escape-note-html';
import { currentVersion, type Instant, isLinkAddress, type WholeClip } from '../../model';
import { singleLine } from '../../text/single-line';
import type { ExportFile } from '../formats/export-file';
import { encodeUnsafeUrl, escapeAsReferences } from '../formats/markdown/escape-page-text';
import { toMarkdownText } from '../formats/markdown/to-markdown';
import { portableMarkdown } from '../values/portable-text';
import { getTitle } from '../values/title-of';
import { toYaml } from '../values/to-yaml';
import { type Expression, logicTag, parseTemplate } from './expression';
import { applyFilters, toText, type Value } from './filters';
import { formatDate } from './format-date';
import type { NoteProperty, NoteTemplate } from './template-schema';
import { getVariables } from './variables';

/** A file with its folder: "/" between folders, empty for none. */
export interface NoteFile extends ExportFile {
  readonly folder: string;
}

/** Renders a clip as a note. Unknown variables are empty, and so is logic. */
export function renderNote(template: NoteTemplate, whole: WholeClip, now: Instant): NoteFile {
  const variables = getVariables(whole, now, template.ids ?? 'comment');
  const fill = (text: string) => fillTemplate(text, variables);
  const inProperty = template.propertyStyle === 'yaml' ? inYaml : inLogseq;
  const properties = template.properties.map(
    (property) => [property, fillTemplate(property.value, variables, inProperty)] as const,
  );
  const head = template.propertyStyle === 'yaml' ? yamlHead(properties) : logseqHead(properties);
  const name = singleLine(toText(fill(template.noteName)));
  const folder = toText(fill(template.folder))
    .split('/')
    .map((step) => removeUnsafeCharacters(step))
    .filter((step) => step !== '')
    .map((step) => (isReservedName(step) ? `_${step}` : step));
  return {
    name: noteName(name, whole),
    folder: folder.join('/'),
    type: 'text/markdown',
    content: portableMarkdown(
      `${head}${toText(fillTemplate(template.content, variables, inText)).trimEnd()}\n`,
    ),
  };
}

/** The name from the template, if it is a valid file name; otherwise the default one. */
function noteName(name: string, whole: WholeClip): string {
  const safe = removeUnsafeCharacters(name);
  const isUsable = safe !== '' && !isReservedName(safe);
  const { article } = currentVersion(whole);
  const title = isUsable ? safe : getTitle(article);
  const datedName = makeFileName(title, article.publishedAt ?? whole.clip.clippedAt, 'md');
  return isUsable ? datedName.slice('0000-00-00 '.length) : datedName;
}

/** Variables and filters whose value is already Markdown. */
const written = new Set(['content', 'markedContent', 'annotations', 'lostAnnotations']);
const notes = new Set(['note', 'notes']);

const addresses = new Set(['url', 'image']);
/** Filters that wrap a value in Markdown; the value must be escaped before. */
const structural = new Set([
  'blockquote',
  'callout',
  'wikilink',
  'link',
  'image',
  'list',
  'markdown',
]);

/** Escapes a value for the place where it is inserted. */
type MakeSafe = (text: string, expression: Expression, nextFilter: string | undefined) => string;

/** In the text of a note: page content is never more than text, whatever the template. */
const inText: MakeSafe = (text, { name }, next) => {
  if (written.has(name) || next === 'markdown') return text;
  if (notes.has(name)) return escapeNoteHtml(text);
  if (addresses.has(name) || next === 'link' || next === 'image') return escapeLinkText(text);
  return next === 'wikilink' ? noteNameOf(text) : escapeAsReferences(text);
};

/** In a Logseq property, whose value is read as Markdown. */
const inLogseq: MakeSafe = (text, { name }, next) => {
  if (name === 'tags') return escapeAsReferences(text);
  if (notes.has(name)) return escapeNoteHtml(singleLine(text));
  if (addresses.has(name)) return escapeLinkText(text);
  return next === 'wikilink' ? noteNameOf(text) : toMarkdownText(singleLine(text));
};

/** In YAML, whose serialiser quotes values. */
const inYaml: MakeSafe = (text, _, next) => (next === 'wikilink' ? noteNameOf(text) : text);

/** An address that is safe to link to; other text is escaped. */
function escapeLinkText(text: string): string {
  return text === '' || isLinkAddress(text) ? encodeUnsafeUrl(text) : escapeAsReferences(text);
}

/** A note name without characters that would end a link to it. */
function noteNameOf(text: string): string {
  return singleLine(text.replace(/[[\]|#^<>{}%\\]/g, ' ')).trim();
}

/** Fills in a template's values, each escaped before the first filter that wraps it in Markdown. */
function fillTemplate(
  template: string,
  variables: ReadonlyMap<string, () => Value>,
  makeSafe: MakeSafe = (text) => text,
): Value {
  const values = parseTemplate(template).map((part): Value => {
    if (typeof part === 'string') return part.replace(logicTag, '');
    const first = part.filters.findIndex(({ name }) => structural.has(name));
    const split = first < 0 ? part.filters.length : first;
    const [before, after] = [part.filters.slice(0, split), part.filters.slice(split)];
    const { value } = applyFilters(variables.get(part.name)?.() ?? '', before);
    const safe = (text: string) => makeSafe(text, part, after[0]?.name);
    return applyFilters(typeof value === 'string' ? safe(value) : value.map(safe), after).value;
  });
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values.map(toText).join('');
}

function yamlHead(properties: readonly (readonly [NoteProperty, Value])[]): string {
  if (properties.length === 0) return '';
  const fields = properties.map(([property, value]) => [
    propertyName(property),
    typed(property, value),
  ]);
  return `---\n${toYaml(Object.fromEntries(fields))}---\n\n`;
}

/** A name on one line, in which Logseq finds no second property. */
function propertyName({ name }: NoteProperty): string {
  return name
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll('::', ':')
    .trim();
}

/** Converts a value to the property's type; empty if it cannot be converted. */
function typed({ type }: NoteProperty, value: Value): unknown {
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

/** One line per property; a property ends with its line. */
function logseqHead(properties: readonly (readonly [NoteProperty, Value])[]): string {
  const lines = properties.flatMap(([property, value]) => {
    const known = typed(property, value);
    const text = singleLine(Array.isArray(known) ? known.join(', ') : String(known ?? '')).trim();
    return text === '' ? [] : [`${propertyName(property)}:: ${text}\n`];
  });
  return lines.length === 0 ? '' : `${lines.join('')}\n`;
}
