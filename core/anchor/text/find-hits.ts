import type { Task } from './task';

/** Units of a quote that are searched for; the rest is compared where they are found. */
const needleLength = 64;
/**
 * Occurrences of the needle that are examined. On a page of one repeated letter, it
 * occurs everywhere.
 */
const maxNeedleMatches = 50_000;
/** Quote units compared in total. A text and a quote made to be slow would otherwise take hours. */
const maxComparedUnits = 1 << 24;
/** Compared units, or occurrences, between two points where the task can be paused. */
const comparedUnitsPerStep = 1 << 18;
const needleMatchesPerStep = 1 << 12;
/**
 * Hits that are scored by their whole context. If there are more, the nearest units
 * decide which.
 */
const maxHits = 32;
const nearbyLength = 32;

/** A quote and its context, folded. */
export interface FoldedQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Finds where a quote occurs word for word in a folded text. Returns the offsets of at
 * most 32 hits; if there are more, of those whose nearest context fits best. In a text
 * that repeats itself endlessly, examines only the first occurrences.
 */
export function* findHits(folded: string, quote: FoldedQuote): Task<readonly number[]> {
  const { exact } = quote;
  const needle = exact.slice(0, needleLength);
  const hits: number[] = [];
  let compared = 0;
  let nextPause = comparedUnitsPerStep;
  let needleMatches = 0;
  let at = folded.indexOf(needle);
  while (at >= 0 && needleMatches < maxNeedleMatches && compared < maxComparedUnits) {
    if (folded.startsWith(exact, at)) hits.push(at);
    compared += exact.length;
    needleMatches++;
    if (compared >= nextPause || needleMatches % needleMatchesPerStep === 0) {
      nextPause = compared + comparedUnitsPerStep;
      yield;
    }
    at = folded.indexOf(needle, at + 1);
  }
  if (hits.length <= maxHits) return hits;
  return hits
    .map((hit) => ({ hit, fit: countNearbyMatches(folded, hit, quote) }))
    .sort((a, b) => b.fit - a.fit || a.hit - b.hit)
    .slice(0, maxHits)
    .map(({ hit }) => hit);
}

/** Counts the units of context that match next to a hit, without a gap. */
function countNearbyMatches(folded: string, at: number, quote: FoldedQuote): number {
  const { prefix, suffix, exact } = quote;
  let before = 0;
  while (
    before < Math.min(nearbyLength, prefix.length, at) &&
    folded.charCodeAt(at - 1 - before) === prefix.charCodeAt(prefix.length - 1 - before)
  ) {
    before++;
  }
  const end = at + exact.length;
  let after = 0;
  while (
    after < Math.min(nearbyLength, suffix.length) &&
    folded.charCodeAt(end + after) === suffix.charCodeAt(after)
  ) {
    after++;
  }
  return before + after;
}
