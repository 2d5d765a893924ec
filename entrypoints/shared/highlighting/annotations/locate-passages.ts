import { type Located, locateInBatches, type Scheduler } from '../../../../core/anchor';
import type { Passage } from '../../../../core/model';

/** Where a passage was found in one of several texts. */
export type LocatedPassage = Exclude<Located, { how: 'lost' }> & {
  /** The element whose text contains it. */
  readonly root: Element;
  /** The parts of the range that are the passage, if it has other text in between. */
  readonly pieces?: readonly Range[];
};

/**
 * Finds passages in several texts. Those not found unchanged in one text are looked up
 * in the next. Returns places in the order of `passages`; null if aborted.
 *
 * A text may change or be removed between two time slices, so places that are no longer
 * in the document at the end are dropped.
 */
export async function locatePassages(
  roots: readonly Element[],
  passages: readonly Passage[],
  slices: Scheduler,
  signal: AbortSignal,
): Promise<readonly (LocatedPassage | null)[] | null> {
  const places: (LocatedPassage | null)[] = passages.map(() => null);
  for (const root of roots) {
    const unresolved = passages.flatMap((passage, index) =>
      isUnchanged(places[index]) ? [] : [{ passage, index }],
    );
    if (unresolved.length === 0) break;
    if (!root.isConnected) continue;
    const located = await locateInBatches(
      root,
      unresolved.map(({ passage }) => passage),
      slices,
      signal,
    );
    if (!located || signal.aborted) return null;
    for (const [at, { index }] of unresolved.entries()) {
      const found = located[at];
      if (!found || found.how === 'lost') continue;
      const place: LocatedPassage = { ...found, root };
      if (getRank(place) > getRank(places[index])) places[index] = place;
    }
  }
  return places.map((place) => (place && isInDocument(place) ? place : null));
}

/** True if a place is still part of its root's text. The pieces before the last may be in other roots. */
export function isInDocument({
  range,
  root,
  pieces = [],
}: Pick<LocatedPassage, 'range' | 'root' | 'pieces'>): boolean {
  if (range.collapsed || !root.isConnected) return false;
  if (pieces.length === 0) return root.contains(range.commonAncestorContainer);
  return range.startContainer.isConnected && root.contains(range.endContainer);
}

/** Returns the text of a place in the document. */
export function readPlace({ range, pieces = [range] }: LocatedPassage): string {
  return pieces.join('\n');
}

/** True if the words were found unchanged. For an edited copy, another text may have a better match. */
function isUnchanged(place: LocatedPassage | null | undefined): boolean {
  return getRank(place) === ranks.exact;
}

const ranks = { exact: 3, moved: 3, approximate: 2, changed: 1 };

function getRank(place: LocatedPassage | null | undefined): number {
  return place ? ranks[place.how] : 0;
}
