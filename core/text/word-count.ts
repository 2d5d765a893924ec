import { createCharClassifier } from './char-classes';

const getCharClass = createCharClassifier([
  // Scripts written without spaces: a character counts as half a word in reading time.
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
  // Characters that start a word, and those that only continue one.
  /[\p{L}\p{N}]/u,
  /[\p{M}'’\-.,]/u,
]);

/**
 * Counts the words of a text, for display and reading time: runs of letters and
 * digits, and half a word for each character of a script without spaces.
 */
export function countWords(text: string): number {
  let [spacedCount, unspacedCount] = [0, 0];
  let isWithin = false;
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at) as number;
    if (codePoint > 0xffff) at++;
    const kind = getCharClass(codePoint);
    if (kind === 1) unspacedCount++;
    if (kind === 2 && !isWithin) spacedCount++;
    isWithin = kind === 2 || (kind === 3 && isWithin);
  }
  return spacedCount + Math.ceil(unspacedCount / 2);
}

/**
 * Words that an adult reads per minute: Brysbaert 2019, silent reading of non-fiction
 * in English.
 */
const wordsPerMinute = 238;

/** Returns the reading time of so many words in whole minutes, at least 1. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / wordsPerMinute));
}
