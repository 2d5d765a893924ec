import { readText } from './read-text';
import { lastAtMost, offsetOfPoint } from './root-text';

/** Where a range stands in the reading of a root. */
export interface Place {
  /** Offset of its beginning in the root's text: sorts ranges into reading order. */
  readonly order: number;
  /** The number of the block that it begins in; the first is 1. */
  readonly paragraph: number;
}

/**
 * The places of ranges of a root, in the order given; null for null, so that
 * what `locate` lost keeps its turn. The text is read once, so many ranges
 * cost hardly more than one.
 */
export function placesOf(
  root: Element,
  ranges: readonly (Range | null)[],
): readonly (Place | null)[] {
  const map = readText(root);
  return ranges.map((range) => {
    if (!range) return null;
    const order = offsetOfPoint(map, range.startContainer, range.startOffset);
    return { order, paragraph: lastAtMost(map.blockStarts, order) + 2 };
  });
}
