import * as v from 'valibot';
import { savedSearchSchema } from '../../../model';
import { type MethodContract, method } from '../../methods';
import { id, limit, now, numbers } from './arguments';
import { completionsSchema, foundSchema, snippetsSchema } from './find-schemas';
import { shelvesSchema, statisticsSchema } from './shelf-schemas';

const question = v.string();
const order = v.picklist(['best', 'newest', 'oldest']);

export const searchCalls = {
  /**
   * The numbers of the clips that answer a question, in display order: '' is everything outside
   * of the bin, archived too; `is:deleted` is the bin. For the syntax see `parseQuery`.
   *
   * Phrases are looked up in texts, which takes a while where thousands might have them: with
   * the last argument, the answer comes as soon as so many first clips are known.
   */
  find: method([question, order, v.optional(limit)], foundSchema),
  /**
   * How many clips each question finds, by the search index alone: for questions about
   * tags, sites and states. The list of such a question has that many clips.
   */
  countFound: method(
    [v.pipe(v.array(question), v.readonly())],
    v.pipe(v.array(v.number()), v.readonly()),
  ),
  /** Where a question's words are in these clips; a clip without any has no snippet. */
  findSnippets: method([question, numbers], snippetsSchema),
  /** Completions of the word of a question at the caret (in UTF-16 units), best first. */
  completeQuestion: method([question, limit], completionsSchema),
  /** The sections of the library with their counts. */
  listShelves: method([], shelvesSchema),
  /** Figures about everything outside of the bin, from counters. */
  getStatistics: method([], statisticsSchema),

  /** Stores a question under a name; replaces the search with the same id. */
  saveSearch: method([savedSearchSchema], savedSearchSchema),
  /** Deletes a saved search; `saveSearch` brings it back. */
  deleteSearch: method([id, now], savedSearchSchema),
} satisfies MethodContract;
