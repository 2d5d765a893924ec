import { findGram, type GramIndex, gramLength } from './gram-index';

/** Units that a pattern and the text have in common, in one piece as long as can be. */
export interface Segment {
  readonly patternStart: number;
  readonly textStart: number;
  readonly length: number;
}

/** A gram that stands in more places than this is no sign of any of them. */
const commonAbove = 24;
const maxSegments = 256;
const maxChains = 4;
/** A chain with less than this share of the longest one's units is a coincidence. */
const minShare = 0.15;
/** Pattern units looked up at most; longer patterns are sampled evenly. */
const maxLookups = 16_384;
/**
 * Units of text that may stand between two segments of a chain. An embed or a
 * few paragraphs of an advertisement fit in; another story does not.
 */
const widestGap = 3_000;

/**
 * The pieces that a pattern shares with the text, by its rarer grams: each as
 * long as it can be made, at most 256, the longest ones.
 */
export function findSegments(index: GramIndex, pattern: Uint16Array): readonly Segment[] {
  const { units } = index;
  const segments: Segment[] = [];
  const found = new Int32Array(commonAbove);
  /** By diagonal: where in the pattern its last segment ends. */
  const covered = new Map<number, number>();
  const step = Math.max(1, Math.ceil(pattern.length / maxLookups));
  for (let at = 0; at + gramLength <= pattern.length; at += step) {
    const number = findGram(index, pattern, at, commonAbove, found);
    for (let k = 0; k < number; k++) {
      const place = found[k] ?? 0;
      const before = covered.get(place - at) ?? 0;
      if (at + gramLength <= before) continue;
      let start = at;
      while (start > before && pattern[start - 1] === units[place + start - at - 1]) start--;
      let end = at + gramLength;
      while (end < pattern.length && pattern[end] === units[place + end - at]) end++;
      covered.set(place - at, end);
      segments.push({
        patternStart: start,
        textStart: place + start - at,
        length: end - start,
      });
    }
  }
  if (segments.length <= maxSegments) return segments;
  return segments.sort((a, b) => b.length - a.length).slice(0, maxSegments);
}

/**
 * What one gap between two segments costs, in units of match: little for an
 * edit, more for a piece of text that was put in, whatever its length.
 */
function gapCost(patternGap: number, textGap: number): number {
  return Math.min(12, Math.abs(textGap - patternGap) / 8) + textGap / 400;
}

/**
 * Segments that follow one another in pattern and text alike, as chains, the
 * longest first. Segments of one chain are not used in the next. Where two of
 * them claim the same units of the pattern, they are parted at one of `edges`
 * (places in the pattern) if one lies there.
 */
export function chainSegments(
  found: readonly Segment[],
  edges: readonly number[],
): readonly (readonly Segment[])[] {
  const segments = [...found].sort(
    (a, b) => a.textStart - b.textStart || a.patternStart - b.patternStart,
  );
  const used = new Set<Segment>();
  const chains: Segment[][] = [];
  let longest = 0;
  while (chains.length < maxChains && used.size < segments.length) {
    const chain = bestChain(segments.filter((segment) => !used.has(segment)));
    for (const segment of chain) used.add(segment);
    const length = lengthOf(chain);
    longest = Math.max(longest, length);
    if (length < longest * minShare) break;
    chains.push(withoutOverlaps(chain, edges));
  }
  return chains;
}

function lengthOf(chain: readonly Segment[]): number {
  return chain.reduce((sum, segment) => sum + segment.length, 0);
}

function bestChain(segments: readonly Segment[]): Segment[] {
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
      // Those before it begin earlier still.
      if (textGap > widestGap + longest) break;
      if (textGap > widestGap || earlier.patternStart >= current.patternStart) continue;
      const patternGap = current.patternStart - earlier.patternStart - earlier.length;
      const overlap = Math.max(0, -textGap, -patternGap);
      if (overlap >= current.length) continue;
      const gained = current.length - overlap;
      const cost = gapCost(patternGap + overlap, textGap + overlap);
      const joined = (scores[a] ?? 0) + gained - cost;
      if (joined > score) {
        score = joined;
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

function withoutOverlaps(chain: readonly Segment[], edges: readonly number[]): Segment[] {
  const parted: Segment[] = [];
  for (const segment of chain) {
    const before = parted.pop();
    if (!before) {
      parted.push(segment);
      continue;
    }
    const end = before.patternStart + before.length;
    const inPattern = Math.max(0, end - segment.patternStart);
    const inText = Math.max(0, before.textStart + before.length - segment.textStart);
    const edge = edges.find((at) => at > segment.patternStart && at < end);
    const given = inText === 0 && edge !== undefined ? end - edge : 0;
    if (given < before.length) parted.push({ ...before, length: before.length - given });
    const cut = Math.max(inPattern - given, inText);
    parted.push({
      patternStart: segment.patternStart + cut,
      textStart: segment.textStart + cut,
      length: segment.length - cut,
    });
  }
  return parted;
}
