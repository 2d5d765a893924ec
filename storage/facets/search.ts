import type { Facet } from '../../core/rpc';
import type { Access } from '../schema/access';
import type { OpenDatabase } from '../search/rows/index-database';
import type { SearchService } from '../search/service/search-service';
import { deleteSearch, saveSearch } from '../settings/searches';
import { getStatistics } from '../shelves/statistics';
import type { ClippingMethods } from './clipping';

/** Without a worker, queries run in this thread. */
export function searchMethods(
  { db, write, attempt, answer }: Access,
  worker: SearchService | null,
): Omit<Facet<'search'>, keyof ClippingMethods> {
  const search = worker ?? deferSearch(async () => db.backendDB());
  return {
    find(...ask) {
      // A worker opens the database itself, so it can be asked before this page has opened its own.
      let early = worker?.find(...ask) ?? null;
      early?.catch(() => undefined);
      return attempt(async () => {
        // The search engine bypasses Dexie, so this read tells a live query what to observe. It is
        // a count, because a query for keys alone is not triggered by a row with a generated key.
        await db.searchDeltas.count();
        const found = await early;
        early = null;
        // Asked again, because the first call may have come before this database version existed.
        return found?.ok ? found : search.find(...ask);
      });
    },
    countFound: (questions) => attempt(() => search.countFound(questions)),
    findSnippets: (question, numbers) => attempt(() => search.findSnippets(question, numbers)),
    completeQuestion: (question, caret) => attempt(() => search.completeQuestion(question, caret)),
    getStatistics: () => answer(() => getStatistics(db)),
    saveSearch: (saved) => write(() => saveSearch(db, saved)),
    deleteSearch: (id, now) => write(() => deleteSearch(db, id, now)),
  };
}

/** Answers in this thread. The search engine is loaded for the first question. */
function deferSearch(open: OpenDatabase): SearchService {
  let loading: Promise<SearchService> | null = null;
  const load = () => {
    loading ??= import('../search/service/search-in-thread').then(({ searchInThread }) =>
      searchInThread(open),
    );
    return loading;
  };
  return {
    find: async (...ask) => (await load()).find(...ask),
    countFound: async (...ask) => (await load()).countFound(...ask),
    findSnippets: async (...ask) => (await load()).findSnippets(...ask),
    completeQuestion: async (...ask) => (await load()).completeQuestion(...ask),
  };
}
