import type { Run } from './outline';
import { readTextMeanings } from './text-words';

/** What the text of one run is like, counted once. */
export interface RunFacts {
  readonly chars: number;
  /** Words; letters of scripts without spaces count for half a word each. */
  readonly words: number;
  /** From 0 to 1. */
  readonly linkShare: number;
  /** Characters that stand in no link. */
  readonly prose: number;
  readonly boldShare: number;
  readonly italicShare: number;
  readonly digitShare: number;
  readonly upperShare: number;
  readonly commas: number;
  /** Ends of sentences in it. */
  readonly stops: number;
  /** How it ends: 3 a sentence, 2 a colon, 1 an ellipsis, 0 otherwise. */
  readonly ending: number;
  /** How it begins: 3 a quotation mark, 2 a capital, 1 a digit, 0 otherwise. */
  readonly beginning: number;
  readonly hasBar: boolean;
  readonly hasAddress: boolean;
  readonly hasYear: boolean;
  readonly hasClock: boolean;
  readonly hasQuote: boolean;
  /** Bits of the text lexicon. */
  readonly meanings: number;
  /** The words of its beginning, folded. */
  readonly head: readonly string[];
}

/** Characters; a longer text is read for its meanings at its beginning only. */
const headLength = 260;
const marks = /[\u0300-\u036f]/g;
const plain = /^[\u0020-\u007f]*$/;
const notWord = /[^\p{L}\p{N}]+/u;
const notPlainWord = /[^a-z0-9]+/;
const commaCodes = new Set([...',،、，'].map((letter) => letter.charCodeAt(0)));
const stopCodes = new Set([...'.!?…。！？؟۔।॥'].map((letter) => letter.charCodeAt(0)));
const quoteCodes = new Set([...'"“”„«»「『'].map((letter) => letter.charCodeAt(0)));
const closingCodes = new Set([...'"\'”’“»)]】」』›'].map((letter) => letter.charCodeAt(0)));
const barCodes = new Set([...'|•·→›»▶►'].map((letter) => letter.charCodeAt(0)));

/** Text for comparison: lower case, no accents. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(marks, '').toLowerCase();
}

/** The words of a folded text. */
export function wordsOf(folded: string): string[] {
  const words = folded.split(plain.test(folded) ? notPlainWord : notWord);
  if (words[0] === '') words.shift();
  if (words.at(-1) === '') words.pop();
  return words;
}

/** The facts of an entry of a menu, of which only its length and its links count. */
export function readMenuFacts(run: Run): RunFacts {
  return {
    chars: run.text.length,
    words: 1,
    linkShare: 1,
    prose: 0,
    boldShare: 0,
    italicShare: 0,
    digitShare: 0,
    upperShare: 0,
    commas: 0,
    stops: 0,
    ending: 0,
    beginning: 0,
    hasBar: false,
    hasAddress: false,
    hasYear: false,
    hasClock: false,
    hasQuote: false,
    meanings: 0,
    head: [],
  };
}

export function readRunFacts(run: Run): RunFacts {
  const { text } = run;
  const chars = text.length;
  let joined = 0;
  let spaces = 1;
  let commas = 0;
  let digits = 0;
  let uppers = 0;
  let stops = 0;
  let hasQuote = false;
  let hasBar = false;
  for (let at = 0; at < chars; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) spaces++;
    else if (code >= 97 && code <= 122) continue;
    else if (code >= 48 && code <= 57) digits++;
    else if (code >= 65 && code <= 90) uppers++;
    else if (code >= 0xe00 && isJoined(code)) joined++;
    else if (commaCodes.has(code)) commas++;
    else if (stopCodes.has(code)) {
      const next = text.charCodeAt(at + 1);
      if (at + 1 === chars || next === 32 || code > 0x3000 || closingCodes.has(next)) stops++;
    } else if (quoteCodes.has(code)) hasQuote = true;
    if (at < headLength && barCodes.has(code)) hasBar = true;
  }
  const head = chars > headLength ? text.slice(0, headLength) : text;
  const folded = fold(head);
  const words = wordsOf(folded);
  return {
    chars,
    words: spaces + joined / 2,
    linkShare: Math.min(1, run.linked / chars),
    prose: chars - Math.min(chars, run.linked),
    boldShare: Math.min(1, run.bold / chars),
    italicShare: Math.min(1, run.italic / chars),
    digitShare: digits / chars,
    upperShare: uppers / chars,
    commas,
    stops,
    ending: endingOf(text),
    beginning: beginningOf(text),
    hasBar,
    hasAddress: head.includes('@') || head.includes('http') || head.includes('www.'),
    hasYear: digits > 3 && /\b(?:19|20)\d\d\b/.test(head),
    hasClock: digits > 2 && /\b\d{1,2}[:.h]\d\d\b/.test(head),
    hasQuote,
    meanings: readTextMeanings(words, folded),
    head: words,
  };
}

/** Thai, Kana, Han and Hangul, which put few spaces between words. */
function isJoined(code: number): boolean {
  return (
    (code <= 0xe7f && code >= 0xe00) ||
    (code >= 0x1100 && code <= 0x11ff) ||
    (code >= 0x3040 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af)
  );
}

function endingOf(text: string): number {
  let at = text.length - 1;
  while (at > 0 && closingCodes.has(text.charCodeAt(at))) at--;
  const last = text[at] ?? '';
  if (last === '…' || (last === '.' && text.endsWith('...'))) return 1;
  if (stopCodes.has(text.charCodeAt(at))) return 3;
  return last === ':' || last === '：' ? 2 : 0;
}

function beginningOf(text: string): number {
  const code = text.charCodeAt(0);
  if (code >= 65 && code <= 90) return 2;
  if (code >= 97 && code <= 122) return 0;
  if (code >= 48 && code <= 57) return 1;
  if (quoteCodes.has(code) || code === 39 || code === 0x2018 || code === 0x201a) return 3;
  const first = text[0] ?? '';
  return first !== first.toLowerCase() ? 2 : 0;
}
