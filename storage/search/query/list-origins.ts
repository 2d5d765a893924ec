import { flags, type Lookup, NumberSet, readFacet, toFacetTerm } from '../../../core/search';
import { readLookups } from './read-lookups';
import type { SearchIndex } from './search-index';
import { readHosts } from './sort-results';

/** A publisher by its full name, or the site of clips without one by its host without "www.". */
export interface Origin {
  readonly name: string;
  readonly count: number;
}

/**
 * See `Library.listOrigins`. Counts from the search index. The counters only tell which
 * hosts there are, because a facet may also be a parent domain or a word of a name.
 */
export async function listOrigins(
  index: SearchIndex,
  transaction: IDBTransaction,
): Promise<readonly Origin[]> {
  const lookup: Lookup = { kind: 'prefix', prefix: toFacetTerm('site', '') };
  const [hosts, results] = await Promise.all([
    readHosts(transaction),
    readLookups(index, transaction, [lookup]),
  ]);
  const { states } = index.table;
  const sites = new Map<string, Set<number>>();
  const withPublisher = new NumberSet(states.end);
  /** The spellings of each name, which differ in case, accents and spaces, with their counts. */
  const origins = new Map<string, Map<string, number>>();
  const addOrigin = (value: string, spelling: string, count: number) => {
    if (count === 0) return;
    const spellings = getOrAdd(origins, value, () => new Map<string, number>());
    spellings.set(spelling, (spellings.get(spelling) ?? 0) + count);
  };
  results.visit(lookup, (postings, _, term) => {
    const facet = readFacet(term);
    if (facet === null) return;
    const { value, displayName } = facet;
    if (displayName === null && !hosts.has(value)) return;
    const current = [...postings.numbers.subarray(0, postings.count)].filter(
      (number) => (states.getFlags(number) & (flags.exists | flags.deleted)) === flags.exists,
    );
    if (displayName === null) {
      const clips = getOrAdd(sites, value, () => new Set<number>());
      for (const number of current) clips.add(number);
    } else {
      for (const number of current) withPublisher.add(number);
      addOrigin(value, displayName, current.length);
    }
  });
  for (const [host, clips] of sites) {
    addOrigin(host, host, [...clips].filter((number) => !withPublisher.has(number)).length);
  }
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

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const existing = map.get(key);
  if (existing !== undefined) return existing;
  const created = create();
  map.set(key, created);
  return created;
}
