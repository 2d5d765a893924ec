import type { Alignment } from './align-quote';
import { extendMatch, scoreContext } from './extend-match';
import type { FoldedPassage } from './folded-passage';
import { type Candidate, scoreBlockEdge, scoreDetachedContext } from './judge-candidate';
import type { SearchableText } from './root-text';

/** Similarity lost per insertion. */
const insertionCost = 0.1;
/** Similarity of a quote that was found completely, but with insertions. */
const maxEditedSimilarity = 0.999;
const space = 0x20;

/** Returns the candidate for the quote word for word at `start`. */
export function createExactCandidate(
  source: SearchableText,
  target: FoldedPassage,
  start: number,
): Candidate {
  const { length } = target.exact;
  const end = start + length;
  const contextScore =
    scorePrefix(source, target.prefix, start) +
    scoreSuffix(source, target.suffix, end) +
    scoreBlockEdges(source, target, start, end);
  return { start, end, similarity: 1, intactUnits: length, contextScore };
}

/**
 * Returns the candidate for an alignment, without spaces at its ends; null if only
 * spaces are left.
 */
export function createAlignedCandidate(
  source: SearchableText,
  target: FoldedPassage,
  alignment: Alignment,
): Candidate | null {
  let { start, end } = alignment;
  while (start < end && source.units[start] === space) start++;
  while (end > start && source.units[end - 1] === space) end--;
  if (start === end) return null;
  const { exact, quote, weight } = target;
  const isWhole = end - start === exact.length && source.folded.startsWith(quote.exact, start);
  const similarity = alignment.matched / exact.length - insertionCost * alignment.insertions;
  const prefixScore = scorePrefix(source, target.prefix, start);
  const suffixScore = scoreSuffix(source, target.suffix, end);
  const contextScore =
    Math.max(
      prefixScore,
      scoreDetachedContext(alignment.intactPrefixUnits, suffixScore, weight, isWhole),
    ) +
    Math.max(
      suffixScore,
      scoreDetachedContext(alignment.intactSuffixUnits, prefixScore, weight, isWhole),
    ) +
    scoreBlockEdges(source, target, start, end);
  return {
    start,
    end,
    similarity: isWhole ? 1 : Math.min(maxEditedSimilarity, similarity),
    intactUnits: alignment.intactUnits,
    contextScore,
  };
}

/** Returns the net units of a prefix that are right before an offset. */
export function scorePrefix({ units }: SearchableText, prefix: Uint16Array, start: number): number {
  const count = prefix.length;
  return scoreContext(extendMatch(prefix, count - 1, count, units, start - 1, start, -1, false));
}

/** Returns the net units of a suffix that are right after an offset. */
export function scoreSuffix({ units }: SearchableText, suffix: Uint16Array, end: number): number {
  const textCount = units.length - end;
  return scoreContext(extendMatch(suffix, 0, suffix.length, units, end, textCount, 1, false));
}

/** Scores a candidate that starts or ends with a block, as the quote did. */
function scoreBlockEdges(
  { text }: SearchableText,
  target: FoldedPassage,
  start: number,
  end: number,
): number {
  const starts = target.startsBlock && (start === 0 || text[start - 1] === '\n');
  const ends = target.endsBlock && (end === text.length || text[end] === '\n');
  return scoreBlockEdge(target.weight) * (Number(starts) + Number(ends));
}
