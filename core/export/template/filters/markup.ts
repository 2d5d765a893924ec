import { isLinkAddress } from '../../../model';
import { singleLine } from '../../../text/single-line';
import { encodeUnsafeUrl, escapeAsReferences } from '../../formats/markdown/escape-page-text';
import { bodyToMarkdown, toMarkdownText } from '../../formats/markdown/to-markdown';
import { protect, reveal, writeMarked } from '../values/page-text';
import { toMarkedText } from '../values/to-marked-text';
import {
  getHighlightText,
  isList,
  isRecord,
  Markdown,
  toData,
  toText,
  type Value,
  type ValueRecord,
} from '../values/value';
import { type Filter, type FilterTable, getGiven, mapMarked } from './filter';
import { decodeEntities } from './html';
import { htmlToBody } from './html-to-body';
import { parseHtml } from './parse-html';
import { stripMarkdown } from './strip-markdown';

/** Changes the lines of a text or of Markdown, which both stay what they are. */
function changeLines(value: Value, change: (text: string) => string): Value {
  if (value instanceof Markdown) return new Markdown(change(value.source));
  return change(toMarkedText(value));
}

const prefixLines = (text: string, prefix: string) =>
  prefix + text.replace(/\r\n?|\n/g, (end) => end + prefix);

/** Joins values by line breaks. */
function joinLines(values: readonly Value[]): Value {
  const isMarkdown = values.length > 0 && values.every((value) => value instanceof Markdown);
  if (isMarkdown) return new Markdown(values.map(toText).join('\n'));
  return values.map(toMarkedText).join('\n');
}

/** True for an object that is not a highlight, which counts as its text. */
function hasMembers(value: Value): value is ValueRecord {
  return isRecord(value) && getHighlightText(value) === undefined;
}

/** Lists in lists are quotes in quotes. */
function quote(value: Value, depth: number): Value {
  if (isList(value)) {
    return joinLines(value.map((item) => quote(item, isList(item) ? depth + 1 : depth)));
  }
  return changeLines(value, (text) => prefixLines(text, '> '.repeat(depth)));
}

const callout: Filter = (input, given) => {
  const data = toData(input);
  const kind = getGiven(given, 0) || 'info';
  const title = (given[1] ?? []).map(toMarkedText).join(':');
  const fold = { true: '-', false: '+' }[(getGiven(given, 2) ?? '').toLowerCase()] ?? '';
  const marked = `> [!${kind}]${fold}${title === '' ? '' : ` ${title}`}`;
  const text = isList(data) ? joinLines(data) : data;
  return changeLines(text, (lines) => {
    const head = text instanceof Markdown ? writeMarked(marked, escapeAsReferences) : marked;
    return `${head}\n${prefixLines(lines, '> ')}`;
  });
};

/**
 * Removes characters that would end a wikilink to the note. The rest is not escaped: a
 * character reference would be part of the note's name.
 */
