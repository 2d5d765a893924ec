import type { Alignment } from './align-quote';
import { compareBlocks } from './compare-blocks';
import { type ContextMatch, extendMatch, matchContext } from './extend-match';
import type { FoldedPassage, FoldedSurroundings } from './folded-passage';
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
  const left = matchPrefix(source, target.prefix, start);
  const right = matchSuffix(source, target.suffix, end);
  return {
    start,
    end,
    similarity: 1,
    intactUnits: length,
    contextScore: left.score + right.score + scoreBlockEdges(source, target, start, end),
    block: compareBlocks(source, target, { start, end }, left, right),
  };
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
  const left = matchPrefix(source, target.prefix, start);
  const right = matchSuffix(source, target.suffix, end);
  const contextScore =
    Math.max(
      left.score,
      scoreDetachedContext(alignment.intactPrefixUnits, right.score, weight, isWhole),
    ) +
    Math.max(
      right.score,
      scoreDetachedContext(alignment.intactSuffixUnits, left.score, weight, isWhole),
    ) +
    scoreBlockEdges(source, target, start, end);
  return {
    start,
    end,
    similarity: isWhole ? 1 : Math.min(maxEditedSimilarity, similarity),
    intactUnits: alignment.intactUnits,
    contextScore,
    block: compareBlocks(source, target, { start, end }, left, right),
  };
}

/** Returns the net units of a prefix and a suffix that are right before and after a place. */
export function scoreSurroundings(
  source: SearchableText,
  { prefix, suffix }: FoldedSurroundings,
  start: number,
  end: number,
): number {
  return matchPrefix(source, prefix, start).score + matchSuffix(source, suffix, end).score;
}

function matchPrefix({ units }: SearchableText, prefix: Uint16Array, start: number): ContextMatch {
  const count = prefix.length;
  return matchContext(extendMatch(prefix, count - 1, count, units, start - 1, start, -1, false));
}

function matchSuffix({ units }: SearchableText, suffix: Uint16Array, end: number): ContextMatch {
  const textCount = units.length - end;
  return matchContext(extendMatch(suffix, 0, suffix.length, units, end, textCount, 1, false));
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
