import * as v from 'valibot';
import { findOrders, savedSearchSchema } from '../../../model';
import { type MethodContract, method } from '../../methods';
import { id, limit, now, numbers } from './arguments';
import { completionsSchema, foundSchema, snippetsSchema } from './find-schemas';
import { originsSchema, shelvesSchema, statisticsSchema } from './shelf-schemas';

const query = v.string();
const order = v.picklist(findOrders);

export const searchCalls = {
  /**
   * The numbers of the clips that match a query, in display order: '' is everything
   * outside of the bin, archived too; `is:deleted` is the bin. For the syntax see
   * `parseQuery`.
   *
   * Phrases are looked up in texts, which is slow if thousands are candidates. With the
   * last argument, returns as soon as that many first clips are known.
   */
  find: method([query, order, v.optional(limit)], foundSchema),
  /**
   * The number of clips that match each query, from the search index alone: for queries
   * about tags, sites and states, for which it is exact.
   */
  countFound: method(
    [v.pipe(v.array(query), v.readonly())],
    v.pipe(v.array(v.number()), v.readonly()),
  ),
  /**
   * The publishers of all clips outside of the bin, and the sites of those without a
   * publisher, most clips first. Each count is that of the query "publisher:name".
   */
  listOrigins: method([], originsSchema),
  /** Where the query's words are in these clips; a clip without any has no snippet. */
  findSnippets: method([query, numbers], snippetsSchema),
  /** Completions of the query's word at the caret (in UTF-16 units), best first. */
  completeQuery: method([query, limit], completionsSchema),
  /** The sections of the library with their counts. */
  listShelves: method([], shelvesSchema),
  /** Statistics about everything outside of the bin, from counters. */
  getStatistics: method([], statisticsSchema),

  /** Saves a query under a name; replaces the saved search with the same id. */
  saveSearch: method([savedSearchSchema], savedSearchSchema),
  /** Deletes a saved search; `saveSearch` restores it. */
  deleteSearch: method([id, now], savedSearchSchema),
} satisfies MethodContract;
