import type { Segment } from './chain';
import { stringOf } from './characters';
import { bestReach, type Following, follow } from './follow';

/** A quote with its context as one pattern; the quote stands from `start` to `end`. */
export interface Pattern {
  readonly units: Uint16Array;
  readonly start: number;
  readonly end: number;
}

/** Where a quote stands in a text, perhaps edited. */
export interface Alignment {
  readonly start: number;
  readonly end: number;
  /** Units of the quote that are there, by edit distance. */
  readonly matched: number;
  /** How many times something longer than an edit was put into it. */
  readonly inserted: number;
  /** Units of the quote in pieces that were left whole. */
  readonly kept: number;
  /** Units of context, before and after, in pieces that were left whole. */
  readonly before: number;
  readonly after: number;
}

/** What lies between two segments, or outside of the first or the last. */
interface Gap {
  readonly patternStart: number;
  readonly patternEnd: number;
  readonly textStart: number;
  readonly textEnd: number;
  /** Is there a segment on this side, so that pattern and text meet here? */
  readonly openLeft: boolean;
  readonly openRight: boolean;
}

/** Units of a gap that are looked at from either side; beyond, the quote counts as cut. */
const farthest = 400;
/** Units by which text may be longer than its pattern before something counts as put in. */
const spareRoom = 24;
/** Units of the quote that make a piece beyond something put in more than a coincidence. */
const minBesideInserted = 10;
/** Units of context, left whole, that make even a single letter next to them part of the quote. */
const rootLength = 12;
/** Letters that make a rooted piece more than the full stop that ends every paragraph. */
const minLetters = 3;
/** Skipped text from this length on was put in, and hardly in the middle of a word. */
const insertedFrom = 8;
/** Edits that an edge of the quote is worth as the place of something put in. */
const edgeBonus = 2;

/**
 * Works out where the quote of a pattern stands, given a chain of pieces that
 * pattern and text share. What lies between the pieces is followed from both
 * sides, so that something put into the middle, or right before or after the
 * quote, is stepped over. Null when nothing of the quote is left there.
 */
export function alignQuote(
  pattern: Pattern,
  text: Uint16Array,
  chain: readonly Segment[],
): Alignment | null {
  const tally = new Tally(pattern);
  let patternAt = 0;
  let textAt = 0;
  for (const [number, segment] of chain.entries()) {
    tally.addGap(text, {
      patternStart: patternAt,
      patternEnd: segment.patternStart,
      textStart: textAt,
      textEnd: segment.textStart,
      openLeft: number > 0,
      openRight: true,
    });
    tally.addSegment(segment);
    patternAt = segment.patternStart + segment.length;
    textAt = segment.textStart + segment.length;
  }
  tally.addGap(text, {
    patternStart: patternAt,
    patternEnd: pattern.units.length,
    textStart: textAt,
    textEnd: text.length,
    openLeft: chain.length > 0,
    openRight: false,
  });
  return tally.result(text);
}

/** A piece of the quote that stands in the text, perhaps edited. */
interface Piece {
  readonly from: number;
  readonly to: number;
  /** Units of the quote that are there. */
  readonly matched: number;
}

class Tally {
  readonly #pattern: Pattern;
  readonly #pieces: Piece[] = [];
  /** Where whole pieces of context end before the quote, and begin after it. */
  readonly #roots = { before: new Set<number>(), after: new Set<number>() };
  #kept = 0;
  #before = 0;
  #after = 0;

  constructor(pattern: Pattern) {
    this.#pattern = pattern;
  }

