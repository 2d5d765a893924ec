import { createCharClasses, foldText, hashText } from '../text';

/** Words in a row that make one piece: fewer are phrases that many stories share, more are broken by every edit. */
const shingleWords = 3;
/** Letters of a word that count: house styles differ in the endings ("organise", "organize"). */
const countingLetters = 5;
/** Shorter words of alphabets are articles and prepositions, which editors change most. Letters. */
const minLetters = 4;
/** Characters that stand for a word in scripts without spaces. */
const unspacedLength = 4;

const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u30fc]';
/** What stands in words of scripts without spaces, with the letters among it apart, and in other words. */
const kinds = { unspacedLetter: 1, unspacedOther: 2, letter: 3 };
const kindOf = createCharClasses([
  new RegExp(`(?=${unspaced})[\\p{L}\\p{M}]`, 'u'),
  new RegExp(unspaced, 'u'),
  /[\p{L}\p{M}]/u,
]);
const alphabetic = createCharClasses([/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u]);

/**
 * The pieces of a text by which another text is known to tell the same story: a
 * number of 53 bits for each three words in a row, each once, ascending. Numbers,
 * marks, short words and endings are left out, so that house style breaks few of them.
 */
export function shinglesOf(text: string): Float64Array {
  const folded = foldText(text);
  const hashes = hashWords(folded);
  const shingles = new Float64Array(Math.max(0, hashes.length - shingleWords + 1));
  for (let at = 0; at < shingles.length; at++) {
    shingles[at] = joinHashes(hashes[at] ?? 0, hashes[at + 1] ?? 0, hashes[at + 2] ?? 0);
  }
  return withoutRepeats(shingles.sort());
}

/** A number of 32 bits for each word that counts, in their order. */
function hashWords(folded: string): Int32Array {
  // In scripts without spaces nearly every character begins a piece.
  const hashes = new Int32Array(folded.length);
  let count = 0;
  for (let start = 0; start < folded.length; ) {
    const codePoint = folded.codePointAt(start) as number;
    const kind = kindOf(codePoint);
    const end = endOfRun(folded, start, kind);
    if (kind === kinds.letter) {
      const least = alphabetic(codePoint) ? minLetters : 2;
      if (end - start >= least) {
        hashes[count++] = hashText(folded, start, Math.min(end, start + countingLetters));
      }
    } else if (kind !== 0) {
      for (let at = start; at + unspacedLength <= end; at++) {
        hashes[count++] = hashText(folded, at, at + unspacedLength);
      }
    }
    start = end;
  }
  return hashes.subarray(0, count);
}

/** Ascending numbers each once, in a list of that length. */
function withoutRepeats(ascending: Float64Array): Float64Array {
  let length = 0;
  for (let at = 0; at < ascending.length; at++) {
    if (at > 0 && ascending[at] === ascending[at - 1]) continue;
    ascending[length++] = ascending[at] ?? 0;
  }
  return ascending.slice(0, length);
}

/** Where the run ends that begins at `start` with a character of a kind; one character if it is of none. */
function endOfRun(text: string, start: number, kind: number): number {
  let at = start;
  while (at < text.length) {
    const codePoint = text.codePointAt(at) as number;
    const own = kindOf(codePoint);
    const goesOn =
      kind === kinds.letter
        ? own === kinds.letter || own === kinds.unspacedLetter
        : own === kinds.unspacedLetter || own === kinds.unspacedOther;
    if (at > start && (!goesOn || kind === 0)) break;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return at;
}

/** One number of 53 bits for three of 32, their order counting. */
function joinHashes(one: number, two: number, three: number): number {
  let mixed = mix(Math.imul(one, 0x9e3779b1) ^ two);
  mixed = mix(Math.imul(mixed, 0x85ebca77) ^ three);
  const more = mix(mixed ^ Math.imul(one ^ three, 0xc2b2ae3d));
  return (mixed >>> 0) * 2 ** 21 + (more >>> 11);
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}
