import type { Quote } from './quotes';
import { putIn, type TrackedPage } from './tracked-page';

/**
 * What became of one quote. `right`: at least four fifths of its characters
 * that still stand, with hardly any other of the old page's; `partly`: some of
 * them; `wrong`: none; `lost`. Where nothing of it stands any more: `gone` when
 * it was called lost, else `misplaced`.
 */
export type Verdict = 'right' | 'partly' | 'wrong' | 'lost' | 'gone' | 'misplaced';

/** The share of the characters that were found, of all that were found or should have been. */
const enough = 0.8;
/** A quote of which less than this stands is no fair question, unless nothing does. */
const minSurviving = 0.45;

/**
 * Judges a range by the numbers of its characters; null when the question is not
 * fair: too little of the quote stands, or it stands in pieces so far apart that
 * no range could be right.
 */
export function judge(page: TrackedPage, quote: Quote, found: Range | null): Verdict | null {
  const surviving = page.surviving(quote.span).length;
  const { from, to } = quote.span;
  if (surviving === 0) return found ? 'misplaced' : 'gone';
  if (surviving < (to - from) * minSurviving) return null;
  /** How much of range and quote is in both, and how much in either. */
  const compare = (range: Range) => {
    const numbers = page.numbersIn(range).filter((number) => number !== putIn);
    const common = numbers.filter((number) => number >= from && number < to).length;
    return { common, share: common / (surviving + numbers.length - common) };
  };
  const best = page.rangeOf(quote.span);
  if (!best || compare(best).share < enough) return null;
  if (!found) return 'lost';
  const { common, share } = compare(found);
  if (common === 0) return 'wrong';
  return share >= enough ? 'right' : 'partly';
}
