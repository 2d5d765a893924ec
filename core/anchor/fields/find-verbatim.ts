import type { Passage } from '../../model/annotation/passage';
import { findOccurrences } from '../../text';
import { foldToUnits, unitsToString } from '../text/characters';
import { getBlockContext } from './field-text';

/**
 * Returns the offset at which a quote is word for word in the text of a field, or null. Of
 * several, the one whose context fits best; of those, the nearest to `start`.
 */
export function findVerbatim(text: string, quote: Passage['quote'], start = 0): number | null {
  // Folding keeps the offsets: the text is normalised.
  const folded = fold(text);
  const exact = fold(quote.exact).trim();
  if (exact === '') return null;
  const block = getBlockContext(quote);
  const [prefix, suffix] = [fold(block.prefix), fold(block.suffix)];
  let best: { readonly at: number; readonly score: number } | null = null;
  for (const at of findOccurrences(folded, exact)) {
    const context =
      countCommonEnd(prefix, folded.slice(0, at)) +
      countCommonStart(suffix, folded.slice(at + exact.length));
    const score = context - Math.abs(at - start) / (folded.length + 1);
    if (best === null || score > best.score) best = { at, score };
  }
  return best?.at ?? null;
}

function fold(text: string): string {
  return unitsToString(foldToUnits(text));
}

function countCommonStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count++;
  return count;
}

function countCommonEnd(a: string, b: string): number {
  let count = 0;
  while (
    count < a.length &&
    count < b.length &&
    a[a.length - 1 - count] === b[b.length - 1 - count]
  )
    count++;
  return count;
}
