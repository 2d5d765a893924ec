import {
  type FacetKind,
  findCompletionTarget,
  flags,
  type Lookup,
  readFacet,
  readFilter,
  toFacetTerm,
  writeFilter,
} from '../../../core/search';
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
  const toCompletion = (value: string, count: number | null): Completion => ({
    ...{ start, end, text: writeFilter(name, value), label: value, count },
  });
  if (values === null) {
    const kind = filter === 'publisher' ? 'site' : (filter as FacetKind);
    const used = await countFacets(index, transaction, kind, text);
    return used.slice(0, maxSuggestions).map(([value, count]) => toCompletion(value, count));
  }
  const completions: Completion[] = [];
  for (const value of values) {
    const meaning = readFilter(filter, value, today);
    if (!('condition' in meaning)) completions.push(toCompletion(value, null));
    else {
      const wantsBin = value === 'deleted';
      const binFilter = { kind: 'flag', mask: flags.deleted, isSet: wantsBin } as const;
      const condition = { kind: 'all', of: [meaning.condition, binFilter] } as const;
      const { verdict } = await queryIndex(index, transaction, condition, false);
      completions.push(toCompletion(value, verdict.certain.size));
    }
  }
  return completions;
}

/** Returns the display names of facets with this prefix, with the number of clips outside the bin, most used first. */
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
    // Suggest authors and publishers by full name, not by single words.
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
  return [...counts.values()]
    .map(({ displayName, clips }) => [displayName, clips.size] as const)
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
