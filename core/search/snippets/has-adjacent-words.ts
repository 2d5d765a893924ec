import { splitWords } from '../terms/each-run';

/** Texts of only these characters are folded by lowercasing alone. */
const asciiLikeText = /^[\n\t\x20-\x7e£€°§\u00a0«»\u2010-\u2015\u2018-\u201e\u2022\u2026]*$/;
const asciiWord = /^[a-z]{2,63}$/;
const space = /\s/;

/**
 * True if the words are adjacent, in this order, in the text. An incomplete last word matches words
 * that start with it.
 *
 * Tokenizing a story takes longer than reading it from the disk. Most English
 * texts avoid it: the longest word is searched in the raw text, and only its
 * surroundings are tokenized.
 */
export function hasAdjacentWords(
  text: string,
  phrase: readonly string[],
  isIncomplete = false,
): boolean {
  const longest = phrase.filter((word) => asciiWord.test(word)).sort(byLength)[0];
  if (longest === undefined || !asciiLikeText.test(text))
    return containsSequence(splitWords(text), phrase, isIncomplete);
  const lowercase = text.toLowerCase();
  for (let at = lowercase.indexOf(longest); at >= 0; ) {
    const from = findContextEdge(lowercase, at, -phrase.length);
    const to = findContextEdge(lowercase, at + longest.length, phrase.length);
    const nearby = splitWords(lowercase.slice(from, to));
    if (containsSequence(nearby, phrase, isIncomplete)) return true;
    at = lowercase.indexOf(longest, at + 1);
  }
  return false;
}

/** Longest first, because a long word is rarely the most frequent one. */
function byLength(a: string, b: string): number {
  return b.length - a.length;
}

/**
 * Returns an offset far enough from `at` to cover a phrase of this many words.
 * Searches backwards if the number is negative.
 */
function findContextEdge(text: string, at: number, words: number): number {
  const step = Math.sign(words);
  let remaining = Math.abs(words) + 1;
  let offset = at;
  for (; offset > 0 && offset < text.length; offset += step) {
    const character = text.charAt(step > 0 ? offset : offset - 1);
    const next = text.charAt(step > 0 ? offset + 1 : offset - 2);
    // Punctuation between words may include several spaces. Each one counts only after a letter or digit.
    if (space.test(character) && /[a-z0-9]/.test(next) && --remaining === 0) break;
  }
  return offset;
}

function containsSequence(
  words: readonly string[],
  phrase: readonly string[],
  isIncomplete: boolean,
): boolean {
  const [first] = phrase;
  if (first === undefined) return true;
  const whole = isIncomplete ? phrase.length - 1 : phrase.length;
  for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
    let length = 1;
    while (length < whole && words[at + length] === phrase[length]) length++;
    if (length < whole) continue;
    if (!isIncomplete || words[at + whole]?.startsWith(phrase[whole] ?? '')) return true;
  }
  return false;
}
