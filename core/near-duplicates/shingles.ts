import { createCharClassifier, foldText, hashText } from '../text';

/**
 * Consecutive words in a shingle. Shorter phrases occur in many stories; longer ones are
 * broken by every edit.
 */
const wordsPerShingle = 3;
/**
 * Letters of a word that are hashed. House styles differ in the endings ("organise",
 * "organize").
 */
const maxHashedLetters = 5;
/**
 * Letters. Shorter words of alphabetic scripts are mostly articles and prepositions, which
 * editors change most.
 */
const minWordLength = 4;
/** Characters that count as a word in scripts without spaces. */
const unspacedWordLength = 4;

const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u30fc]';
/** Letters and other characters in scripts without spaces, and letters of other scripts. */
const charKinds = { unspacedLetter: 1, unspacedOther: 2, letter: 3 };
const getCharKind = createCharClassifier([
  new RegExp(`(?=${unspaced})[\\p{L}\\p{M}]`, 'u'),
  new RegExp(unspaced, 'u'),
  /[\p{L}\p{M}]/u,
]);
const getAlphabetClass = createCharClassifier([
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u,
]);

/**
 * Returns the shingles of a text: a 53-bit number for every three consecutive words,
 * without repeats, ascending. Numbers, punctuation, short words and endings are left
 * out, so house style breaks few shingles.
 */
export function createShingles(text: string): Float64Array {
  const folded = foldText(text);
  const hashes = hashWords(folded);
  const shingles = new Float64Array(Math.max(0, hashes.length - wordsPerShingle + 1));
  for (let at = 0; at < shingles.length; at++) {
    shingles[at] = joinHashes(hashes[at] ?? 0, hashes[at + 1] ?? 0, hashes[at + 2] ?? 0);
  }
  return removeRepeats(shingles.sort());
}

/** Returns a 32-bit hash for each word that counts, in order. */
function hashWords(folded: string): Int32Array {
  // In scripts without spaces, nearly every character starts a word.
  const hashes = new Int32Array(folded.length);
  let count = 0;
  for (let start = 0; start < folded.length; ) {
    const codePoint = folded.codePointAt(start) as number;
    const kind = getCharKind(codePoint);
    const end = findRunEnd(folded, start, kind);
    if (kind === charKinds.letter) {
      const minLength = getAlphabetClass(codePoint) ? minWordLength : 2;
      if (end - start >= minLength) {
        hashes[count++] = hashText(folded, start, Math.min(end, start + maxHashedLetters));
      }
    } else if (kind !== 0) {
      for (let at = start; at + unspacedWordLength <= end; at++) {
        hashes[count++] = hashText(folded, at, at + unspacedWordLength);
      }
    }
    start = end;
  }
  return hashes.subarray(0, count);
}

/** Removes repeats from ascending numbers. */
function removeRepeats(ascending: Float64Array): Float64Array {
  let length = 0;
  for (let at = 0; at < ascending.length; at++) {
    if (at > 0 && ascending[at] === ascending[at - 1]) continue;
    ascending[length++] = ascending[at] ?? 0;
  }
  return ascending.slice(0, length);
}

/**
 * Returns the end of the run at `start`, whose first character is of `kind`. A
 * character of no kind is a run by itself.
 */
function findRunEnd(text: string, start: number, kind: number): number {
  let at = start;
  while (at < text.length) {
    const codePoint = text.codePointAt(at) as number;
    const next = getCharKind(codePoint);
    const continues =
      kind === charKinds.letter
        ? next === charKinds.letter || next === charKinds.unspacedLetter
        : next === charKinds.unspacedLetter || next === charKinds.unspacedOther;
    if (at > start && (!continues || kind === 0)) break;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return at;
}

/** Combines three 32-bit hashes into a 53-bit one that depends on their order. */
function joinHashes(first: number, second: number, third: number): number {
  let mixed = mixBits(Math.imul(first, 0x9e3779b1) ^ second);
  mixed = mixBits(Math.imul(mixed, 0x85ebca77) ^ third);
  const extraBits = mixBits(mixed ^ Math.imul(first ^ third, 0xc2b2ae3d));
  return (mixed >>> 0) * 2 ** 21 + (extraBits >>> 11);
}

function mixBits(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}
