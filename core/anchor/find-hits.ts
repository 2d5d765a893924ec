/** Units of a quote that are searched for; what follows them is compared where they are found. */
const needleLength = 256;
const mostHits = 50_000;
/** Hits whose context is weighed; among more, a look at the nearest units chooses. */
const mostWeighed = 32;
const nearbyUnits = 32;

/** The quote, and the words before and after it, folded, as strings. */
export interface FoldedQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Where a quote stands word for word in a folded text: offsets of at most 32
 * hits, those whose closest neighbours fit best when there are more.
 */
export function findHits(folded: string, quote: FoldedQuote): readonly number[] {
  const { exact } = quote;
  const needle = exact.slice(0, needleLength);
  const hits: number[] = [];
  for (let at = folded.indexOf(needle); at >= 0 && hits.length < mostHits; ) {
    if (needle.length === exact.length || folded.startsWith(exact, at)) hits.push(at);
    at = folded.indexOf(needle, at + 1);
  }
  if (hits.length <= mostWeighed) return hits;
  return hits
    .map((at) => ({ at, fit: nearbyFit(folded, at, quote) }))
    .sort((a, b) => b.fit - a.fit || a.at - b.at)
    .slice(0, mostWeighed)
    .map((hit) => hit.at);
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
