import type { Passage } from '../../model/annotation/passage';
import { findOccurrences } from '../../text';
import { splitBylineText } from './field-text';
import { findVerbatim } from './find-verbatim';

const word = /[\p{L}\p{M}\p{N}'’-]+/gu;

/**
 * Returns where a quote from a byline is in the text of a byline, which has only the names:
 * "By Ada Mensah and Jo Ruiz" covers "Ada Mensah, Jo Ruiz", and "By Ada" covers "Ada". Null
 * if it shares no word with them.
 */
export function findInNames(quote: Passage['quote'], text: string): Passage['position'] | null {
  const verbatim = findVerbatim(text, quote);
  if (verbatim !== null) return { start: verbatim, end: verbatim + quote.exact.trim().length };
  const exact = quote.exact.toLowerCase();
  const whole = splitBylineText(text).filter(({ name }) => exact.includes(name.toLowerCase()));
  const [first, last] = [whole[0], whole.at(-1)];
  if (first && last) return { start: first.start, end: last.start + last.name.length };
  return findLongestRun(exact, text.toLowerCase());
}

/** Returns where the longest run of words of the quote is in the text. */
function findLongestRun(exact: string, text: string): Passage['position'] | null {
  const words = [...exact.matchAll(word)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
  for (let count = words.length - 1; count > 0; count--) {
    for (const [index, { start }] of words.slice(0, words.length - count + 1).entries()) {
      const run = exact.slice(start, words[index + count - 1]?.end);
      const at = indexOfWords(text, run);
      if (at >= 0) return { start: at, end: at + run.length };
    }
  }
  return null;
}

/** Returns the offset of whole words in a text; -1 if it does not have them. */
function indexOfWords(text: string, run: string): number {
  for (const at of findOccurrences(text, run)) {
    const around = `${text[at - 1] ?? ' '}${text[at + run.length] ?? ' '}`;
    if (!/[\p{L}\p{M}\p{N}]/u.test(around)) return at;
  }
  return -1;
}
