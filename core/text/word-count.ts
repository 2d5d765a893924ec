import { createCharClasses } from './char-classes';

const classOf = createCharClasses([
  // Scripts written without spaces: a character counts as half a word in reading time.
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
  // What begins a word, and what only goes on with one.
  /[\p{L}\p{N}]/u,
  /[\p{M}'’\-.,]/u,
]);

/**
 * Words of a text, for showing and for reading time: runs of letters and
 * digits, and half a word for each character of a script without spaces.
 */
export function countWords(text: string): number {
  let [spaced, alone] = [0, 0];
  let isWithin = false;
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at) as number;
    if (codePoint > 0xffff) at++;
    const kind = classOf(codePoint);
    if (kind === 1) alone++;
    if (kind === 2 && !isWithin) spaced++;
    isWithin = kind === 2 || (kind === 3 && isWithin);
  }
  return spaced + Math.ceil(alone / 2);
}

/** Words that an adult reads in a minute: Brysbaert 2019, silent reading of non-fiction in English. */
const wordsPerMinute = 238;

/** Whole minutes that a text of so many words takes, at least 1. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / wordsPerMinute));
}
