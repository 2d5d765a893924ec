import type { FindOrder } from '../../../core/model';
import { publishersLookup, readFacet, sortByScore } from '../../../core/search';
import type { IndexResult } from './query-index';
import { readLookups } from './read-lookups';
import type { SearchIndex } from './search-index';

/** Above all length buckets. */
const aboveLengths = 16;

/** Returns the matching clips in an order. `today` is a day number. */
export async function sortResults(
  index: SearchIndex,
  transaction: IDBTransaction,
  { verdict, scores, hasWords }: IndexResult,
  order: FindOrder,
  today: number,
): Promise<Uint32Array> {
  const numbers = index.sortByTime(verdict.possible, order === 'oldest');
  const sortBy = (getKey: (number: number) => number) =>
    sortByScore(numbers, Float32Array.from(numbers, getKey));
  switch (order) {
    case 'newest':
    case 'oldest':
      return numbers;
    case 'best':
      return hasWords ? sortByScore(numbers, scores.getScores(numbers, today)) : numbers;
    case 'published':
      return sortBy((number) => index.columns.day[number] ?? 0);
    case 'longest':
      return sortBy((number) => index.columns.length[number] ?? 0);
    case 'shortest':
      return sortBy((number) => aboveLengths - (index.columns.length[number] ?? 0));
    case 'publisher': {
      const ranks = await rankPublishers(index, transaction);
      return sortBy((number) => ranks[number] ?? 0);
    }
  }
}

/** Returns the rank of each clip's publisher, or else its site, by clip number: highest for A, 0 for none. */
async function rankPublishers(
  index: SearchIndex,
  transaction: IDBTransaction,
): Promise<Float32Array> {
  const results = await readLookups(index, transaction, [publishersLookup]);
  /** The names of publishers and sites, and the number of one for each clip plus one. */
  const names: string[] = [];
  const chosen = new Uint32Array(index.table.states.end);
  results.visit(publishersLookup, ({ numbers, count }, _, term) => {
    names.push(readFacet(term)?.value ?? '');
    for (let at = 0; at < count; at++) chosen[numbers[at] as number] = names.length;
  });
  const { compare } = new Intl.Collator('en');
  const sorted = names.map((_, at) => at).sort((a, b) => compare(names[b] ?? '', names[a] ?? ''));
  const rankOf = new Float32Array(names.length + 1);
  for (const [rank, at] of sorted.entries()) rankOf[at + 1] = rank + 1;
  return Float32Array.from(chosen, (name) => rankOf[name] ?? 0);
}
