import { ownText } from './own-text';
import { type RunWords, readRun } from './read-run';

/** What a UTF-16 unit is in a text; a half of a pair is looked at with its other half. */
const kinds = { unknown: 0, letter: 1, joiner: 2, numberJoiner: 3, other: 4, half: 5 } as const;

const letter = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/u;
/** Signs that join what stands on both sides: apostrophes, hyphens, the dot of an acronym. */
const joiner = /['’ʼ‘＇\-‐‑.&_·]/;
/** Signs that join digits only: a comma, and the spaces between groups of three. */
const numberJoiner = /[,\u00a0\u2009\u202f]/;
const digit = /\p{N}/u;

/** The kind of each unit that was met; told once, since expressions are slow and letters few. */
const kindOf = new Uint8Array(0x10000);

function tellKind(code: number): number {
  const sign = String.fromCharCode(code);
  let kind: number = kinds.other;
  if (code >= 0xd800 && code <= 0xdfff) kind = kinds.half;
  else if (letter.test(sign)) kind = kinds.letter;
  else if (joiner.test(sign)) kind = kinds.joiner;
  else if (numberJoiner.test(sign)) kind = kinds.numberJoiner;
  kindOf[code] = kind;
  return kind;
}

/** How many units the letter at a place has: 1, 2, or 0 when there is none. */
function letterAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  const kind = kindOf[code] || tellKind(code);
  if (kind === kinds.letter) return 1;
  if (kind !== kinds.half) return 0;
  return letter.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? 2 : 0;
}

/** Does the sign at a place join the letters before and after it? */
function joinsAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const kind = kindOf[code] || tellKind(code);
  if (kind === kinds.joiner) return letterAt(text, at + 1) > 0;
  if (kind !== kinds.numberJoiner) return false;
  if (!digit.test(text.charAt(at - 1)) || !digit.test(text.charAt(at + 1))) return false;
  // A space groups digits by three; anywhere else it parts words, as after a year.
  return (
    text.charAt(at) === ',' ||
    (/^\p{N}{3}(?!\p{N})/u.test(text.slice(at + 1, at + 6)) &&
      !/\p{N}{4}$/u.test(text.slice(Math.max(0, at - 4), at)))
  );
}

/** Runs that are remembered: the words of a language come again and again. */
const maxKnown = 20_000;
const longestKnown = 24;
const known = new Map<string, RunWords>();

/** Visits each run of letters and digits of a text, with where it starts, in UTF-16 units. */
export function eachRun(
  text: string,
  visit: (words: RunWords, start: number, length: number) => void,
): void {
  eachSpan(text, (start, end) => visit(recall(text.slice(start, end)), start, end - start));
}

/** Visits the places of the runs of a text, in UTF-16 units. */
export function eachSpan(text: string, visit: (start: number, end: number) => void): void {
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

/** The words of a text one after another, as a phrase is sought in them. */
export function wordsOf(text: string): readonly string[] {
  const all: string[] = [];
  eachRun(text, ({ words }) => {
    for (const word of words) all.push(word);
  });
  return all;
}

function recall(run: string): RunWords {
  if (run.length > longestKnown) return readRun(run);
  const before = known.get(run);
  if (before !== undefined) return before;
  const read = readRun(run);
  if (known.size >= maxKnown) known.clear();
  known.set(ownText(run), read);
  return read;
}
