import type { Segment } from './chain';
import { unitsToString } from './characters';
import { type Extension, extendMatch, findBestLength } from './extend-match';

/** A quote with its context as one pattern; the quote is from `start` to `end`. */
export interface Pattern {
  readonly units: Uint16Array;
  readonly start: number;
  readonly end: number;
}

/** Where a quote is in a text, perhaps edited. */
export interface Alignment {
  readonly start: number;
  readonly end: number;
  /** Units of the quote that were found, by edit distance. */
  readonly matched: number;
  /** How many times something longer than an edit was inserted into it. */
  readonly insertions: number;
  /** Units of the quote in unchanged pieces. */
  readonly intactUnits: number;
  /** Units of the prefix in unchanged pieces; `intactSuffixUnits` likewise. */
  readonly intactPrefixUnits: number;
  readonly intactSuffixUnits: number;
}

/** The part between two segments, or outside the first or the last. */
interface Gap {
  readonly patternStart: number;
  readonly patternEnd: number;
  readonly textStart: number;
  readonly textEnd: number;
  /**
   * True if a segment precedes, so pattern and text are aligned on this side;
   * `openRight` likewise.
   */
  readonly openLeft: boolean;
  readonly openRight: boolean;
}

/** Units of a gap that are aligned from either side. Beyond, the quote counts as cut. */
const maxAlignedGap = 400;
/** Units by which text may be longer than its pattern before something counts as inserted. */
const maxExtraText = 24;
/** Units of the quote beyond an insertion that make a piece more than a coincidence. */
const minUnanchoredPiece = 10;
/** Unchanged units of context that make even a single letter next to them part of the quote. */
const minAnchoringContext = 12;
/** Letters of an anchored piece that make it more than the full stop that ends every paragraph. */
const minAnchoredLetters = 3;
/** Skipped text of this length or more was inserted, and hardly in the middle of a word. */
const minInsertionLength = 8;
/** Edits by which an insertion at an edge of the quote is preferred to one within it. */
const quoteEdgeBonus = 2;

/**
 * Finds where the quote of a pattern is, given a chain of pieces that pattern and text
 * share.
 *
 * Gaps between the pieces are aligned from both sides, which skips insertions in the
 * middle and right before or after the quote. Returns null if nothing of the quote is
 * left there.
 */
export function alignQuote(
  pattern: Pattern,
  text: Uint16Array,
  chain: readonly Segment[],
): Alignment | null {
  const builder = new AlignmentBuilder(pattern);
  let patternAt = 0;
  let textAt = 0;
  for (const [number, segment] of chain.entries()) {
    builder.addGap(text, {
      patternStart: patternAt,
      patternEnd: segment.patternStart,
      textStart: textAt,
      textEnd: segment.textStart,
      openLeft: number > 0,
      openRight: true,
    });
    builder.addSegment(segment);
    patternAt = segment.patternStart + segment.length;
    textAt = segment.textStart + segment.length;
  }
  builder.addGap(text, {
    patternStart: patternAt,
    patternEnd: pattern.units.length,
    textStart: textAt,
    textEnd: text.length,
    openLeft: chain.length > 0,
    openRight: false,
  });
  return builder.build(text);
}

/** A piece of the quote in the text, perhaps edited. */
interface Piece {
  readonly from: number;
  readonly to: number;
  /** Units of the quote that were found. */
  readonly matched: number;
}

class AlignmentBuilder {
  readonly #pattern: Pattern;
  readonly #pieces: Piece[] = [];
  /** Text offsets where unchanged context ends before the quote, and starts after it. */
  readonly #contextEdges = { before: new Set<number>(), after: new Set<number>() };
  #intactUnits = 0;
  #intactPrefixUnits = 0;
  #intactSuffixUnits = 0;

  constructor(pattern: Pattern) {
    this.#pattern = pattern;
  }

