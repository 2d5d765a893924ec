/** How far an alignment may drift from the diagonal: room for an inserted or lost word or two. */
const drift = 24;
const width = 2 * drift + 1;
const never = 1 << 28;

/** How well each beginning of a pattern fits the text from a fixed point on. */
export interface Following {
  /** Pattern units that were followed; fewer than asked for where it stopped early. */
  readonly count: number;
  /** By units followed (0 to count): the fewest edits. */
  readonly edits: Int32Array;
  /** By units followed: how many text units that takes. */
  readonly taken: Int32Array;
}

/**
 * Follows a pattern through a text from one point on, in either direction
 * (`step` 1 or -1), by edit distance within a band.
 *
 * `at` is the first unit to read on each side and `patternCount` and `room`
 * how many there are. With `patient` false, it stops once the pattern has
 * plainly left the text. Costs at most 49 steps a unit.
 */
export function follow(
  pattern: Uint16Array,
  patternAt: number,
  patternCount: number,
  text: Uint16Array,
  textAt: number,
  room: number,
  step: 1 | -1,
  patient: boolean,
): Following {
  const edits = new Int32Array(patternCount + 1);
  const taken = new Int32Array(patternCount + 1);
  // What both have in common at first needs no edit, whatever follows.
  const most = Math.min(patternCount, room);
  let followed = 0;
  while (
    followed < most &&
    pattern[patternAt + followed * step] === text[textAt + followed * step]
  ) {
    followed++;
    taken[followed] = followed;
  }
  // From there, text that is skipped costs what is skipped. The rows have a cell more at
  // either end, so that a neighbour is always there; cell k stands for drift by k - 1 - drift.
  let above = new Int32Array(width + 2).fill(never);
  let row = new Int32Array(width + 2).fill(never);
  for (let k = 0; k < width; k++) {
    const j = followed + k - drift;
    if (j >= 0 && j <= room) above[k + 1] = Math.abs(k - drift);
  }
  for (let i = followed + 1; i <= patternCount; i++) {
    const unit = pattern[patternAt + (i - 1) * step];
    const low = Math.max(0, drift - i);
    const high = Math.min(width - 1, room - i + drift);
    let best = never;
    let bestAt = 0;
    for (let k = low; k <= high; k++) {
      const j = i + k - drift;
      let cost = (above[k + 2] ?? never) + 1;
      if (j > 0) {
        const same = unit === text[textAt + (j - 1) * step];
        const across = (above[k + 1] ?? never) + (same ? 0 : 1);
        if (across <= cost) cost = across;
        const along = (row[k] ?? never) + 1;
        if (along < cost) cost = along;
      }
      row[k + 1] = cost;
      if (cost < best || (cost === best && Math.abs(k - drift) < Math.abs(bestAt - drift))) {
        best = cost;
        bestAt = k;
      }
    }
    if (best >= never) break;
    if (!patient && best > 8 + i / 2) break;
    followed = i;
    edits[i] = best;
    taken[i] = i + bestAt - drift;
    [above, row] = [row, above];
  }
  return { count: followed, edits, taken };
}

/**
 * How many units of the pattern are accounted for, net: the most that units
 * followed less two for each edit comes to, at any length. Unrelated text
 * stays near zero, as every second unit of it is an edit.
 */
export function bestReach(following: Following): { readonly units: number; readonly net: number } {
  let units = 0;
  let net = 0;
  for (let i = 1; i <= following.count; i++) {
    const value = i - 2 * (following.edits[i] ?? 0);
    if (value > net) {
      net = value;
      units = i;
    }
  }
  return { units, net };
}

/** Units next to the quote that are looked at, and edits among them, for context to touch it. */
const touching = { units: 16, edits: 5 };
/** Context that is there, but a few words away, is as often the context of other words. */
const untouchedShare = 0.25;

/** How much of a context stands beside a place: its best reach, less where it does not touch. */
export function evidenceOf(following: Following): number {
  const near = Math.min(touching.units, following.edits.length - 1);
  const touches = following.count >= near && (following.edits[near] ?? 0) <= touching.edits;
  return bestReach(following).net * (touches ? 1 : untouchedShare);
}
