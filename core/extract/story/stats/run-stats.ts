import type { Run } from '../outline/read-outline';
import { readTextCategories } from './text-lexicon';

/** Statistics of the text of one run. */
export interface RunStats {
  readonly chars: number;
  /** Words. A letter of a script without spaces counts as half a word. */
  readonly words: number;
  /** From 0 to 1. */
  readonly linkShare: number;
  /** Characters outside links. */
  readonly prose: number;
  readonly boldShare: number;
  readonly italicShare: number;
  readonly digitShare: number;
  readonly upperShare: number;
  readonly commas: number;
  /** Sentence ends in the text. */
  readonly stops: number;
  /** Last character: 3 for a sentence end, 2 a colon, 1 an ellipsis, 0 otherwise. */
  readonly ending: number;
  /** First character: 3 for a quotation mark, 2 a capital, 1 a digit, 0 otherwise. */
  readonly beginning: number;
  readonly hasBar: boolean;
  readonly hasAddress: boolean;
  readonly hasYear: boolean;
  readonly hasClock: boolean;
  readonly hasQuote: boolean;
  /** Bits of the text lexicon. */
  readonly categories: number;
  /** The folded words at the start. */
  readonly headWords: readonly string[];
}

/** Characters at the start that are searched for words. */
const maxHeadLength = 260;
const combiningMarks = /[\u0300-\u036f]/g;
const asciiText = /^[\u0020-\u007f]*$/;
const nonWord = /[^\p{L}\p{N}]+/u;
const nonAsciiWord = /[^a-z0-9]+/;
const commaCodes = new Set([...',،、，'].map((letter) => letter.charCodeAt(0)));
const stopCodes = new Set([...'.!?…。！？؟۔।॥'].map((letter) => letter.charCodeAt(0)));
const quoteCodes = new Set([...'"“”„«»「『'].map((letter) => letter.charCodeAt(0)));
const closingCodes = new Set([...'"\'”’“»)]】」』›'].map((letter) => letter.charCodeAt(0)));
const barCodes = new Set([...'|•·→›»▶►'].map((letter) => letter.charCodeAt(0)));

/** Normalises text for comparison: lower case, without accents. */
export function foldAccents(text: string): string {
  if (asciiText.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(combiningMarks, '').toLowerCase();
}

/** Splits folded text into words. */
export function splitWords(folded: string): string[] {
  const words = folded.split(asciiText.test(folded) ? nonAsciiWord : nonWord);
  if (words[0] === '') words.shift();
  if (words.at(-1) === '') words.pop();
  return words;
}

/** Returns placeholder statistics of a menu entry, of which only the length and links are used. */
export function createMenuStats(run: Run): RunStats {
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
    categories: 0,
    headWords: [],
  };
}

/** Returns the statistics of a run. */
export function computeRunStats(run: Run): RunStats {
  const { text } = run;
  const chars = text.length;
  let unspaced = 0;
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
    else if (code >= 0xe00 && isUnspaced(code)) unspaced++;
    else if (commaCodes.has(code)) commas++;
    else if (stopCodes.has(code)) {
      const next = text.charCodeAt(at + 1);
      if (at + 1 === chars || next === 32 || code > 0x3000 || closingCodes.has(next)) stops++;
    } else if (quoteCodes.has(code)) hasQuote = true;
    if (at < maxHeadLength && barCodes.has(code)) hasBar = true;
  }
  const head = chars > maxHeadLength ? text.slice(0, maxHeadLength) : text;
  const folded = foldAccents(head);
  const words = splitWords(folded);
  return {
    chars,
    words: spaces + unspaced / 2,
    linkShare: Math.min(1, run.linked / chars),
    prose: chars - Math.min(chars, run.linked),
    boldShare: Math.min(1, run.bold / chars),
    italicShare: Math.min(1, run.italic / chars),
    digitShare: digits / chars,
    upperShare: uppers / chars,
    commas,
    stops,
    ending: classifyEnding(text),
    beginning: classifyBeginning(text),
    hasBar,
    hasAddress: head.includes('@') || head.includes('http') || head.includes('www.'),
    hasYear: digits > 3 && /\b(?:19|20)\d\d\b/.test(head),
    hasClock: digits > 2 && /\b\d{1,2}[:.h]\d\d\b/.test(head),
    hasQuote,
    categories: readTextCategories(words, folded),
    headWords: words,
  };
}

/** True for Thai, Kana, Han and Hangul, which use few spaces. */
function isUnspaced(code: number): boolean {
  return (
    (code <= 0xe7f && code >= 0xe00) ||
    (code >= 0x1100 && code <= 0x11ff) ||
    (code >= 0x3040 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af)
  );
}

function classifyEnding(text: string): number {
  let at = text.length - 1;
  while (at > 0 && closingCodes.has(text.charCodeAt(at))) at--;
  const last = text[at] ?? '';
  if (last === '…' || (last === '.' && text.endsWith('...'))) return 1;
  if (stopCodes.has(text.charCodeAt(at))) return 3;
  return last === ':' || last === '：' ? 2 : 0;
}

function classifyBeginning(text: string): number {
  const code = text.charCodeAt(0);
  if (code >= 65 && code <= 90) return 2;
  if (code >= 97 && code <= 122) return 0;
  if (code >= 48 && code <= 57) return 1;
  if (quoteCodes.has(code) || code === 39 || code === 0x2018 || code === 0x201a) return 3;
  const first = text[0] ?? '';
  return first !== first.toLowerCase() ? 2 : 0;
}
