import type { Passage } from '../../model/annotation/passage';
import { getBlockContext, squash, toPosition } from './field-text';

type Quote = Passage['quote'];

/** Letters beside a credit on pages: "Photograph by", "/ courtesy of the harbour museum". */
const maxLabelLetters = 30;
/** Letters of a caption that no other caption ends with by chance. */
const minCaptionLetters = 12;

const sentenceBreak = /[.!?…。]\W*\p{L}/u;

/** Where a quote from a labelled credit of a page is in the credit of an article. */
export interface CreditMatch {
  /** Offsets in the credit. */
  readonly position: Passage['position'];
  /** True if the caption is before the credit on the page, too. */
  readonly hasCaption: boolean;
}

/**
 * Returns where a quote is in a credit, which has the names without the label of the page:
 * "Photograph: Ada" covers "Ada". Null if the quote has none of the credit, or some of the
 * caption, or if the line is no credit.
 */
export function findInCredit(quote: Quote, caption: string, credit: string): CreditMatch | null {
  const overlap = findOverlap(quote, credit);
  if (overlap === null) return null;
  const { before, after, quoteStart, start, end } = overlap;
  // A sentence about the photographer is no credit.
  if (after.length > maxLabelLetters || /\p{L}.*[.!?…。]\W*$/u.test(after)) return null;
  const captionLetters = squash(caption);
  const most = Math.min(maxLabelLetters, before.length);
  for (let label = 0; label <= most; label++) {
    const rest = before.slice(0, before.length - label);
    if (!captionLetters.endsWith(rest)) continue;
    if (quoteStart < rest.length) return null;
    // Not a label but the end of another caption.
    if (sentenceBreak.test(before.slice(Math.max(rest.length, quoteStart)))) return null;
    return {
      position: toPosition(credit, start, end),
      hasCaption: rest.length >= Math.min(minCaptionLetters, captionLetters.length),
    };
  }
  return null;
}

/** The same in the text of a caption that ends with the credit. Returns offsets in that text. */
export function findInCaptionCredit(
  quote: Quote,
  text: string,
  credit: string,
): Passage['position'] | null {
  const { caption, creditStart } = splitCaption(text, credit);
  const match = findInCredit(quote, caption, credit);
  if (match === null) return null;
  const { start, end } = match.position;
  return { start: creditStart + start, end: creditStart + end };
}

/** Divides the text of a caption that ends with the credit. */
export function splitCaption(
  text: string,
  credit: string,
): { readonly caption: string; readonly creditStart: number } {
  const creditStart = text.length - credit.length;
  return { caption: text.slice(0, creditStart).trimEnd(), creditStart };
}

/** True if a quote has letters of a credit that is in its line. */
export function overlapsCredit(quote: Quote, credit: string): boolean {
  return findOverlap(quote, credit) !== null;
}

/** Finds a credit in the line of a quote. Offsets among the letters of the line and the credit. */
function findOverlap(quote: Quote, credit: string) {
  if (quote.exact.trim().includes('\n')) return null;
  const block = getBlockContext(quote);
  const [prefix, exact, name] = [squash(block.prefix), squash(quote.exact), squash(credit)];
  const line = prefix + exact + squash(block.suffix);
  const at = name === '' ? -1 : line.lastIndexOf(name);
  if (at < 0) return null;
  const start = Math.max(at, prefix.length) - at;
  const end = Math.min(at + name.length, prefix.length + exact.length) - at;
  if (start >= end) return null;
  return {
    before: line.slice(0, at),
    after: line.slice(at + name.length),
    quoteStart: prefix.length,
    start,
    end,
  };
}
