/**
 * How far an alignment may drift from the diagonal: room for an inserted or deleted
 * word or two.
 */
const maxDrift = 24;
const bandWidth = 2 * maxDrift + 1;
const unreachable = 1 << 28;

/** How well each prefix of a pattern fits the text from a fixed point on. */
export interface Extension {
  /** Pattern units that were aligned; fewer than requested if it stopped early. */
  readonly length: number;
  /** The fewest edits, by pattern units aligned (0 to `length`). */
  readonly edits: Int32Array;
  /** Text units that takes, by pattern units aligned. */
  readonly textLengths: Int32Array;
}

/**
 * Aligns a pattern with a text from one point on, in either direction (`step` 1 or
 * -1), by edit distance within a band.
 *
 * `patternAt` and `textAt` are the first units to read, `patternCount` and `textCount`
 * how many there are. Unless `isExhaustive`, stops once pattern and text clearly
 * differ. Costs at most 49 steps per unit.
 */
export function extendMatch(
  pattern: Uint16Array,
  patternAt: number,
  patternCount: number,
  text: Uint16Array,
  textAt: number,
  textCount: number,
  step: 1 | -1,
  isExhaustive: boolean,
): Extension {
  const edits = new Int32Array(patternCount + 1);
  const textLengths = new Int32Array(patternCount + 1);
  // A common start needs no edit, whatever follows.
  const maxCommon = Math.min(patternCount, textCount);
  let matchedLength = 0;
  while (
    matchedLength < maxCommon &&
    pattern[patternAt + matchedLength * step] === text[textAt + matchedLength * step]
  ) {
    matchedLength++;
    textLengths[matchedLength] = matchedLength;
  }
  // From there, skipping text costs one edit per unit. The rows have an extra cell at
  // either end, so neighbours always exist; cell k is a drift of k - 1 - maxDrift.
  let above = new Int32Array(bandWidth + 2).fill(unreachable);
  let row = new Int32Array(bandWidth + 2).fill(unreachable);
  for (let k = 0; k < bandWidth; k++) {
    const j = matchedLength + k - maxDrift;
    if (j >= 0 && j <= textCount) above[k + 1] = Math.abs(k - maxDrift);
  }
  for (let i = matchedLength + 1; i <= patternCount; i++) {
    const unit = pattern[patternAt + (i - 1) * step];
    const low = Math.max(0, maxDrift - i);
    const high = Math.min(bandWidth - 1, textCount - i + maxDrift);
    let best = unreachable;
    let bestAt = 0;
    for (let k = low; k <= high; k++) {
      const j = i + k - maxDrift;
      let cost = (above[k + 2] ?? unreachable) + 1;
      if (j > 0) {
        const same = unit === text[textAt + (j - 1) * step];
        const across = (above[k + 1] ?? unreachable) + (same ? 0 : 1);
        if (across <= cost) cost = across;
        const along = (row[k] ?? unreachable) + 1;
        if (along < cost) cost = along;
      }
      row[k + 1] = cost;
      if (cost < best || (cost === best && Math.abs(k - maxDrift) < Math.abs(bestAt - maxDrift))) {
        best = cost;
        bestAt = k;
      }
    }
    if (best >= unreachable) break;
    if (!isExhaustive && best > 8 + i / 2) break;
    matchedLength = i;
    edits[i] = best;
    textLengths[i] = i + bestAt - maxDrift;
    [above, row] = [row, above];
  }
  return { length: matchedLength, edits, textLengths };
}

/**
 * Returns the pattern length with the highest net score: units aligned less two per
 * edit. Unrelated text stays near zero, because every second unit of it is an edit.
 */
export function findBestLength(extension: Extension): {
  readonly units: number;
  readonly net: number;
} {
  let units = 0;
  let net = 0;
  for (let i = 1; i <= extension.length; i++) {
    const value = i - 2 * (extension.edits[i] ?? 0);
    if (value > net) {
      net = value;
      units = i;
    }
  }
  return { units, net };
}

/** Context touches the quote if its nearest units have at most this many edits. */
const adjacentContext = { units: 16, edits: 5 };
/** Context a few words away belongs to other words as often as not. */
const nonAdjacentShare = 0.25;

/** How much of a context is beside a place. */
export interface ContextMatch {
  /** The best net score, less if the context does not touch. */
  readonly score: number;
  /** Units of text that match the context, counted from the place; if it does not touch, up to the first edit. */
  readonly textLength: number;
  /** True if the context was found to its end. */
  readonly isComplete: boolean;
}

/** Returns how much of a context is beside a place. */
export function matchContext(extension: Extension): ContextMatch {
  const length = extension.edits.length - 1;
  const near = Math.min(adjacentContext.units, length);
  const touches = extension.length >= near && (extension.edits[near] ?? 0) <= adjacentContext.edits;
  const { net, units } = findBestLength(extension);
  return touches
    ? { score: net, textLength: extension.textLengths[units] ?? 0, isComplete: units === length }
    : { score: net * nonAdjacentShare, textLength: countCommonStart(extension), isComplete: false };
}

/** Returns how many units pattern and text have in common before the first edit. */
function countCommonStart({ edits, length }: Extension): number {
  let units = 0;
  while (units < length && edits[units + 1] === 0) units++;
  return units;
}
