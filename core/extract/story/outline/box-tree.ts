import type { Box } from './read-outline';

/** Returns the levels up to the nearest common ancestor, and down from it to the other box. */
export function getDistance(
  boxes: readonly Box[],
  from: number,
  to: number,
): { readonly up: number; readonly down: number } {
  let left = from;
  let right = to;
  let up = 0;
  let down = 0;
  while (left !== right) {
    if ((boxes[left]?.depth ?? 0) >= (boxes[right]?.depth ?? 0)) {
      left = boxes[left]?.parent ?? 0;
      up++;
    } else {
      right = boxes[right]?.parent ?? 0;
      down++;
    }
    if (left < 0 || right < 0) break;
  }
  return { up, down };
}

/** True if a box is `outer` or inside it. */
export function isWithin(boxes: readonly Box[], box: number, outer: number): boolean {
  for (let at = box; at >= 0; at = boxes[at]?.parent ?? -1) if (at === outer) return true;
  return false;
}

/** Returns the level of the heading a box is or is in, 1 to 6, or 0. */
export function getHeadingLevel(boxes: readonly Box[], box: number): number {
  for (let at = box, up = 0; at >= 0 && up < 3; at = boxes[at]?.parent ?? -1, up++) {
    const match = /^h([1-6])$/.exec(boxes[at]?.tag ?? '');
    if (match) return Number(match[1]);
  }
  return 0;
}
