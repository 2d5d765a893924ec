import { findOccurrences } from '../text';

/** In characters. Longer quotes are identified by their first and last words. */
const maxExactLength = 200;
/**
 * In characters. Longer words are not words, and looking for them in each other takes long. What
 * has only such words gets no directive.
 */
const maxWordLength = 200;
/** Numbers of words to try at either end, fewest first. */
const endLengths = [4, 6, 9];
/** Numbers of context words to try, fewest first; more would make the link more fragile. */
const contextLengths = [2, 3, 5, 8, 13];

/** The parts of a text fragment. Each is within one block of the page, and empty if not given. */
export interface TextDirective {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

/**
 * The text directive (`text=prefix-,start,end,-suffix`) of a passage, or null if it
 * contains no word.
 *
 * Browsers match whole words only and search for each part within one block. The passage
 * is therefore widened to whole words, and identified by its two ends if it is long or
 * spans blocks. Context is added until the match is unique; if the longest context is
 * still ambiguous, it is used anyway.
 */
export function createTextDirective(text: string, start: number, end: number): string | null {
  const whole = expandToWholeWords(text, start, end);
  if (!whole) return null;
  const folded = foldForFind(text);
  const isOneBlock = findBlock(text, whole.first).end >= whole.last;
  const parts =
    isOneBlock && whole.last - whole.first <= maxExactLength
      ? quoteExactly(text, folded, whole)
      : quoteEnds(text, folded, whole);
  return formatDirective(parts);
}

interface WordRange {
  /** Where the first word begins. */
  readonly first: number;
  /** Where the last word ends. */
  readonly last: number;
}

function expandToWholeWords(text: string, start: number, end: number): WordRange | null {
  let first: Span | undefined;
  let last: Span | undefined;
  for (let at = start; at < end; ) {
    const block = findBlock(text, at);
    for (const word of segmentWords(text, block)) {
      if (word.end <= start || word.start >= end) continue;
      first ??= word;
      last = word;
    }
    at = block.end + 1;
  }
  return first && last ? { first: first.start, last: last.end } : null;
}

function quoteExactly(text: string, folded: string, { first, last }: WordRange): TextDirective {
  const plain = { prefix: '', start: text.slice(first, last), end: '', suffix: '' };
  let parts: TextDirective = plain;
  const isOnlyOne = () => isUnique(findBetween(folded, parts.prefix, parts.start, parts.suffix));
  if (isOnlyOne()) return parts;
  for (const length of contextLengths) {
    const prefix = getContextBefore(text, first, length);
    const suffix = getContextAfter(text, last, length);
    for (const context of [{ prefix }, { suffix }, { prefix, suffix }]) {
      parts = { ...plain, ...context };
      if (isOnlyOne()) return parts;
    }
  }
  return parts;
}

function quoteEnds(text: string, folded: string, { first, last }: WordRange): TextDirective {
  const head = segmentWords(text, findBlock(text, first)).filter(
    (word) => word.start >= first && word.end <= last,
  );
  const tail = segmentWords(text, findBlock(text, last)).filter(
    (word) => word.end <= last && word.start >= first,
  );
  // Within one block the ends must not overlap.
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
  const isHeadOnlyOne = () => isUnique(findBetween(folded, prefix, start, ''));
  for (const length of endLengths) {
    start = headOf(length);
    if (isHeadOnlyOne()) break;
  }
  for (const length of isHeadOnlyOne() ? [] : contextLengths) {
    prefix = getContextBefore(text, first, length);
    if (isHeadOnlyOne()) break;
  }

  let end = '';
  let suffix = '';
  // Browsers use the first match after the start.
  const isTailFirst = () => {
    const [at] = findBetween(folded, '', end, suffix, first + start.length);
    return at === last - end.length;
  };
  for (const length of endLengths) {
    end = tailOf(length);
    if (isTailFirst()) break;
  }
  for (const length of isTailFirst() ? [] : contextLengths) {
    suffix = getContextAfter(text, last, length);
    if (isTailFirst()) break;
  }
  return { prefix, start, end, suffix };
}

/**
 * Up to this many words before an offset: from its block, or from the previous block if
 * the offset starts one.
 */
function getContextBefore(text: string, offset: number, length: number): string {
  let end = offset;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  if (end === 0) return '';
  const block = findBlock(text, end);
  const words = segmentWords(text, block).filter((word) => word.end <= end);
  const from = words.at(-Math.min(length, words.length))?.start ?? block.start;
  return text.slice(from, end);
}

/** Up to this many words after an offset, likewise. */
function getContextAfter(text: string, offset: number, length: number): string {
  let start = offset;
  while (start < text.length && /\s/.test(text.charAt(start))) start++;
  if (start === text.length) return '';
  const block = findBlock(text, start);
  const words = segmentWords(text, block).filter((word) => word.start >= start);
  const to = words[Math.min(length, words.length) - 1]?.end ?? block.end;
  return text.slice(start, to);
}

/**
 * The offsets of `exact` in a folded text, between this prefix and suffix, `offset` or later; none
 * if it is empty.
 */
function* findBetween(
  folded: string,
  prefix: string,
  exact: string,
  suffix: string,
  offset = 0,
): Generator<number> {
  const foldedExact = foldForFind(exact);
  const before = foldForFind(prefix);
  const after = foldForFind(suffix);
  for (const at of findOccurrences(folded, foldedExact, offset)) {
    let from = at;
    while (before !== '' && from > 0 && /\s/.test(folded.charAt(from - 1))) from--;
    let to = at + foldedExact.length;
    while (after !== '' && /\s/.test(folded.charAt(to))) to++;
    if (folded.endsWith(before, from) && folded.startsWith(after, to)) yield at;
  }
}

function isUnique(places: Iterable<number>): boolean {
  const [first, second] = places;
  return first !== undefined && second === undefined;
}

/** Parses the text fragment of an address; null if there is none or it is invalid. */
export function parseTextDirective(url: string): TextDirective | null {
  const [, directive] = /:~:(?:.*&)?text=([^&]+)/.exec(url) ?? [];
  const parts = directive?.split(',') ?? [];
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : '';
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : '';
  const [start = '', end = '', ...more] = parts;
  if (start === '' || more.length > 0) return null;
  try {
    const [before = '', first = '', last = '', after = ''] = [prefix, start, end, suffix].map(
      (part = '') => decodeURIComponent(part),
    );
    return { prefix: before, start: first, end: last, suffix: after };
  } catch (error) {
    // Percent signs that are not a valid encoding.
    if (error instanceof URIError) return null;
    throw error;
  }
}

function formatDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end && encode(end),
    suffix && `-${encode(suffix)}`,
  ];
  return `text=${parts.filter((part) => part !== '').join(',')}`;
}

