import { readText } from './read-text';
import { offsetOfPoint } from './root-text';

/**
 * Numbers that sort ranges of a root as they are read: the offset at which each
 * begins in the root's text. In the order given, with null for null, so that
 * what `locate` lost keeps its turn. The text is read once, so many ranges cost
 * hardly more than one.
 */
export function ordersOf(
  root: Element,
  ranges: readonly (Range | null)[],
): readonly (number | null)[] {
  const map = readText(root);
  return ranges.map(
    (range) => range && offsetOfPoint(map, range.startContainer, range.startOffset),
  );
}
