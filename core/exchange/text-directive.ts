import { foldForFind } from './fold-for-find';
import { blockAt, type Span, wordsOfBlock } from './words-of-block';

/** Longer quotes are told by their first and last words, in characters. */
const longestExact = 200;
/** How many words of either end are tried, fewest first. */
const endLengths = [4, 6, 9];
/** How many words of context are tried, fewest first; more would rather break than help. */
const contextLengths = [2, 3, 5, 8, 13];

/** What a text fragment names; each part lies in one block of the page, and is empty where it has none. */
export interface TextDirective {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

/**
 * The text directive (`text=prefix-,start,end,-suffix`) of a passage, or null
 * when it holds no word.
 *
 * Browsers take whole words only and look for each part within one block, so
 * the passage is widened to whole words, and one that is long or crosses a
 * block is told by its two ends. Context is added until no other place in the
 * text fits; where ten words do not tell it from its likes, the most is given.
 */
export function textDirective(text: string, start: number, end: number): string | null {
  const whole = wholeWords(text, start, end);
  if (!whole) return null;
  const folded = foldForFind(text);
  const isOneBlock = blockAt(text, whole.first).end >= whole.last;
  const parts =
    isOneBlock && whole.last - whole.first <= longestExact
      ? exactParts(text, folded, whole)
      : endParts(text, folded, whole);
  return writeDirective(parts);
}

interface Whole {
  /** Where the first word begins. */
  readonly first: number;
  /** Where the last word ends. */
  readonly last: number;
}

function wholeWords(text: string, start: number, end: number): Whole | null {
  let first: Span | undefined;
  let last: Span | undefined;
  for (let at = start; at < end; ) {
    const block = blockAt(text, at);
    for (const word of wordsOfBlock(text, block)) {
      if (word.end <= start || word.start >= end) continue;
      first ??= word;
      last = word;
    }
    at = block.end + 1;
  }
  return first && last ? { first: first.start, last: last.end } : null;
}

function exactParts(text: string, folded: string, { first, last }: Whole): TextDirective {
  const plain = { prefix: '', start: text.slice(first, last), end: '', suffix: '' };
  let parts: TextDirective = plain;
  const isOnlyOne = () => placesOf(folded, parts.prefix, parts.start, parts.suffix).length === 1;
  if (isOnlyOne()) return parts;
  for (const length of contextLengths) {
    const prefix = contextBefore(text, first, length);
    const suffix = contextAfter(text, last, length);
    for (const context of [{ prefix }, { suffix }, { prefix, suffix }]) {
      parts = { ...plain, ...context };
      if (isOnlyOne()) return parts;
    }
  }
  return parts;
}

function endParts(text: string, folded: string, { first, last }: Whole): TextDirective {
  const head = wordsOfBlock(text, blockAt(text, first)).filter(
    (word) => word.start >= first && word.end <= last,
  );
  const tail = wordsOfBlock(text, blockAt(text, last)).filter(
    (word) => word.end <= last && word.start >= first,
  );
  // Within one block the ends must not meet.
  const most = head[0]?.start === tail[0]?.start ? Math.floor(head.length / 2) : endLengths.at(-1);
  const headOf = (length: number) => {
    const word = head[Math.min(length, head.length, most ?? length) - 1];
    return text.slice(first, word?.end ?? last);
  };
  const tailOf = (length: number) => {
    const word = tail.at(-Math.min(length, tail.length, most ?? length));
    return text.slice(word?.start ?? first, last);
  };

  let start = '';
  let prefix = '';
  const isHeadOnlyOne = () => placesOf(folded, prefix, start, '').length === 1;
  for (const length of endLengths) {
    start = headOf(length);
    if (isHeadOnlyOne()) break;
  }
  for (const length of isHeadOnlyOne() ? [] : contextLengths) {
    prefix = contextBefore(text, first, length);
    if (isHeadOnlyOne()) break;
  }

  let end = '';
  let suffix = '';
  // The browser takes the first that fits after the beginning.
  const isTailFirst = () =>
    placesOf(folded, '', end, suffix).find((at) => at >= first + start.length) ===
    last - end.length;
  for (const length of endLengths) {
    end = tailOf(length);
    if (isTailFirst()) break;
  }
  for (const length of isTailFirst() ? [] : contextLengths) {
    suffix = contextAfter(text, last, length);
    if (isTailFirst()) break;
  }
  return { prefix, start, end, suffix };
}

/** Up to so many words before an offset: of its block, or of the one before when it begins one. */
function contextBefore(text: string, offset: number, length: number): string {
  let end = offset;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  if (end === 0) return '';
  const block = blockAt(text, end);
  const words = wordsOfBlock(text, block).filter((word) => word.end <= end);
  const from = words.at(-Math.min(length, words.length))?.start ?? block.start;
  return text.slice(from, end);
}

/** Up to so many words after an offset, likewise. */
function contextAfter(text: string, offset: number, length: number): string {
  let start = offset;
  while (start < text.length && /\s/.test(text.charAt(start))) start++;
  if (start === text.length) return '';
  const block = blockAt(text, start);
  const words = wordsOfBlock(text, block).filter((word) => word.start >= start);
  const to = words[Math.min(length, words.length) - 1]?.end ?? block.end;
  return text.slice(start, to);
}

/** Every offset at which `words` stand in a folded text with this before and this after them. */
function placesOf(folded: string, prefix: string, words: string, suffix: string): number[] {
  const sought = foldForFind(words);
  const before = foldForFind(prefix);
  const after = foldForFind(suffix);
  const places: number[] = [];
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
    let from = at;
    while (before !== '' && from > 0 && /\s/.test(folded.charAt(from - 1))) from--;
    let to = at + sought.length;
    while (after !== '' && /\s/.test(folded.charAt(to))) to++;
    if (folded.endsWith(before, from) && folded.startsWith(after, to)) places.push(at);
  }
  return places;
}

/** What the text fragment of an address names; null where it has none that can be read. */
export function readDirective(url: string): TextDirective | null {
  const [, directive] = /:~:(?:.*&)?text=([^&]+)/.exec(url) ?? [];
  const parts = directive?.split(',') ?? [];
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : '';
  const [start = '', end = '', ...more] = parts;
  if (start === '' || more.length > 0) return null;
  try {
    const [before = '', words = '', last = '', after = ''] = [prefix, start, end, suffix].map(
      (part = '') => decodeURIComponent(part),
    );
    return { prefix: before, start: words, end: last, suffix: after };
  } catch (error) {
    // Per cent signs that are no encoding.
    if (error instanceof URIError) return null;
    throw error;
  }
}

function writeDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end && encode(end),
    suffix && `-${encode(suffix)}`,
  ];
  return `text=${parts.filter((part) => part !== '').join(',')}`;
}

/** The dash is syntax in a directive, beside what `encodeURIComponent` knows of. */
function encode(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}
