import { toReadableHost } from '../../../core/network';
import {
  createPublisherMatcher,
  type FacetKind,
  findCompletionTarget,
  flags,
  type Lookup,
  parseQuery,
  readFacet,
  toFacetTerm,
  writeFilter,
} from '../../../core/search';
import { awaitRequest } from '../rows/index-database';
import { listOrigins } from './list-origins';
import { queryIndex } from './query-index';
import { readLookups } from './read-lookups';
import type { SearchIndex } from './search-index';
import type { Completion } from './search-results';

/** Maximum number of suggested values from the library. */
const maxSuggestions = 8;

/**
 * Returns the completions at the caret. Filter names and fixed values come in a fixed order,
 * values from the library by use, at most `maxSuggestions`.
 */
export async function getCompletions(
  index: SearchIndex,
  transaction: IDBTransaction,
  query: string,
  caret: number,
  today: string,
): Promise<readonly Completion[]> {
  const target = findCompletionTarget(query, caret);
  if (target === null) return [];
  const { start, end } = target;
  if (target.kind === 'name') {
    return target.names.map((name) => ({
      start,
      end,
      text: `${name}:`,
      label: `${name}:`,
      count: null,
    }));
  }
  const { name, filter, text, values } = target;
  const completions: Completion[] = [];
  for (const value of values ?? (await listValues(index, transaction, filter, text))) {
    // In quotation marks, a name does not match longer ones.
    const isName = filter === 'publisher' || (filter === 'site' && !value.includes('.'));
    const written = writeFilter(name, value, isName);
    const { condition, problems } = parseQuery(`${written} `, today);
    const { verdict } = await queryIndex(index, transaction, condition, false);
    // `in:headline` alone finds nothing.
    const count = problems.length > 0 ? null : verdict.certain.size;
    completions.push({ start, end, text: written, label: value, count });
  }
  return values === null
    ? completions.sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
    : completions;
}

/** Returns the values of the library that `text` may become, about most used first, at most `maxSuggestions`. */
async function listValues(
  index: SearchIndex,
  transaction: IDBTransaction,
  filter: string,
  text: string,
): Promise<readonly string[]> {
  const counts = new Map<string, number>();
  if (filter === 'publisher' || filter === 'site') {
    const match = createPublisherMatcher({ name: text, host: text, isPrefix: true });
    const matches = (term: string) => text === '' || match(term) !== null;
    for (const { name, count } of await listOrigins(index, transaction, matches)) {
      counts.set(name, count);
    }
    if (filter === 'site') {
      for (const { key, count } of await readSiteCounters(transaction)) {
        const host = key.slice(sitePrefix.length);
        if (matches(toFacetTerm('publisher', host))) counts.set(toReadableHost(host), count);
      }
    }
  } else {
    const used = await countFacets(index, transaction, filter as FacetKind, text);
    for (const [value, count] of used) counts.set(value, count);
  }
  return [...counts]
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, maxSuggestions)
    .map(([value]) => value);
}

const sitePrefix = 'site:';

/** Reads the number of clips of each host. */
function readSiteCounters(
  transaction: IDBTransaction,
): Promise<readonly { readonly key: string; readonly count: number }[]> {
  const range = IDBKeyRange.bound(sitePrefix, 'site;', false, true);
  return awaitRequest(transaction.objectStore('counters').getAll(range));
}

/** Returns the display names of facets with this prefix, with the number of clips outside the bin. */
async function countFacets(
  index: SearchIndex,
  transaction: IDBTransaction,
  kind: FacetKind,
  prefix: string,
): Promise<readonly (readonly [value: string, count: number])[]> {
  const lookup: Lookup = { kind: 'prefix', prefix: toFacetTerm(kind, prefix) };
  const results = await readLookups(index, transaction, [lookup]);
  const counts = new Map<string, { displayName: string; clips: Set<number> }>();
  results.visit(lookup, (postings, _, term) => {
    const facet = readFacet(term);
    // Suggest authors by full name, not by single words.
    if (facet === null || (facet.displayName === null && kind !== 'lang')) return;
    let entry = counts.get(facet.value);
    if (entry === undefined) {
      entry = { displayName: facet.displayName ?? facet.value, clips: new Set() };
      counts.set(facet.value, entry);
    }
    for (let at = 0; at < postings.count; at++) {
      const number = postings.numbers[at] as number;
      const state = index.table.states.getFlags(number);
      if ((state & (flags.exists | flags.deleted)) === flags.exists) entry.clips.add(number);
    }
  });
  return [...counts.values()].map(({ displayName, clips }) => [displayName, clips.size] as const);
}
