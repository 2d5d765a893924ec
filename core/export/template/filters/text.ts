import { hasMarkup, protect, protectActive, reveal } from '../values/page-text';
import { toMarkedText } from '../values/to-marked-text';
import { isList, isRecord, Markdown, toData, toText, type Value } from '../values/value';
import { type Filter, type FilterTable, type Given, getGiven, mapMarked, mapPlain } from './filter';
import { compilePattern, cutForPattern, parsePattern } from './pattern';

/** Replaces what matches in the plain text. The marks on the rest are kept. */
function replaceIn(text: string, search: string, replacement: string): string {
  if (search === '') return text;
  // What a template puts into the page's text counts as the page's: replacing "&lt;" by "<"
  // must not make tags. Markdown may get other headings and list items.
  const insert = hasMarkup(text) ? protectActive : protect;
  const isPattern = /^\/[\s\S]+\/[gimsuy]*$/.test(search);
  const pattern = parsePattern(search);
  if (pattern === null) {
    return isPattern ? text : replaceAll(text, search, insert(replacement));
  }
  const withIndices = new RegExp(pattern.source, `${pattern.flags}d`);
  const parts: string[] = [];
  let end = 0;
  for (const piece of cutForPattern(text, pattern)) {
    withIndices.lastIndex = 0;
    const readable = reveal(piece.text);
    const [first] = pattern.global ? [] : [withIndices.exec(readable)];
    const matches = pattern.global ? readable.matchAll(withIndices) : first ? [first] : [];
    for (const match of matches) {
      const [from = 0, to = 0] = match.indices?.[0] ?? [];
      parts.push(text.slice(end, piece.from + from));
      parts.push(fillReplacement(replacement, match, piece.text, insert));
      end = piece.from + to;
    }
    if (!pattern.global && parts.length > 0) break;
  }
  return parts.join('') + text.slice(end);
}

function replaceAll(text: string, search: string, replacement: string): string {
  const readable = reveal(text);
  const parts: string[] = [];
  let end = 0;
  for (let at = readable.indexOf(search); at >= 0; at = readable.indexOf(search, end)) {
    parts.push(text.slice(end, at), replacement);
    end = at + search.length;
  }
  return parts.join('') + text.slice(end);
}

/** Fills "$1", "$<name>" and "$&" in. */
function fillReplacement(
  replacement: string,
  match: RegExpExecArray,
  text: string,
  insert: (text: string) => string,
): string {
  const cut = (range: readonly [number, number] | undefined) => (range ? text.slice(...range) : '');
  return replacement
    .split(/(\$(?:[$&]|\d\d?|<\w+>))/)
    .map((part, index) => {
      if (index % 2 === 0) return insert(part);
      if (part === '$$') return insert('$');
      if (part === '$&') return cut(match.indices?.[0]);
      const name = /<(\w+)>/.exec(part)?.[1];
      if (name !== undefined) return cut(match.indices?.groups?.[name]);
      const group = Number(part.slice(1));
      return group > 0 && group < match.length ? cut(match.indices?.[group]) : insert(part);
    })
    .join('');
}

/** Applies pairs of a search and a replacement in order. Without a replacement, matches are removed. */
function replaceEach(text: string, given: Given): string {
  return given.reduce((result, [search, replacement]) => {
    const [pair] = typeof search === 'string' ? splitQuotedPairs(search) : [];
    const [from, to] = pair ?? [toText(search), toText(replacement)];
    return replaceIn(result, from, to);
  }, text);
}

/** Reads `"old":"new"` if quotes with backslashes made one text of it. */
function splitQuotedPairs(text: string): readonly (readonly [string, string])[] {
  const match = /^"([^"]*)":"([^"]*)"$/.exec(text);
  return match ? [[match[1] ?? '', match[2] ?? '']] : [];
}

/** Splits at a character or, as there, a regular expression; into characters without one. */
const split: Filter = (input, given) => {
  if (isList(input)) return input;
  const text = toMarkedText(input);
  const separator =
    given.length === 0 ? '' : given.map((_, index) => getGiven(given, index)).join(',');
  if (separator === '') return [...text];
  const pattern = /^.$/su.test(separator) ? null : compilePattern(separator, 'g');
  const parts: string[] = [];
  let end = 0;
  const readable = reveal(text);
  const cut = (from: number, length: number) => {
    parts.push(text.slice(end, from));
    end = from + length;
  };
  if (pattern === null) {
    for (let at = readable.indexOf(separator); at >= 0; at = readable.indexOf(separator, end)) {
      cut(at, separator.length);
    }
  } else {
    for (const piece of cutForPattern(readable, pattern)) {
      for (const match of piece.text.matchAll(pattern)) {
        if (match[0] !== '') cut(piece.from + match.index, match[0].length);
      }
    }
  }
  return [...parts, text.slice(end)];
};

/** A part of a text or list, by offsets that may be negative. A single item is given as it is. */
const slice: Filter = (input, given) => {
  const [from, to] = [0, 1].map((index) => {
    const number = Number.parseInt(getGiven(given, index) ?? '', 10);
    return Number.isNaN(number) ? undefined : number;
  });
  const data = toData(input);
  if (!isList(data)) return toMarkedText(input).slice(from, to);
  const items = data.slice(from, to);
  return items.length === 1 ? items[0] : items;
};

function decodeUri(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

/** Characters that no system allows in a file name, or Obsidian in a link. */
const osCharacters: Readonly<Record<string, RegExp>> = {
  windows: /[<>:"/\\|?*\p{Cc}]/gu,
  mac: /[/:\p{Cc}]/gu,
  linux: /[/\p{Cc}]/gu,
};

/** As there; the names of notes and folders are made safe for every system afterwards. */
function toSafeName(text: string, os = ''): string {
  const system = os.toLowerCase().trim();
  const isUnix = system === 'mac' || system === 'linux';
  const clean = text
    .replace(/[#|^[\]]/g, '')
    .replace(osCharacters[system] ?? /[<>:"/\\|?*\p{Cc}]/gu, '');
  const name = isUnix
    ? clean.replace(/^\./, '_')
    : clean
        .replace(/^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i, '_$1')
        .replace(/(?<![\s.])[\s.]+$/, '');
  const started = system === '' ? name.replace(/^\./, '_') : name;
  return started.replace(/^\.+/, '').slice(0, 255) || 'Untitled';
}

const length: Filter = (input) => {
  const data = toData(input);
  if (isList(data)) return data.length;
  if (isRecord(data)) return Object.keys(data).length;
  return toText(input).length;
};

export const textFilters: FilterTable = {
  trim: (input) =>
    input instanceof Markdown
      ? new Markdown(input.source.trim())
      : mapMarked((text) => text.trim())(input, [], { url: '' }),
  replace: mapMarked(replaceEach),
  split,
  slice,
  length,
  decode_uri: mapPlain(decodeUri),
  unescape: mapPlain((text) => text.replace(/\\"/g, '"').replace(/\\n/g, '\n')),
  safe_name: mapPlain((text, given) => toSafeName(text, getGiven(given, 0))),
  // Ours: a text for empty values.
  default: (input, given): Value => (toText(input) === '' ? (given[0]?.[0] ?? '') : input),
};
