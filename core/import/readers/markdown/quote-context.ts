import { sliceWholeCharacters } from '../../../anchor';
import type { TextDirective } from '../../../passages/text-directive';
import { findOccurrences } from '../../../text';
import type { ImportedAnnotation } from '../../items/imported-item';
import { contextLength } from './read-highlighted';

type Quote = ImportedAnnotation['quote'];

/**
 * Returns a quote with its context at the place that a text fragment names; without
 * context if no place fits, or several do.
 */
export function findQuoteContext(text: string, exact: string, link: TextDirective): Quote {
  const { bare, offsets } = removeSpaces(text);
  const { bare: quote } = removeSpaces(exact);
  const all = listMatches(quote, link);
  const fits: number[] = [];
  for (const at of findOccurrences(bare, quote)) {
    const isHere = all.some(({ before, from, after, to }) => {
      const start = at + from - before.length;
      return start >= 0 && bare.startsWith(before, start) && bare.startsWith(after, at + to);
    });
    if (isHere) fits.push(at);
  }
  const [at, another] = fits;
  if (at === undefined || another !== undefined) return { exact, prefix: '', suffix: '' };
  const start = offsets[at] ?? 0;
  const end = (offsets[at + quote.length - 1] ?? 0) + 1;
  return {
    exact,
    prefix: sliceWholeCharacters(text, start - contextLength, start),
    suffix: sliceWholeCharacters(text, end, end + contextLength),
  };
}

/** What a text fragment requires before the first character of a quote, and after the last. */
interface Match {
  readonly before: string;
  readonly from: number;
  readonly after: string;
  readonly to: number;
}

/**
 * The ways in which a text fragment, which consists of whole words, can cover a quote
 * that starts or ends inside a word, or with punctuation.
 */
function listMatches(quote: string, link: TextDirective): readonly Match[] {
  const [prefix, start, end, suffix] = [link.prefix, link.start, link.end, link.suffix].map(
    (part) => removeSpaces(part).bare,
  );
  const all: Match[] = [];
  const latestStart = countCharacters(/^[^\p{L}\p{M}\p{N}]*/u, quote);
  const firstEnd = quote.length - countCharacters(/[^\p{L}\p{M}\p{N}]*$/u, quote);
  for (let from = 0; from <= latestStart; from++) {
    for (let to = quote.length; to >= firstEnd && to > from; to--) {
      for (const [before, after] of listSurroundings(
        quote.slice(from, to),
        start ?? '',
        end ?? '',
      )) {
        all.push({ before: `${prefix}${before}`, from, after: `${after}${suffix}`, to });
      }
    }
  }
  return all;
}

function countCharacters(pattern: RegExp, quote: string): number {
  return pattern.exec(quote)?.[0].length ?? 0;
}

/** What may come before and after a quote in the whole words from `start` to `end`. */
function listSurroundings(
  quote: string,
  start: string,
  end: string,
): readonly (readonly [before: string, after: string])[] {
  if (end === '') {
    const all: [string, string][] = [];
    for (const at of findOccurrences(start, quote)) {
      all.push([start.slice(0, at), start.slice(at + quote.length)]);
    }
    return all;
  }
  const lengths = (whole: string) => Array.from({ length: whole.length }, (_, index) => index);
  const before = lengths(start).find((cut) => quote.startsWith(start.slice(cut)));
  const after = lengths(end).find((cut) => quote.endsWith(end.slice(0, end.length - cut)));
  if (before === undefined || after === undefined) return [];
  return [[start.slice(0, before), end.slice(end.length - after)]];
}

/** The letters of a text with their offsets: text fragments ignore spaces and line breaks. */
function removeSpaces(text: string): {
  readonly bare: string;
  readonly offsets: readonly number[];
} {
  const offsets: number[] = [];
  let bare = '';
  for (const { 0: part, index } of text.matchAll(/\S+/g)) {
    bare += part;
    for (let at = 0; at < part.length; at++) offsets.push(index + at);
  }
  return { bare, offsets };
}
