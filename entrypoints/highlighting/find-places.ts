import { type Located, locateInBatches, type Scheduler } from '../../core/anchor';
import type { Passage } from '../../core/model';

/** Where a passage stands in one of several texts. */
export type Place = Exclude<Located, { how: 'lost' }> & {
  /** The element whose text it stands in. */
  readonly root: Element;
};

/**
 * Finds passages in several texts: all in the first, and those that have no
 * sure place there in the next ones, as they come. In the order given; null
 * when the search was aborted.
 *
 * A text may change or leave between two slices: what is found is held against
 * the page as it is now, and lost when it is not there any more.
 */
export async function findPlaces(
  roots: readonly Element[],
  passages: readonly Passage[],
  slices: Scheduler,
  signal: AbortSignal,
): Promise<readonly (Place | null)[] | null> {
  const places: (Place | null)[] = passages.map(() => null);
  for (const root of roots) {
    const open = passages.flatMap((passage, index) =>
      isSure(places[index]) ? [] : [{ passage, index }],
    );
    if (open.length === 0) break;
    if (!root.isConnected) continue;
    const located = await locateInBatches(
      root,
      open.map(({ passage }) => passage),
      slices,
      signal,
    );
    if (!located || signal.aborted) return null;
    for (const [nth, { index }] of open.entries()) {
      const found = located[nth];
      if (!found || found.how === 'lost') continue;
      const place: Place = { ...found, root };
      if (rankOf(place) > rankOf(places[index])) places[index] = place;
    }
  }
  return places.map((place) => (place && stands(place) ? place : null));
}

/** Does a place hold text of its root, now? */
export function stands({ range, root }: Pick<Place, 'range' | 'root'>): boolean {
  return !range.collapsed && root.isConnected && root.contains(range.commonAncestorContainer);
}

/** A place at which the words stand unchanged; an edited copy may be beaten by another text. */
function isSure(place: Place | null | undefined): boolean {
  return rankOf(place) === ranks.exact;
}

const ranks = { exact: 3, quote: 3, approximate: 2, changed: 1 };

function rankOf(place: Place | null | undefined): number {
  return place ? ranks[place.how] : 0;
}
