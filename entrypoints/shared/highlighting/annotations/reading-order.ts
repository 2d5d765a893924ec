import { isInDocument, type LocatedPassage } from './locate-passages';

/** `Range.START_TO_START` and `Range.END_TO_END`; `Range` is not a global in every caller's scope. */
const startToStart = 0;
const endToEnd = 2;

/** Returns the ids in reading order: by document, then by position in it. */
export function sortByReadingOrder(
  places: ReadonlyMap<string, Pick<LocatedPassage, 'range' | 'root' | 'pieces'>>,
  roots: readonly Element[],
): readonly string[] {
  const rank = new Map(roots.map((root, index) => [root, index]));
  return [...places]
    .filter(([, place]) => isInDocument(place))
    .sort(([, a], [, b]) => {
      if (a.root.ownerDocument !== b.root.ownerDocument) {
        return (rank.get(a.root) ?? 0) - (rank.get(b.root) ?? 0);
      }
      return (
        a.range.compareBoundaryPoints(startToStart, b.range) ||
        a.range.compareBoundaryPoints(endToEnd, b.range)
      );
    })
    .map(([id]) => id);
}
