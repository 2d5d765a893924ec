import type { Quote } from './quotes';
import { inserted, type TrackedPage } from './tracked-page';

/**
 * Verdict on a located quote.
 *
 * If some of the quote's text is still on the page:
 * - `right`: the overlap is at least `minOverlap`.
 * - `partly`: the overlap is smaller.
 * - `wrong`: nothing overlaps.
 * - `lost`: the engine found nothing.
 *
 * If all of it was deleted:
 * - `gone`: the engine found nothing.
 * - `misplaced`: the engine found something.
 */
export type Verdict = 'right' | 'partly' | 'wrong' | 'lost' | 'gone' | 'misplaced';

/** Overlap of a correct range: shared characters divided by all characters of range and quote. */
const minOverlap = 0.8;
/** Share of a quote that must be left for a fair trial, unless nothing is left. */
const minSurviving = 0.45;

/**
 * Judges a range by the numbers of its characters. Inserted characters are ignored.
 *
 * Returns null if the trial is not fair: too little of the quote is left, or its
 * pieces are so far apart that no range could be right.
 */
export function judge(page: TrackedPage, quote: Quote, found: Range | null): Verdict | null {
  const surviving = page.findNonSpaceCharacters(quote.span).length;
  const { from, to } = quote.span;
  if (surviving === 0) return found ? 'misplaced' : 'gone';
  if (surviving < (to - from) * minSurviving) return null;
  /** Returns the number of characters in both range and quote, and their overlap from 0 to 1. */
  const compare = (range: Range) => {
    const numbers = page.getNumbersInRange(range).filter((number) => number !== inserted);
    const common = numbers.filter((number) => number >= from && number < to).length;
    return { common, overlap: common / (surviving + numbers.length - common) };
  };
  const best = page.findRange(quote.span);
  if (!best || compare(best).overlap < minOverlap) return null;
  if (!found) return 'lost';
  const { common, overlap } = compare(found);
  if (common === 0) return 'wrong';
  return overlap >= minOverlap ? 'right' : 'partly';
}
