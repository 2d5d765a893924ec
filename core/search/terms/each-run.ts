import { copyString } from './copy-string';
import { type RunTokens, tokenizeRun } from './tokenize-run';

/** Classes of UTF-16 units. A surrogate is classified together with its other half. */
const unitKinds = { unknown: 0, letter: 1, joiner: 2, numberJoiner: 3, other: 4, half: 5 } as const;

const letter = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u;
/** Characters that join letters on both sides: apostrophes, hyphens, the dot of an acronym. */
const joiner = /['’ʼ‘＇\-‐‑.&_·]/;
/** Characters that join digits only: a comma, and the spaces between groups of three. */
const numberJoiner = /[,\u00a0\u2009\u202f]/;
const digit = /\p{N}/u;

/** Class of each unit seen so far. Cached, because regular expressions are slow. */
const kindByUnit = new Uint8Array(0x10000);

function classifyUnit(code: number): number {
  const character = String.fromCharCode(code);
  let kind: number = unitKinds.other;
  if (code >= 0xd800 && code <= 0xdfff) kind = unitKinds.half;
  else if (letter.test(character)) kind = unitKinds.letter;
  else if (joiner.test(character)) kind = unitKinds.joiner;
  else if (numberJoiner.test(character)) kind = unitKinds.numberJoiner;
  kindByUnit[code] = kind;
  return kind;
}

/** Returns the length of the letter at `at`: 1 or 2 UTF-16 units, or 0 if there is no letter. */
function letterAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  const kind = kindByUnit[code] || classifyUnit(code);
  if (kind === unitKinds.letter) return 1;
  if (kind !== unitKinds.half) return 0;
  return letter.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? 2 : 0;
}

/** True if the character at `at` joins the letters before and after it. */
function joinsAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const kind = kindByUnit[code] || classifyUnit(code);
  if (kind === unitKinds.joiner) return letterAt(text, at + 1) > 0;
  if (kind !== unitKinds.numberJoiner) return false;
  if (!digit.test(text.charAt(at - 1)) || !digit.test(text.charAt(at + 1))) return false;
  // A space groups digits in threes. Elsewhere it separates words, for example after a year.
  return (
    text.charAt(at) === ',' ||
    (/^\p{N}{3}(?!\p{N})/u.test(text.slice(at + 1, at + 6)) &&
      !/\p{N}{4}$/u.test(text.slice(Math.max(0, at - 4), at)))
  );
}

/** Size of the cache of runs. A few thousand words make up most of a language's texts. */
const maxCached = 20_000;
const maxCachedLength = 24;
const cache = new Map<string, RunTokens>();

/**
 * Visits each run of a text, tokenized, with its start and length in UTF-16
 * units. A run is a sequence of letters and digits with the characters that join them.
 */
export function eachRun(
  text: string,
  visit: (words: RunTokens, start: number, length: number) => void,
): void {
  eachRunRange(text, (start, end) => visit(readCached(text.slice(start, end)), start, end - start));
}

/** Visits the ranges of the runs of a text, in UTF-16 units. */
export function eachRunRange(text: string, visit: (start: number, end: number) => void): void {
  let at = 0;
  while (at < text.length) {
    let width = letterAt(text, at);
    if (width === 0) {
      at++;
      continue;
    }
    const start = at;
    while (width > 0) {
      at += width;
      width = letterAt(text, at);
      if (width === 0 && at < text.length && joinsAt(text, at)) width = 1;
    }
    visit(start, at);
  }
}

/** Splits a text into words, in the order in which phrases match them. */
export function splitWords(text: string): readonly string[] {
  const result: string[] = [];
  eachRun(text, ({ words }) => {
    for (const word of words) result.push(word);
  });
  return result;
}

function readCached(run: string): RunTokens {
  if (run.length > maxCachedLength) return tokenizeRun(run);
  const cached = cache.get(run);
  if (cached !== undefined) return cached;
  const tokens = tokenizeRun(run);
  if (cache.size >= maxCached) cache.clear();
  cache.set(copyString(run), tokens);
  return tokens;
}