/** The dash is syntax in a directive, but `encodeURIComponent` leaves it. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');
}

const singleQuotes = /[‘’‚‛′`´]/;
const doubleQuotes = /[“”„‟″]/;

/** Caches each folded code unit; a page has few different ones. */
const foldedUnits = new Map<string, string>();

/**
 * Folds a text as a browser's find does: ignores case, accents and kinds of quote marks.
 * Keeps the length, so offsets stay valid.
 */
function foldForFind(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    let plain = foldedUnits.get(unit);
    if (plain === undefined) {
      plain = foldUnit(unit);
      foldedUnits.set(unit, plain);
    }
    result += plain;
  }
  return result;
}

function foldUnit(unit: string): string {
  if (singleQuotes.test(unit)) return "'";
  if (doubleQuotes.test(unit)) return '"';
  const lower = unit.normalize('NFD').charAt(0).toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/** A range of a text, in UTF-16 code units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** Created at first use: it takes longer than the rest of the page controller to start. */
let segmenter: Intl.Segmenter | null = null;

/** The block around an offset, in a text with "\n" between blocks. */
function findBlock(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  return { start, end: next < 0 ? text.length : next };
}

/** The words of a block, without spaces and punctuation. */
function segmentWords(text: string, block: Span): readonly Span[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const found: Span[] = [];
  const segments = segmenter.segment(text.slice(block.start, block.end));
  for (const { segment, index, isWordLike } of segments) {
    if (!isWordLike || segment.length > maxWordLength) continue;
    const start = block.start + index;
    found.push({ start, end: start + segment.length });
  }
  return found;
}
