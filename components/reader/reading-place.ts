import type { Body } from '../../core/model';
import { plainText } from '../../core/text';

/** Where a block's words begin in the plain text of its body, and how many letters they are. */
export interface BlockPlace {
  readonly start: number;
  readonly length: number;
}

/** Blocks are parted by one blank line in the plain text. */
const gap = 2;

/** The place of each block of a body in its plain text; a block without words has length 0. */
export function blockPlaces(body: Body): readonly BlockPlace[] {
  let end = 0;
  return body.children.map((block) => {
    const { length } = plainText({ type: 'root', children: [block] });
    const start = length > 0 && end > 0 ? end + gap : end;
    end = start + length;
    return { start, length };
  });
}

/** A box on the screen, as far as reading goes down it. */
export interface Box {
  readonly top: number;
  readonly height: number;
}

/** The letter of the plain text that stands at a line of the screen; `boxes` are those of the blocks. */
export function offsetAt(
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

/** At which height of the screen a letter of the plain text stands; null where there are no blocks. */
export function topOf(
  places: readonly BlockPlace[],
  boxes: readonly Box[],
  offset: number,
): number | null {
  const at = places.findIndex(({ start, length }) => length > 0 && start + length > offset);
  const [place, box] = [places[at], boxes[at]];
  if (!place || !box) return null;
  const share = Math.max(0, offset - place.start) / place.length;
  return box.top + box.height * share;
}