  build(text: Uint16Array): Alignment | null {
    const groups = groupPieces(this.#pieces);
    const largest = Math.max(0, ...groups.map(({ matched }) => matched));
    const quoteGroups = groups.filter((group) => {
      const { from, to, matched } = group;
      if (matched === largest || matched >= minUnanchoredPiece) return true;
      const isAnchored = this.#contextEdges.before.has(from) || this.#contextEdges.after.has(to);
      return isAnchored && countLetters(text, from, to) >= minAnchoredLetters;
    });
    const first = quoteGroups[0];
    const last = quoteGroups.at(-1);
    if (!first || !last || largest <= 0) return null;
    // A full stop found beyond an insertion may also be right here.
    const tail = groups.at(-1);
    const repeatedTail =
      tail && tail !== last && repeatsAt(text, tail, last.to) ? tail.to - tail.from : 0;
    return {
      start: first.from,
      end: last.to + repeatedTail,
      matched: quoteGroups.reduce((sum, { matched }) => sum + matched, 0),
      insertions: quoteGroups.length - 1,
      intactUnits: this.#intactUnits,
      intactPrefixUnits: this.#intactPrefixUnits,
      intactSuffixUnits: this.#intactSuffixUnits,
    };
  }

  addSegment(segment: Segment): void {
    const { start, end } = this.#pattern;
    const from = segment.patternStart;
    const to = from + segment.length;
    const shift = segment.textStart - from;
    const before = Math.max(0, Math.min(to, start) - from);
    const after = Math.max(0, to - Math.max(from, end));
    this.#intactPrefixUnits += before;
    this.#intactSuffixUnits += after;
    if (before >= minAnchoringContext) this.#contextEdges.before.add(Math.min(to, start) + shift);
    if (after >= minAnchoringContext) this.#contextEdges.after.add(Math.max(from, end) + shift);
    const first = Math.max(from, start);
    const last = Math.min(to, end);
    if (last <= first) return;
    this.#intactUnits += last - first;
    this.#addPiece(first + shift, last + shift, last - first, 0);
  }

  addGap(text: Uint16Array, gap: Gap): void {
    const { units, start, end } = this.#pattern;
    if (gap.patternEnd <= start || gap.patternStart >= end) return;
    const length = gap.patternEnd - gap.patternStart;
    if (length <= 0) return;
    const count = Math.min(length, maxAlignedGap);
    const room = Math.min(gap.textEnd - gap.textStart, count + maxExtraText);
    const left = gap.openLeft
      ? extendMatch(units, gap.patternStart, count, text, gap.textStart, room, 1, true)
      : null;
    const right = gap.openRight
      ? extendMatch(units, gap.patternEnd - 1, count, text, gap.textEnd - 1, room, -1, true)
      : null;
    const [leftUnits, rightUnits] = this.#splitGap(gap, left, right);
    if (left) this.#addFromLeft(gap, left, leftUnits);
    if (right) this.#addFromRight(gap, right, rightUnits);
  }

  /** Returns how many units of a gap's pattern are aligned from the left and from the right. */
  #splitGap(gap: Gap, left: Extension | null, right: Extension | null): readonly [number, number] {
    const length = gap.patternEnd - gap.patternStart;
    if (!left || !right || length > maxAlignedGap) {
      return [left ? findBestLength(left).units : 0, right ? findBestLength(right).units : 0];
    }
    const space = gap.textEnd - gap.textStart;
    let best = 1 << 28;
    let share: readonly [number, number] = [0, 0];
    for (let fromLeft = 0; fromLeft <= left.length; fromLeft++) {
      const fromRight = length - fromLeft;
      if (fromRight > right.length) continue;
      const skipped =
        space - (left.textLengths[fromLeft] ?? 0) - (right.textLengths[fromRight] ?? 0);
      if (skipped < 0) continue;
      const at = gap.patternStart + fromLeft;
      const isEdge = at === this.#pattern.start || at === this.#pattern.end;
      const bonus = isEdge && skipped >= minInsertionLength ? quoteEdgeBonus : 0;
      const cost = (left.edits[fromLeft] ?? 0) + (right.edits[fromRight] ?? 0) - bonus;
      if (cost >= best) continue;
      best = cost;
      share = [fromLeft, fromRight];
    }
    return share;
  }

  #addFromLeft(gap: Gap, left: Extension, count: number): void {
    const first = clamp(this.#pattern.start - gap.patternStart, 0, count);
    const last = clamp(this.#pattern.end - gap.patternStart, 0, count);
    const edits = (left.edits[last] ?? 0) - (left.edits[first] ?? 0);
    this.#addPiece(
      gap.textStart + (left.textLengths[first] ?? 0),
      gap.textStart + (left.textLengths[last] ?? 0),
      last - first,
      edits,
    );
  }

  #addFromRight(gap: Gap, right: Extension, count: number): void {
    const first = clamp(gap.patternEnd - this.#pattern.start, 0, count);
    const last = clamp(gap.patternEnd - this.#pattern.end, 0, count);
    const edits = (right.edits[first] ?? 0) - (right.edits[last] ?? 0);
    this.#addPiece(
      gap.textEnd - (right.textLengths[first] ?? 0),
      gap.textEnd - (right.textLengths[last] ?? 0),
      first - last,
      edits,
    );
  }

  /** Adds a piece of the quote, unless it is more edits than text. */
  #addPiece(from: number, to: number, length: number, edits: number): void {
    if (length - 2 * edits < 0 || to <= from) return;
    this.#pieces.push({ from, to, matched: length - edits });
  }
}

/** Joins pieces that are close together. Text between them counts as edits, at half. */
function groupPieces(pieces: readonly Piece[]): readonly Piece[] {
  const groups: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const previous = groups.at(-1);
    if (!previous || piece.from - previous.to > maxExtraText) {
      groups.push(piece);
      continue;
    }
    groups[groups.length - 1] = {
      from: previous.from,
      to: Math.max(previous.to, piece.to),
      matched: previous.matched + piece.matched - Math.max(0, piece.from - previous.to) / 2,
    };
  }
  return groups;
}

/** True if the units of a piece occur again at an offset. */
function repeatsAt(text: Uint16Array, { from, to }: Piece, at: number): boolean {
  for (let unit = from; unit < to; unit++) if (text[unit] !== text[at + unit - from]) return false;
  return true;
}

function countLetters(text: Uint16Array, from: number, to: number): number {
  return unitsToString(text.subarray(from, to)).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
