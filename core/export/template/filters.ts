import { removeUnsafeCharacters } from '../../files/file-name';
import { isLinkAddress } from '../../model';
import { toMarkdownText } from '../formats/markdown/to-markdown';
import type { FilterCall } from './expression';
import { formatDate } from './format-date';

/** The input and output of filters: a text, or a list of texts. */
export type Value = string | readonly string[];

type Filter = (value: Value, given: readonly string[]) => Value;

/** A filtered value, and the names of unknown filters. */
export interface Filtered {
  readonly value: Value;
  readonly unknown: readonly string[];
}

/** Applies filters in order. Unknown filters change nothing. */
export function applyFilters(value: Value, calls: readonly FilterCall[]): Filtered {
  const unknown: string[] = [];
  let result = value;
  for (const { name, values } of calls) {
    const filter = filters.get(name);
    if (filter) result = filter(result, values);
    else unknown.push(name);
  }
  return { value: result, unknown };
}

/** True if this is the name of a filter. */
export function isFilter(name: string): boolean {
  return filters.has(name);
}

/** A value as one text; list items are joined by commas. */
export function toText(value: Value): string {
  return typeof value === 'string' ? value : value.join(', ');
}

/** Makes a filter for texts that is applied to each item of a list. */
function mapText(change: (text: string, given: readonly string[]) => string): Filter {
  return (value, given) =>
    typeof value === 'string' ? change(value, given) : value.map((item) => change(item, given));
}

function toList(value: Value): readonly string[] {
  return typeof value === 'string' ? (value === '' ? [] : [value]) : value;
}

function splitWords(text: string): readonly string[] {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
const prefixLines = (text: string, prefix: string) =>
  prefix + text.replace(/\r\n?|\n/g, (end) => end + prefix);

/** The regular expression in "/pattern/flags"; null for plain text, or for an invalid pattern. */
function parsePattern(search: string): RegExp | null {
  const [, pattern, flags] = /^\/([\s\S]+)\/([a-z]*)$/.exec(search) ?? [];
  if (pattern === undefined) return null;
  try {
    return new RegExp(pattern, flags);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The filters of Obsidian Web Clipper that work without the page. */
const filters: ReadonlyMap<string, Filter> = new Map<string, Filter>([
  ['lower', mapText((text) => text.toLowerCase())],
  ['upper', mapText((text) => text.toUpperCase())],
  ['capitalize', mapText(capital)],
  ['title', mapText((text) => text.replace(/\p{L}[\p{L}\p{M}'’]*/gu, capital))],
  ['trim', mapText((text) => text.trim())],
  ['kebab', mapText((text) => splitWords(text).join('-').toLowerCase())],
  ['snake', mapText((text) => splitWords(text).join('_').toLowerCase())],
  ['pascal', mapText((text) => splitWords(text).map(capital).join(''))],
  [
    'camel',
    mapText((text) =>
      splitWords(text)
        .map((word, index) => (index === 0 ? word.toLowerCase() : capital(word)))
        .join(''),
    ),
  ],
  ['safe_name', mapText((text) => removeUnsafeCharacters(text))],
  ['date', mapText((text, [pattern = 'YYYY-MM-DD']) => formatDate(text, pattern) ?? text)],
  ['blockquote', mapText((text) => prefixLines(text, '> '))],
  [
    'callout',
    (value, [kind = 'info', title = '']) => {
      const head = `> [!${kind}]${title === '' ? '' : ` ${title}`}`;
      return `${head}\n${prefixLines(typeof value === 'string' ? value : value.join('\n'), '> ')}`;
    },
  ],
  [
    'wikilink',
    mapText((text, [alias]) => (text === '' ? '' : `[[${text}${alias ? `|${alias}` : ''}]]`)),
  ],
  // Only web addresses become links: a page could contain "javascript:…".
  [
    'link',
    mapText((text, [label = 'link']) => (isLinkAddress(text) ? `[${label}](${text})` : text)),
  ],
  ['image', mapText((text, [alt = '']) => (isLinkAddress(text) ? `![${alt}](${text})` : text))],
  [
    'list',
    (value, [kind = '']) =>
      toList(value)
        .map((item, index) => {
          const bullet = kind.startsWith('numbered') ? `${index + 1}.` : '-';
          return `${bullet} ${kind.endsWith('task') ? '[ ] ' : ''}${item.replaceAll('\n', '\n  ')}`;
        })
        .join('\n'),
  ],
  ['join', (value, [between = ',']) => toList(value).join(between)],
  [
    'split',
    (value, [mark = ',']) =>
      typeof value === 'string' ? value.split(mark).map((item) => item.trim()) : value,
  ],
  ['first', (value) => toList(value)[0] ?? ''],
  ['last', (value) => toList(value).at(-1) ?? ''],
  [
    'reverse',
    (value) => (typeof value === 'string' ? [...value].reverse().join('') : [...value].reverse()),
  ],
  ['unique', (value) => (typeof value === 'string' ? value : [...new Set(value)])],
  ['length', (value) => String(typeof value === 'string' ? [...value].length : value.length)],
  [
    'slice',
    (value, [from = '0', to]) =>
      value.slice(Number(from), to === undefined ? undefined : Number(to)),
  ],
  [
    'replace',
    mapText((text, given) => {
      let result = text;
      for (let at = 0; at < given.length; at += 2) {
        const search = given[at] ?? '';
        const replacement = given[at + 1] ?? '';
        const pattern = parsePattern(search);
        if (pattern !== null) result = result.replace(pattern, replacement);
        else if (search !== '') result = result.replaceAll(search, () => replacement);
      }
      return result;
    }),
  ],
  // Ours: escapes text for Markdown, and a default for empty values.
  ['markdown', mapText(toMarkdownText)],
  ['default', (value, [other = '']) => (toText(value) === '' ? other : value)],
]);
