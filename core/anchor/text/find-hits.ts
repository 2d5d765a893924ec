import type { Work } from './work';

/** Units of a quote that are searched for; what follows them is compared where they are found. */
const needleLength = 64;
/** Places at which the needle may be met: a page of one letter has it everywhere. */
const maxPlaces = 50_000;
/** Units of quotes that are compared in all; a text and a quote made for it would take hours. */
const maxCompared = 1 << 24;
/** Units that are compared, or places that are met, between two points at which it may be laid down. */
const comparedAtOnce = 1 << 18;
const placesAtOnce = 1 << 12;
/** Hits whose context is weighed; among more, a look at the nearest units chooses. */
const maxWeighed = 32;
const nearbyUnits = 32;

/** The quote, and the words before and after it, folded, as strings. */
export interface FoldedQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Where a quote stands word for word in a folded text: offsets of at most 32
 * hits, those whose closest neighbours fit best when there are more. Of a text
 * that repeats itself without end, only the first places are looked at.
 */
export function* findingHits(folded: string, quote: FoldedQuote): Work<readonly number[]> {
  const { exact } = quote;
  const needle = exact.slice(0, needleLength);
  const hits: number[] = [];
  let compared = 0;
  let nextPause = comparedAtOnce;
  let places = 0;
  let at = folded.indexOf(needle);
  while (at >= 0 && places < maxPlaces && compared < maxCompared) {
    if (folded.startsWith(exact, at)) hits.push(at);
    compared += exact.length;
    places++;
    if (compared >= nextPause || places % placesAtOnce === 0) {
      nextPause = compared + comparedAtOnce;
      yield;
    }
    at = folded.indexOf(needle, at + 1);
  }
  if (hits.length <= maxWeighed) return hits;
  return hits
    .map((hit) => ({ hit, fit: nearbyFit(folded, hit, quote) }))
    .sort((a, b) => b.fit - a.fit || a.hit - b.hit)
    .slice(0, maxWeighed)
    .map(({ hit }) => hit);
}

function nearbyFit(folded: string, at: number, quote: FoldedQuote): number {
  const { prefix, suffix, exact } = quote;
  let before = 0;
  while (
    before < Math.min(nearbyUnits, prefix.length, at) &&
    folded.charCodeAt(at - 1 - before) === prefix.charCodeAt(prefix.length - 1 - before)
  ) {
    before++;
  }
  const end = at + exact.length;
  let after = 0;
  while (
    after < Math.min(nearbyUnits, suffix.length) &&
    folded.charCodeAt(end + after) === suffix.charCodeAt(after)
  ) {
    after++;
  }
  return before + after;
}
