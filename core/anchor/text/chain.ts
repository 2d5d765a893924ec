import { findGramPositions, type GramIndex, gramLength } from './gram-index';

/** Units that pattern and text have in common, in one maximal piece. */
export interface Segment {
  readonly patternStart: number;
  readonly textStart: number;
  readonly length: number;
}

/** A gram with more occurrences identifies none of them. */
const maxGramOccurrences = 24;
const maxSegments = 256;
const maxChains = 4;
/** A chain with less than this share of the longest one's units is a coincidence. */
const minChainShare = 0.15;
/** Pattern units looked up at most. Longer patterns are sampled evenly. */
const maxLookups = 16_384;
/**
 * Units of text between two segments of a chain. An embed or a few paragraphs of
 * advertising fit in; another story does not.
 */
const maxTextGap = 3_000;

/**
 * Finds the pieces that a pattern shares with the text, by its rarer grams. Each is
 * extended as far as it matches. Returns at most 256, the longest ones.
 */
export function findSegments(index: GramIndex, pattern: Uint16Array): readonly Segment[] {
  const { units } = index;
  const segments: Segment[] = [];
  const positions = new Int32Array(maxGramOccurrences);
  /** By diagonal: where its last segment ends in the pattern. */
  const coveredEnds = new Map<number, number>();
  const step = Math.max(1, Math.ceil(pattern.length / maxLookups));
  for (let at = 0; at + gramLength <= pattern.length; at += step) {
    const number = findGramPositions(index, pattern, at, maxGramOccurrences, positions);
    for (let k = 0; k < number; k++) {
      const textAt = positions[k] ?? 0;
      const coveredTo = coveredEnds.get(textAt - at) ?? 0;
      if (at + gramLength <= coveredTo) continue;
      let start = at;
      while (start > coveredTo && pattern[start - 1] === units[textAt + start - at - 1]) start--;
      let end = at + gramLength;
      while (end < pattern.length && pattern[end] === units[textAt + end - at]) end++;
      coveredEnds.set(textAt - at, end);
      segments.push({
        patternStart: start,
        textStart: textAt + start - at,
        length: end - start,
      });
    }
  }
  if (segments.length <= maxSegments) return segments;
  return segments.sort((a, b) => b.length - a.length).slice(0, maxSegments);
}

/** Removes the parts of segments that are in a span of the text. */
export function omitText(
  segments: readonly Segment[],
  from: number,
  to: number,
): readonly Segment[] {
  return segments.flatMap((segment) => {
    const { patternStart, textStart, length } = segment;
    const end = textStart + length;
    if (end <= from || textStart >= to) return [segment];
    const before = { patternStart, textStart, length: from - textStart };
    const cut = to - textStart;
    const after = { patternStart: patternStart + cut, textStart: to, length: end - to };
    return [before, after].filter(({ length }) => length > 0);
  });
}

/**
 * Cost of a gap between two segments, in matched units: small for an edit, larger for
 * an insertion, but capped whatever its length.
 */
function gapCost(patternGap: number, textGap: number): number {
  return Math.min(12, Math.abs(textGap - patternGap) / 8) + textGap / 400;
}

/**
 * Joins segments that follow one another in both pattern and text to chains, the
 * longest first. A segment is used in one chain only. If two segments claim the same
 * pattern units, they are split at one of `edges` (pattern offsets) if one is between
 * them.
 */
export function chainSegments(
  segmentsInAnyOrder: readonly Segment[],
  edges: readonly number[],
): readonly (readonly Segment[])[] {
  const segments = [...segmentsInAnyOrder].sort(
    (a, b) => a.textStart - b.textStart || a.patternStart - b.patternStart,
  );
  const used = new Set<Segment>();
  const chains: Segment[][] = [];
  let longest = 0;
  while (chains.length < maxChains && used.size < segments.length) {
    const chain = findBestChain(segments.filter((segment) => !used.has(segment)));
    for (const segment of chain) used.add(segment);
    const length = getChainLength(chain);
    longest = Math.max(longest, length);
    if (length < longest * minChainShare) break;
    chains.push(removeOverlaps(chain, edges));
  }
  return chains;
}

function getChainLength(chain: readonly Segment[]): number {
  return chain.reduce((sum, segment) => sum + segment.length, 0);
}

function findBestChain(segments: readonly Segment[]): Segment[] {
  const scores = new Float64Array(segments.length);
  const previous = new Int32Array(segments.length).fill(-1);
  const longest = segments.reduce((most, { length }) => Math.max(most, length), 0);
  let best = 0;
  for (let b = 0; b < segments.length; b++) {
    const current = segments[b];
    if (!current) continue;
    let score = current.length;
    for (let a = b - 1; a >= 0; a--) {
      const earlier = segments[a];
      if (!earlier) continue;
      const textGap = current.textStart - earlier.textStart - earlier.length;
      // Segments are sorted: all before it start even earlier.
      if (textGap > maxTextGap + longest) break;
      if (textGap > maxTextGap || earlier.patternStart >= current.patternStart) continue;
      const patternGap = current.patternStart - earlier.patternStart - earlier.length;
      const overlap = Math.max(0, -textGap, -patternGap);
      if (overlap >= current.length) continue;
      const gained = current.length - overlap;
      const cost = gapCost(patternGap + overlap, textGap + overlap);
      const extendedScore = (scores[a] ?? 0) + gained - cost;
      if (extendedScore > score) {
        score = extendedScore;
        previous[b] = a;
      }
    }
    scores[b] = score;
    if (score > (scores[best] ?? 0)) best = b;
  }
  const chain: Segment[] = [];
  for (let at = best; at >= 0; at = previous[at] ?? -1) {
    const segment = segments[at];
    if (segment) chain.unshift(segment);
  }
  return chain;
}

function removeOverlaps(chain: readonly Segment[], edges: readonly number[]): Segment[] {
  const trimmed: Segment[] = [];
  for (const segment of chain) {
    const previous = trimmed.pop();
    if (!previous) {
      trimmed.push(segment);
      continue;
    }
    const end = previous.patternStart + previous.length;
    const inPattern = Math.max(0, end - segment.patternStart);
    const inText = Math.max(0, previous.textStart + previous.length - segment.textStart);
    const edge = edges.find((at) => at > segment.patternStart && at < end);
    const cutFromPrevious = inText === 0 && edge !== undefined ? end - edge : 0;
    if (cutFromPrevious < previous.length)
      trimmed.push({ ...previous, length: previous.length - cutFromPrevious });
    const cutFromNext = Math.max(inPattern - cutFromPrevious, inText);
    trimmed.push({
      patternStart: segment.patternStart + cutFromNext,
      textStart: segment.textStart + cutFromNext,
      length: segment.length - cutFromNext,
    });
  }
  return trimmed;
}