function cleanTarget(text: string): string {
  return singleLine(reveal(text).replace(/[[\]|#^<>{}%\\]/g, ' ')).trim();
}

function makeWikilink(target: Value, alias: string): string {
  const text = cleanTarget(toMarkedText(target));
  return text === '' ? '' : `[[${text}${alias === '' ? '' : `|${alias}`}]]`;
}

const wikilink: Filter = (input, given) => {
  const alias = cleanTarget(getGiven(given, 0) ?? '');
  return mapLinks(toData(input), {
    one: (target) => makeWikilink(target, alias),
    member: (target, label) => makeWikilink(protect(target), cleanTarget(toMarkedText(label))),
  });
};

interface LinkWriter {
  one(value: Value): string;
  member(key: string, value: Value): string;
}

/** Makes a list of links from a list, and from the members of objects. */
function mapLinks(data: Value, writer: LinkWriter): Value {
  if (isList(data)) {
    return data.flatMap((item) => {
      const links = mapLinks(item, writer);
      return isList(links) ? links : [links];
    });
  }
  if (!hasMembers(data)) return writer.one(data);
  return Object.entries(data).flatMap(([key, value]): readonly Value[] => {
    const inner = hasMembers(value) ? mapLinks(value, writer) : writer.member(key, value);
    return isList(inner) ? inner : [inner];
  });
}

/** Only web addresses become links and images: a page could contain "javascript:…". */
function makeLink(mark: '[' | '![', label: string, address: Value): string {
  const text = toMarkedText(address);
  const url = reveal(text).trim();
  if (!isLinkAddress(url)) return text;
  return `${mark}${label}](${encodeUnsafeUrl(url)})`;
}

function linkFilter(mark: '[' | '![', defaultLabel: string): Filter {
  return (input, given) => {
    const label = given[0]?.map(toMarkedText).join(':') ?? defaultLabel;
    return mapLinks(toData(input), {
      one: (address) => makeLink(mark, label, address),
      member: (address, text) => makeLink(mark, toMarkedText(text), protect(address)),
    });
  };
}

/** The items of a list in lines; lists in lists are indented by a tab. */
function writeItems(items: readonly Value[], kind: string, depth: number): Value {
  const indent = '\t'.repeat(depth);
  return joinLines(
    items.map((item, index) => {
      if (isList(item)) return writeItems(item, kind, depth + 1);
      const bullet = kind.startsWith('numbered') ? `${index + 1}.` : '-';
      const start = `${indent}${bullet} ${kind.endsWith('task') ? '[ ] ' : ''}`;
      // Further lines of an item belong to it.
      return changeLines(item, (text) => start + text.replaceAll('\n', `\n${indent}  `));
    }),
  );
}

const list: Filter = (input, given) => {
  const data = toData(input);
  if (data === undefined || data === '') return '';
  return writeItems(isList(data) ? data : [data], getGiven(given, 0) ?? '', 0);
};

/** A cell: a pipe or line break would end it. */
function toCell(value: Value): string {
  return singleLine(toMarkedText(value)).replaceAll('|', '\\|').trim();
}

function writeTable(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = Math.max(headers.length, ...rows.map(({ length }) => length));
  const fill = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  return [fill(headers), fill(Array(width).fill('-')), ...rows.map(fill)].join('\n');
}

const table: Filter = (input, given) => {
  const data = toData(input);
  const headers = given.map((parts) => toCell(parts.map(toMarkedText).join(':')));
  if (hasMembers(data)) {
    const [first, ...rows] = Object.entries(data).map(([key, value]) => [
      toCell(protect(key)),
      toCell(value),
    ]);
    return first === undefined ? input : writeTable(first, rows);
  }
  if (!isList(data)) return input;
  const [first] = data;
  if (hasMembers(first)) {
    const keys =
      given.length > 0 ? given.map((_, index) => getGiven(given, index) ?? '') : Object.keys(first);
    const rows = data.map((row) => keys.map((key) => (isRecord(row) ? toCell(row[key]) : '')));
    return writeTable(
      keys.map((key) => toCell(protect(key))),
      rows,
    );
  }
  if (isList(first)) {
    return writeTable(
      headers,
      data.map((row) => (isList(row) ? row.map(toCell) : [toCell(row)])),
    );
  }
  const cells = data.map(toCell);
  if (headers.length === 0)
    return writeTable(
      ['Value'],
      cells.map((cell) => [cell]),
    );
  const rows: string[][] = [];
  for (let at = 0; at < cells.length; at += headers.length) {
    rows.push(cells.slice(at, at + headers.length));
  }
  return writeTable(headers, rows);
};

/** Footnotes with numbers for a list, and with names for an object. */
const footnote: Filter = (input) => {
  const data = toData(input);
  const write = (id: string, value: Value) => `[^${id}]: ${toMarkedText(value)}`;
  if (isList(data)) return data.map((item, index) => write(String(index + 1), item)).join('\n\n');
  if (!hasMembers(data)) return input;
  return Object.entries(data)
    .map(([key, value]) => {
      const id = key.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2').toLowerCase();
      return write(protect(id.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')), value);
    })
    .join('\n\n');
};

/** The fragment that finds a passage: its words, with the first and last as context. */
function makeTextFragment(text: string): string {
  // Brackets would end the address of a Markdown link.
  const encode = (part: string) =>
    encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
      /[()!'*-]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  const words = reveal(stripMarkdown(text)).split(/\s+/).filter(Boolean).map(encode);
  if (words.length < 4) return [words[0] ?? '', words.at(-1) ?? ''].join(',');
  const start = words.slice(1, -2).join('%20');
  return `${words[0]}-,${start},${words.at(-2)},-${words.at(-1)}`;
}

const fragmentLink: Filter = (input, given, { url }) => {
  const data = toData(input);
  if (url === '' || toText(data) === '') return input;
  const label = given[0]?.map(toMarkedText).join(':') ?? 'link';
  const items = isList(data) ? data : hasMembers(data) ? Object.values(data) : [data];
  return items.map((item) => {
    const text = toMarkedText(item);
    const address = `${url.split('#')[0]}#:~:text=${makeTextFragment(text)}`;
    return `${text} ${makeLink('[', label, protect(address))}`;
  });
};

/** Converts HTML, which only `selectorHtml` gives. Other text is escaped for Markdown. */
const markdown: Filter = (input, _, { url, isHtml }) => {
  if (input instanceof Markdown) return input;
  if (!isHtml) return new Markdown(toMarkdownText(reveal(toMarkedText(input))));
  const data = toData(input);
  const parts = (isList(data) ? data : [data]).map((part) => {
    const body = htmlToBody(parseHtml(reveal(toMarkedText(part))), decodeEntities);
    return bodyToMarkdown(body, url === '' ? null : url);
  });
  return new Markdown(parts.filter((part) => part !== '').join('\n\n'));
};

export const markupFilters: FilterTable = {
  blockquote: (input) => quote(toData(input), 1),
  callout,
  footnote,
  fragment_link: fragmentLink,
  image: linkFilter('![', ''),
  link: linkFilter('[', 'link'),
  list,
  markdown,
  strip_md: mapMarked(stripMarkdown),
  stripmd: mapMarked(stripMarkdown),
  table,
  wikilink,
};
