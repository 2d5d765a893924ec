import { currentVersion, type Instant, type WholeClip } from '../../model';
import type { ExportFile } from '../export-file';
import { fileName, isReservedName, safeWords } from '../file-name';
import { noteMarkdown } from '../note-markdown';
import { portableMarkdown } from '../portable-text';
import { singleLine } from '../single-line';
import { titleOf } from '../title-of';
import { toYaml } from '../to-yaml';
import { type Expression, logicTag, parseTemplate } from './expression';
import { applyFilters, textOf, type Value } from './filters';
import { formatDate } from './format-date';
import type { NoteProperty, NoteTemplate } from './template-schema';
import { variablesOf } from './variables';

/** A file with the folder that it belongs in, "/" between folders, empty for none. */
export interface NoteFile extends ExportFile {
  readonly folder: string;
}

/** A clip as a note by a template. What a template names and nobody knows is empty, logic too. */
export function renderNote(template: NoteTemplate, whole: WholeClip, now: Instant): NoteFile {
  const variables = variablesOf(whole, now);
  const fill = (text: string) => fillTemplate(text, variables);
  const properties = template.properties.map(
    (property) => [property, fill(property.value)] as const,
  );
  const head = template.propertyStyle === 'yaml' ? yamlHead(properties) : logseqHead(properties);
  const name = singleLine(textOf(fill(template.noteName)));
  const folder = textOf(fill(template.folder))
    .split('/')
    .map((step) => safeWords(step))
    .filter((step) => step !== '')
    .map((step) => (isReservedName(step) ? `_${step}` : step));
  return {
    name: noteName(name, whole),
    folder: folder.join('/'),
    type: 'text/markdown',
    content: portableMarkdown(
      `${head}${textOf(fillTemplate(template.content, variables, asWords)).trimEnd()}\n`,
    ),
  };
}

/** The name as the template has it, if a file system takes it; else the usual one. */
function noteName(name: string, whole: WholeClip): string {
  const safe = safeWords(name);
  const isUsable = safe !== '' && !isReservedName(safe);
  const { article } = currentVersion(whole);
  const words = isUsable ? safe : titleOf(article);
  const usual = fileName(words, article.publishedAt ?? whole.clip.clippedAt, 'md');
  return isUsable ? usual.slice('0000-00-00 '.length) : usual;
}

/** What is Markdown already, by what it is called or has gone through. */
const written = new Set(['content', 'markedContent', 'annotations', 'lostAnnotations']);
const notes = new Set(['note', 'notes']);

/**
 * A value in the text of a note: what would be HTML there is words, as in Pressmark. By an
 * entity, since the template itself may have put it into an element.
 */
function asWords(value: Value, { name, filters }: Expression): Value {
  if (written.has(name) || filters.some((filter) => filter.name === 'markdown')) return value;
  const change = (text: string) =>
    notes.has(name) ? noteMarkdown(text) : text.replace(/<(?=[a-z!/?])/gi, '&lt;');
  return typeof value === 'string' ? change(value) : value.map(change);
}

/** A template with its values; `finish` has the last word on each. */
function fillTemplate(
  template: string,
  variables: ReadonlyMap<string, () => Value>,
  finish: (value: Value, of: Expression) => Value = (value) => value,
): Value {
  const values = parseTemplate(template).map((part): Value => {
    if (typeof part === 'string') return part.replace(logicTag, '');
    return finish(applyFilters(variables.get(part.name)?.() ?? '', part.filters).value, part);
  });
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values.map(textOf).join('');
}

function yamlHead(properties: readonly (readonly [NoteProperty, Value])[]): string {
  if (properties.length === 0) return '';
  const fields = properties.map(([property, value]) => [
    propertyName(property),
    typed(property, value),
  ]);
  return `---\n${toYaml(Object.fromEntries(fields))}---\n\n`;
}

/** A name on one line, in which Logseq finds no other one. */
function propertyName({ name }: NoteProperty): string {
  return name
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll('::', ':')
    .trim();
}

/** A value as its type wants it; what cannot be one is empty. */
function typed({ type }: NoteProperty, value: Value): unknown {
  const text = textOf(value).trim();
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

/** One line for each property, which ends where the line does. */
function logseqHead(properties: readonly (readonly [NoteProperty, Value])[]): string {
  const lines = properties.flatMap(([property, value]) => {
    const known = typed(property, value);
    const text = singleLine(Array.isArray(known) ? known.join(', ') : String(known ?? '')).trim();
    return text === '' ? [] : [`${propertyName(property)}:: ${text}\n`];
  });
  return lines.length === 0 ? '' : `${lines.join('')}\n`;
}
