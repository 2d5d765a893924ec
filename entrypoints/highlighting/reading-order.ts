import { type Place, stands } from './find-places';

/** `Range.START_TO_START` and `Range.END_TO_END`, which not every caller's scope names. */
const startToStart = 0;
const endToEnd = 2;

/** The ids of places as they are read: text by text, and within each by where they begin. */
export function inReadingOrder(
  places: ReadonlyMap<string, Pick<Place, 'range' | 'root'>>,
  roots: readonly Element[],
): readonly string[] {
  const rank = new Map(roots.map((root, index) => [root, index]));
  return [...places]
    .filter(([, place]) => stands(place))
    .sort(([, a], [, b]) => {
      if (a.root !== b.root) return (rank.get(a.root) ?? 0) - (rank.get(b.root) ?? 0);
      return (
        a.range.compareBoundaryPoints(startToStart, b.range) ||
        a.range.compareBoundaryPoints(endToEnd, b.range)
      );
    })
    .map(([id]) => id);
}
