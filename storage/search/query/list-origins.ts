import { toReadableHost } from '../../../core/network';
import { flags, publishersLookup, readFacet } from '../../../core/search';
import { readLookups } from './read-lookups';
import type { SearchIndex } from './search-index';

/** A publisher by its full name, or the site of clips without one by its readable host without "www.". */
export interface Origin {
  readonly name: string;
  readonly count: number;
}

/**
 * See `Library.listOrigins`. Counts from the search index. `matches` chooses among the facets of
 * publishers.
 */
export async function listOrigins(
  index: SearchIndex,
  transaction: IDBTransaction,
  matches?: (term: string) => boolean,
): Promise<readonly Origin[]> {
  const results = await readLookups(index, transaction, [publishersLookup]);
  const { states } = index.table;
  /** The spellings of each name, which differ in case, accents and spaces, with their counts. */
  const origins = new Map<string, Map<string, number>>();
  results.visit(
    publishersLookup,
    ({ numbers, count }, _, term) => {
      const facet = readFacet(term);
      if (facet === null) return;
      let current = 0;
      for (let at = 0; at < count; at++) {
        const state = states.getFlags(numbers[at] as number);
        if ((state & (flags.exists | flags.deleted)) === flags.exists) current++;
      }
      if (current === 0) return;
      const spellings = origins.get(facet.value) ?? new Map<string, number>();
      const spelling = facet.displayName ?? toReadableHost(facet.value);
      origins.set(facet.value, spellings.set(spelling, (spellings.get(spelling) ?? 0) + current));
    },
    matches,
  );
  return [...origins.values()]
    .map(toOrigin)
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

/** Uses the most frequent spelling of a name. */
function toOrigin(spellings: ReadonlyMap<string, number>): Origin {
  const byCount = [...spellings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const count = byCount.reduce((sum, [, clips]) => sum + clips, 0);
  return { name: byCount[0]?.[0] ?? '', count };
}
