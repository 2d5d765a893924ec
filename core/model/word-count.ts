/** Scripts written without spaces: a character counts as half a word in reading time. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/**
 * Words of a text, for showing and for reading time: runs of letters and
 * digits, and half a word for each character of a script without spaces.
 */
export function countWords(text: string): number {
  const alone = text.match(unspaced)?.length ?? 0;
  const spaced =
    text.replace(unspaced, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\-.,]*/gu)?.length ?? 0;
  return spaced + Math.ceil(alone / 2);
}

/** Words that an adult reads in a minute: Brysbaert 2019, silent reading of non-fiction in English. */
const wordsPerMinute = 238;

/** Whole minutes that a text of so many words takes, at least 1. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / wordsPerMinute));
}
