import { foldText } from '../model';

/** Words in a row that make one piece: fewer are phrases that many stories share, more are broken by every edit. */
const shingleWords = 3;
/** Letters of a word that count: house styles differ in the endings ("organise", "organize"). */
const countingLetters = 5;
/** Shorter words of alphabets are articles and prepositions, which editors change most. Letters. */
const leastLetters = 4;
/** Characters that stand for a word in scripts without spaces. */
const unspacedLength = 4;

const words =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]+)|[\p{L}\p{M}]+/gu;
const alphabetic = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * The pieces of a text by which another text is known to tell the same story: a
 * number of 53 bits for each three words in a row, each once, in no order. Numbers,
 * marks, short words and endings are left out, so that house style breaks few of them.
 */
export function shinglesOf(text: string): Set<number> {
  const shingles = new Set<number>();
  let [second, first] = [0, 0];
  let count = 0;
  const take = (word: string, start: number, end: number) => {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    count++;
    if (count >= shingleWords) shingles.add(joinHashes(first, second, hash));
    [first, second] = [second, hash];
  };
  for (const { 0: word, 1: run } of foldText(text).matchAll(words)) {
    if (run !== undefined) {
      for (let at = 0; at + unspacedLength <= run.length; at++) take(run, at, at + unspacedLength);
    } else if (word.length >= (alphabetic.test(word) ? leastLetters : 2)) {
      take(word, 0, Math.min(word.length, countingLetters));
    }
  }
  return shingles;
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
