import type { Surroundings } from '../../model/annotation/passage';
import { scoreSurroundings } from './create-candidate';
import type { FoldedPassage } from './folded-passage';
import type { Candidate } from './judge-candidate';
import type { SearchableText } from './root-text';
import { sliceWholeCharacters } from './slice-characters';

/** Characters stored on either side of a double; a few words tell two places apart. */
const doubleContextLength = 64;
const maxDoubles = 3;
/** How similar a place must be, alone and with its context, to be stored as a double. */
const minResemblance = { similarity: 0.4, matched: 16 };
/** Net units by which the context of a double must fit better than the passage's own. */
const minLead = 16;

/**
 * Returns the contexts of up to three doubles of a passage: other places that could be
 * mistaken for it if it were deleted. `candidates` is sorted by score, best first.
 *
 * Pages repeat text in headlines, teasers and the story. Most passages that were
 * attached elsewhere after they were deleted were attached to such a double, which had
 * been there all the time.
 */
export function describeDoubles(
  source: SearchableText,
  target: FoldedPassage,
  candidates: readonly Candidate[],
): readonly Surroundings[] {
  const { text } = source;
  const ownEnd = target.start + target.exact.length;
  const doubles: Candidate[] = [];
  for (const candidate of candidates) {
    const { start, end, similarity, contextScore } = candidate;
    const matched = similarity * target.weight + contextScore;
    if (similarity < minResemblance.similarity || matched < minResemblance.matched) continue;
    if (start < ownEnd && target.start < end) continue;
    if (doubles.some((place) => start < place.end && place.start < end)) continue;
    doubles.push(candidate);
    if (doubles.length === maxDoubles) break;
  }
  return doubles.map(({ start, end }) => ({
    prefix: sliceWholeCharacters(text, start - doubleContextLength, start),
    suffix: sliceWholeCharacters(text, end, end + doubleContextLength),
  }));
}

/** True if a candidate is at a known double of the passage, by its context. */
export function isDouble(
  source: SearchableText,
  target: FoldedPassage,
  { start, end }: Candidate,
): boolean {
  if (!target.doubles || target.doubles.length === 0) return false;
  const own = {
    prefix: target.prefix.subarray(-doubleContextLength),
    suffix: target.suffix.subarray(0, doubleContextLength),
  };
  const ownScore = scoreSurroundings(source, own, start, end);
  // Nothing can beat a full match by `minLead`.
  if (ownScore > 2 * doubleContextLength - minLead) return false;
  return target.doubles.some(
    (double) => scoreSurroundings(source, double, start, end) >= ownScore + minLead,
  );
}
