import type { Body } from '../../../core/model';
import { plainText } from '../../../core/text';

/** Range of a block in the plain text of its body, in characters. */
export interface BlockPlace {
  readonly start: number;
  readonly length: number;
}

/** Characters between blocks in the plain text: one blank line. */
const gap = 2;

/** Returns the range of each block of a body. Blocks without text have length 0. */
export function listBlockPlaces(body: Body): readonly BlockPlace[] {
  let end = 0;
  return body.children.map((block) => {
    const { length } = plainText({ type: 'root', children: [block] });
    const start = length > 0 && end > 0 ? end + gap : end;
    end = start + length;
    return { start, length };
  });
}

/** Vertical extent of an element on the screen. */
export interface Box {
  readonly top: number;
  readonly height: number;
}

/**
 * Returns the offset into the plain text at vertical position `line`. `boxes` are those of the
 * blocks.
 */
export function getOffsetAt(
  places: readonly BlockPlace[],
  boxes: readonly Box[],
  line: number,
): number {
  const at = boxes.findIndex(({ top, height }) => top + height > line);
  const [place, box] = [places[at], boxes[at]];
  if (!place || !box) {
    const last = places.at(-1);
    return at < 0 && boxes.length > 0 && last ? last.start + last.length : 0;
  }
  const share = Math.max(0, (line - box.top) / Math.max(1, box.height));
  return place.start + Math.floor(place.length * share);
}

/**
 * Returns the vertical position of an offset into the plain text. If the offset's block is
 * hidden, returns the position of the next visible block, or null if no visible block follows.
 */
export function getTop(
  places: readonly BlockPlace[],
  boxes: readonly Box[],
  offset: number,
): number | null {
  const at = places.findIndex(
    ({ start, length }, index) =>
      length > 0 && start + length > offset && (boxes[index]?.height ?? 0) > 0,
  );
  const [place, box] = [places[at], boxes[at]];
  if (!place || !box) return null;
  const share = Math.max(0, offset - place.start) / place.length;
  return box.top + box.height * share;
}
