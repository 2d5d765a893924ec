import { sliceWholeCharacters } from '../../../anchor';
import type { ImportedAnnotation } from '../../items/imported-item';

type Quote = ImportedAnnotation['quote'];

/** Characters of context before and after a quote. */
const contextLength = 64;

/** The quote of a range of a text, with its context. */
export function createQuote(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Quote {
  return {
    exact: text.slice(start, end),
    prefix: sliceWholeCharacters(text, start - contextLength, start),
    suffix: sliceWholeCharacters(text, end, end + contextLength),
  };
}

/** The range of a quote that begins at an offset, with any spaces and line breaks; null if none does. */
export function findQuoteAt(text: string, offset: number, exact: string) {
  let start: number | null = null;
  let end = offset;
  for (const letter of exact.replace(/\s+/g, '')) {
    while (/\s/.test(text.charAt(end))) end++;
    if (!text.startsWith(letter, end)) return null;
    start ??= end;
    end += letter.length;
  }
  return start === null ? null : { start, end };
}