  result(text: Uint16Array): Alignment | null {
    const groups = groupPieces(this.#pieces);
    const largest = Math.max(0, ...groups.map(({ matched }) => matched));
    const counted = groups.filter((group) => {
      const { from, to, matched } = group;
      if (matched === largest || matched >= minBesideInserted) return true;
      const isRooted = this.#roots.before.has(from) || this.#roots.after.has(to);
      return isRooted && lettersIn(text, from, to) >= minLetters;
    });
    const first = counted[0];
    const last = counted.at(-1);
    if (!first || !last || largest <= 0) return null;
    // A full stop that was found beyond what was put in stands here, too.
    const tail = groups.at(-1);
    const more = tail && tail !== last && repeats(text, tail, last.to) ? tail.to - tail.from : 0;
    return {
      start: first.from,
      end: last.to + more,
      matched: counted.reduce((sum, { matched }) => sum + matched, 0),
      inserted: counted.length - 1,
      kept: this.#kept,
      before: this.#before,
      after: this.#after,
    };
  }

  addSegment(segment: Segment): void {
    const { start, end } = this.#pattern;
    const from = segment.patternStart;
    const to = from + segment.length;
    const shift = segment.textStart - from;
    const before = Math.max(0, Math.min(to, start) - from);
    const after = Math.max(0, to - Math.max(from, end));
    this.#before += before;
    this.#after += after;
    if (before >= rootLength) this.#roots.before.add(Math.min(to, start) + shift);
    if (after >= rootLength) this.#roots.after.add(Math.max(from, end) + shift);
    const first = Math.max(from, start);
    const last = Math.min(to, end);
    if (last <= first) return;
    this.#kept += last - first;
    this.#take(first + shift, last + shift, last - first, 0);
  }

  addGap(text: Uint16Array, gap: Gap): void {
    const { units, start, end } = this.#pattern;
    if (gap.patternEnd <= start || gap.patternStart >= end) return;
    const length = gap.patternEnd - gap.patternStart;
    if (length <= 0) return;
    const count = Math.min(length, farthest);
    const room = Math.min(gap.textEnd - gap.textStart, count + spareRoom);
    const left = gap.openLeft
      ? follow(units, gap.patternStart, count, text, gap.textStart, room, 1, true)
      : null;
    const right = gap.openRight
      ? follow(units, gap.patternEnd - 1, count, text, gap.textEnd - 1, room, -1, true)
      : null;
    const [fromLeft, fromRight] = this.#share(gap, left, right);
    if (left) this.#takeLeft(gap, left, fromLeft);
    if (right) this.#takeRight(gap, right, fromRight);
  }

  /** How many units of a gap's pattern are taken from the left and from the right. */
  #share(gap: Gap, left: Following | null, right: Following | null): readonly [number, number] {
    const length = gap.patternEnd - gap.patternStart;
    if (!left || !right || length > farthest) {
      return [left ? bestReach(left).units : 0, right ? bestReach(right).units : 0];
    }
    const space = gap.textEnd - gap.textStart;
    let best = 1 << 28;
    let share: readonly [number, number] = [0, 0];
    for (let fromLeft = 0; fromLeft <= left.count; fromLeft++) {
      const fromRight = length - fromLeft;
      if (fromRight > right.count) continue;
      const skipped = space - (left.taken[fromLeft] ?? 0) - (right.taken[fromRight] ?? 0);
      if (skipped < 0) continue;
      const at = gap.patternStart + fromLeft;
      const isEdge = at === this.#pattern.start || at === this.#pattern.end;
      const bonus = isEdge && skipped >= insertedFrom ? edgeBonus : 0;
      const cost = (left.edits[fromLeft] ?? 0) + (right.edits[fromRight] ?? 0) - bonus;
      if (cost >= best) continue;
      best = cost;
      share = [fromLeft, fromRight];
    }
    return share;
  }

  #takeLeft(gap: Gap, left: Following, count: number): void {
    const first = clamp(this.#pattern.start - gap.patternStart, 0, count);
    const last = clamp(this.#pattern.end - gap.patternStart, 0, count);
    const edits = (left.edits[last] ?? 0) - (left.edits[first] ?? 0);
    this.#take(
      gap.textStart + (left.taken[first] ?? 0),
      gap.textStart + (left.taken[last] ?? 0),
      last - first,
      edits,
    );
  }

  #takeRight(gap: Gap, right: Following, count: number): void {
    const first = clamp(gap.patternEnd - this.#pattern.start, 0, count);
    const last = clamp(gap.patternEnd - this.#pattern.end, 0, count);
    const edits = (right.edits[first] ?? 0) - (right.edits[last] ?? 0);
    this.#take(
      gap.textEnd - (right.taken[first] ?? 0),
      gap.textEnd - (right.taken[last] ?? 0),
      first - last,
      edits,
    );
  }

  /** Counts a piece of the quote in, unless it is more edits than text. */
  #take(from: number, to: number, length: number, edits: number): void {
    if (length - 2 * edits < 0 || to <= from) return;
    this.#pieces.push({ from, to, matched: length - edits });
  }
}

/** Joins pieces that lie close together; what stands between them counts as edits, at half. */
function groupPieces(pieces: readonly Piece[]): readonly Piece[] {
  const groups: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const before = groups.at(-1);
    if (!before || piece.from - before.to > spareRoom) {
      groups.push(piece);
      continue;
    }
    groups[groups.length - 1] = {
      from: before.from,
      to: Math.max(before.to, piece.to),
      matched: before.matched + piece.matched - Math.max(0, piece.from - before.to) / 2,
    };
  }
  return groups;
}

/** Do the units of a piece stand once more at an offset? */
function repeats(text: Uint16Array, { from, to }: Piece, at: number): boolean {
  for (let unit = from; unit < to; unit++) if (text[unit] !== text[at + unit - from]) return false;
  return true;
}

function lettersIn(text: Uint16Array, from: number, to: number): number {
  return stringOf(text.subarray(from, to)).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
