import type { Box } from './outline';

/** Levels up to the nearest common box, and down from it to the other. */
export function distanceTo(
  boxes: readonly Box[],
  from: number,
  to: number,
): { readonly up: number; readonly down: number } {
  let one = from;
  let other = to;
  let up = 0;
  let down = 0;
  while (one !== other) {
    if ((boxes[one]?.depth ?? 0) >= (boxes[other]?.depth ?? 0)) {
      one = boxes[one]?.parent ?? 0;
      up++;
    } else {
      other = boxes[other]?.parent ?? 0;
      down++;
    }
    if (one < 0 || other < 0) break;
  }
  return { up, down };
}

/** Whether a box is another or stands in it. */
export function isInside(boxes: readonly Box[], box: number, outer: number): boolean {
  for (let at = box; at >= 0; at = boxes[at]?.parent ?? -1) if (at === outer) return true;
  return false;
}

/** The level of the heading that a box is or stands in, 1 to 6; 0 when it is none. */
export function headingLevel(boxes: readonly Box[], box: number): number {
  for (let at = box, up = 0; at >= 0 && up < 3; at = boxes[at]?.parent ?? -1, up++) {
    const match = /^h([1-6])$/.exec(boxes[at]?.tag ?? '');
    if (match) return Number(match[1]);
  }
  return 0;
}
