import { isReservedName, makeFileName, removeUnsafeCharacters } from '../../files/file-name';
import { escapeCodeLinks } from '../../markdown/escape-note-html';
import { currentVersion, type Instant, type WholeClip } from '../../model';
import { singleLine } from '../../text/single-line';
import type { ExportFile } from '../formats/export-file';
import { replaceNul } from '../values/invalid-characters';
import { getTitle } from '../values/title';
import { toYaml } from '../values/to-yaml';
import { formatDate } from './dates/format-date';
import { parseTemplate } from './language/parse-template';
import { type Rendered, renderTemplate } from './language/render-template';
import { readPageValues } from './page/read-values';
import { type Place, places } from './places';
import type { NoteProperty, NoteTemplate } from './template-schema';
import { isList } from './values/value';
import { getVariables } from './variables';

/** A file and the path of its folder ("a/b"), empty for the root. */
export interface NoteFile extends ExportFile {
  readonly folder: string;
}

/**
 * Renders a clip as a note. Unknown variables, tags that cannot be read, and values of the page
 * that were not taken when it was clipped give empty text.
 */
export function renderNote(template: NoteTemplate, whole: WholeClip, now: Instant): NoteFile {
  const variables = getVariables(whole, now, template.ids ?? 'comment');
  const url = currentVersion(whole).article.url ?? '';
  const pageValues = readPageValues(whole.clip.pageValues);
  const fill = (text: string, { prepare, write }: Place): Rendered =>
    renderTemplate(
      parseTemplate(text),
      {
        url,
        find: (name) => prepare(name, variables.get(name)?.()),
        findOnPage: (name) => prepare(name, pageValues.get(name)),
      },
      write,
    );
  const isYaml = template.propertyStyle === 'yaml';
  const properties = listProperties(template, url).map((property) => {
    const { text, only } = fill(property.value, isYaml ? places.yaml : places.logseq);
    const write = isYaml ? places.yaml.write : places.logseq.write;
    return [property, isList(only) ? only.map(write) : text] as const;
  });
  const head = isYaml ? renderYamlProperties(properties) : renderLogseqProperties(properties);
  const name = singleLine(fill(template.noteName, places.name).text);
  const folder = fill(template.folder, places.name)
    .text.split('/')
    .map((step) => removeUnsafeCharacters(step))
    .filter((step) => step !== '')
    .map((step) => (isReservedName(step) ? `_${step}` : step));
  const content = escapeCodeLinks(fill(template.content, places.text).text);
  return {
    name: chooseFileName(name, whole),
    folder: folder.join('/'),
    type: 'text/markdown',
    content: replaceNul(`${head}${content.trimEnd()}\n`),
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

const idProperty: NoteProperty = { name: 'pressmark', value: '{{id}}', type: 'text' };

/** The note of a clip without an address names its id: it could not be found otherwise. */
function listProperties({ properties }: NoteTemplate, url: string): readonly NoteProperty[] {
  const isNamed = url !== '' || properties.some(({ value }) => value === idProperty.value);
  return isNamed ? properties : [...properties, idProperty];
}

type PropertyValue = string | readonly string[];

function renderYamlProperties(
  properties: readonly (readonly [NoteProperty, PropertyValue])[],
): string {
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
function convertValue({ type }: NoteProperty, value: PropertyValue): unknown {
  const text = (typeof value === 'string' ? value : value.join(', ')).trim();
  switch (type) {
    case 'multitext':
      return typeof value === 'string' ? splitList(value) : value;
    case 'number': {
      const number = Number.parseFloat(text.replace(/[^\d.-]/g, ''));
      return Number.isNaN(number) ? null : number;
    }
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

/** Splits at commas outside of wikilinks. */
function splitList(text: string): readonly string[] {
  const items: string[] = [];
  let item = '';
  for (const [part] of text.matchAll(/\[\[[^[\]\n]*\]\]|[\s\S]/g)) {
    if (part === ',') {
      items.push(item);
      item = '';
    } else {
      item += part;
    }
  }
  return [...items, item].map((found) => found.trim()).filter((found) => found !== '');
}

/** Renders one line per property: a line break would end the property. */
function renderLogseqProperties(
  properties: readonly (readonly [NoteProperty, PropertyValue])[],
): string {
  const lines = properties.flatMap(([property, value]) => {
    const known = convertValue(property, value);
    const text = singleLine(Array.isArray(known) ? known.join(', ') : String(known ?? '')).trim();
    return text === '' ? [] : [`${cleanPropertyName(property)}:: ${text}\n`];
  });
  return lines.length === 0 ? '' : `${lines.join('')}\n`;
}
