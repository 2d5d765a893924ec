import type { Surroundings } from '../../model/annotation/passage';
import type { Candidate } from './judge';
import type { SoughtText } from './root-text';
import type { Sought, UnitSurroundings } from './sought';
import { evidenceAfter, evidenceBefore } from './weigh';
import { wholeSlice } from './whole-slice';

/** Characters kept on either side of a double: a few words tell two places apart. */
const doubleContext = 64;
const maxDoubles = 3;
/** From how much of the quote on, by itself or in context, a place is worth telling from it. */
const minAlike = { likeness: 0.4, matched: 16 };
/** Net units by which a double's surroundings must fit better than the passage's own. */
const clearly = 16;

/**
 * What stands around the likeliest of some candidates that lie apart from the
 * passage, which has `start` and `end`: what could be taken for it if it were gone.
 *
 * Pages say many things twice, in a headline, a teaser and the story. Most of
 * what was put elsewhere when its passage was deleted was such a double, which
 * had stood there all the time.
 */
export function describeDoubles(
  map: SoughtText,
  sought: Sought,
  candidates: readonly Candidate[],
): readonly Surroundings[] {
  const { text } = map;
  const ownEnd = sought.start + sought.exact.length;
  const places: Candidate[] = [];
  for (const candidate of candidates) {
    const { start, end, likeness, evidence } = candidate;
    const matched = likeness * sought.weight + evidence;
    if (likeness < minAlike.likeness || matched < minAlike.matched) continue;
    if (start < ownEnd && sought.start < end) continue;
    if (places.some((place) => start < place.end && place.start < end)) continue;
    places.push(candidate);
    if (places.length === maxDoubles) break;
  }
  return places.map(({ start, end }) => ({
    prefix: wholeSlice(text, start - doubleContext, start),
    suffix: wholeSlice(text, end, end + doubleContext),
  }));
}

/** Does a candidate stand where a double of the passage stood? Its surroundings tell. */
export function isDouble(map: SoughtText, sought: Sought, { start, end }: Candidate): boolean {
  if (!sought.doubles || sought.doubles.length === 0) return false;
  const fitOf = ({ prefix, suffix }: UnitSurroundings) =>
    evidenceBefore(map, prefix, start) + evidenceAfter(map, suffix, end);
  const own = fitOf({
    prefix: sought.prefix.subarray(-doubleContext),
    suffix: sought.suffix.subarray(0, doubleContext),
  });
  // Nothing can fit much better than what fits wholly.
  if (own > 2 * doubleContext - clearly) return false;
  return sought.doubles.some((double) => fitOf(double) >= own + clearly);
}
