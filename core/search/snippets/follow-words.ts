import { wordsOf } from '../terms/each-run';

/** Texts of no other signs than these say in small letters what they say when they are folded. */
const plainSigns = /^[\n\t\x20-\x7e£€°§\u00a0«»\u2010-\u2015\u2018-\u201e\u2022\u2026]*$/;
const plainWord = /^[a-z]{2,63}$/;
const space = /\s/;

/**
 * Do these words follow one another in a text?
 *
 * To cut a story into words takes longer than to read it from the disk. Most
 * texts in English need not be: one of the words is sought as it is, and only
 * what stands around it is cut.
 */
export function followWords(text: string, wanted: readonly string[]): boolean {
  const rarest = wanted.filter((word) => plainWord.test(word)).sort(byLength)[0];
  if (rarest === undefined || !plainSigns.test(text)) return follow(wordsOf(text), wanted);
  const small = text.toLowerCase();
  for (let at = small.indexOf(rarest); at >= 0; ) {
    const from = reach(small, at, -wanted.length);
    const to = reach(small, at + rarest.length, wanted.length);
    if (follow(wordsOf(small.slice(from, to)), wanted)) return true;
    at = small.indexOf(rarest, at + 1);
  }
  return false;
}

/** The longest word is seldom the most frequent one. */
function byLength(one: string, other: string): number {
  return other.length - one.length;
}

/**
 * A place that has so many letters followed by a space between it and `at` that
 * all words of a phrase fit in; before it, if the number is negative.
 */
function reach(text: string, at: number, words: number): number {
  const step = Math.sign(words);
  let left = Math.abs(words) + 1;
  let place = at;
  for (; place > 0 && place < text.length; place += step) {
    const sign = text.charAt(step > 0 ? place : place - 1);
    const next = text.charAt(step > 0 ? place + 1 : place - 2);
    // Signs between two words take several spaces; each counts only after a letter.
    if (space.test(sign) && /[a-z0-9]/.test(next) && --left === 0) break;
  }
  return place;
}

function follow(words: readonly string[], wanted: readonly string[]): boolean {
  const [first] = wanted;
  if (first === undefined) return true;
  for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
    let length = 1;
    while (length < wanted.length && words[at + length] === wanted[length]) length++;
    if (length === wanted.length) return true;
  }
  return false;
}
