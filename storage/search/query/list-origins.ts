import { flags, type Lookup, NumberSet, readFacet, toFacetTerm } from '../../../core/search';
import { readLookups } from './read-lookups';
import type { SearchIndex } from './search-index';
import { readHosts } from './sort-results';

/** A publisher by its full name, or a site by its host without "www.". */
export interface Origin {
  readonly kind: 'publisher' | 'site';
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
  const publishers = new Map<string, Map<string, number>>();
  const sites = new Map<string, Set<number>>();
  const withPublisher = new NumberSet(states.end);
  results.visit(lookup, (postings, _, term) => {
    const facet = readFacet(term);
    if (facet === null) return;
    const { value, displayName } = facet;
    const clips = hosts.has(value) ? getOrAdd(sites, value, () => new Set<number>()) : null;
    if (clips === null && displayName === null) return;
    let count = 0;
    for (let at = 0; at < postings.count; at++) {
      const number = postings.numbers[at] as number;
      if ((states.getFlags(number) & (flags.exists | flags.deleted)) !== flags.exists) continue;
      count++;
      clips?.add(number);
      if (displayName !== null) withPublisher.add(number);
    }
    if (displayName === null || count === 0) return;
    const spellings = getOrAdd(publishers, value, () => new Map<string, number>());
    spellings.set(displayName, (spellings.get(displayName) ?? 0) + count);
  });
  const origins: Origin[] = [];
  for (const [host, clips] of sites) {
    if ([...clips].every((number) => withPublisher.has(number))) continue;
    origins.push({ kind: 'site', name: host, count: clips.size });
    // A publisher with the name of its site is part of that.
    publishers.delete(host);
  }
  for (const spellings of publishers.values()) origins.push(toOrigin(spellings));
  return origins.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

/** Uses the most frequent spelling of a name. Spellings differ in case, accents and spaces. */
function toOrigin(spellings: ReadonlyMap<string, number>): Origin {
  const byCount = [...spellings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const count = byCount.reduce((sum, [, clips]) => sum + clips, 0);
  return { kind: 'publisher', name: byCount[0]?.[0] ?? '', count };
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const existing = map.get(key);
  if (existing !== undefined) return existing;
  const created = create();
  map.set(key, created);
  return created;
}
