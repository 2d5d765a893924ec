import type { MethodGroup } from '../../core/rpc';
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
): Omit<MethodGroup<'search'>, keyof ClippingMethods> {
  const search = worker ?? deferSearch(async () => db.backendDB());
  return {
    find(...args) {
      // A worker opens the database itself, so it can be queried before this page has opened its own.
      let early = worker?.find(...args) ?? null;
      early?.catch(() => undefined);
      return attempt(async () => {
        // The search engine bypasses Dexie, so this read registers what a live query depends on. It is
        // a count, because a query for keys alone is not triggered by a row with a generated key.
        await db.searchDeltas.count();
        const found = await early;
        early = null;
        // Sent again, because the first call may have come before this database version existed.
        return found?.ok ? found : search.find(...args);
      });
    },
    countFound: (queries) => attempt(() => search.countFound(queries)),
    listOrigins: () =>
      attempt(async () => {
        // As in `find`: what a live query depends on.
        await db.searchDeltas.count();
        return search.listOrigins();
      }),
    findSnippets: (query, numbers) => attempt(() => search.findSnippets(query, numbers)),
    completeQuery: (query, caret) => attempt(() => search.completeQuery(query, caret)),
    getStatistics: () => answer(() => getStatistics(db)),
    saveSearch: (saved) => write(() => saveSearch(db, saved)),
    deleteSearch: (id, now) => write(() => deleteSearch(db, id, now)),
  };
}

/** Answers in this thread. Loads the search engine with the first query. */
function deferSearch(open: OpenDatabase): SearchService {
  let loading: Promise<SearchService> | null = null;
  const load = () => {
    loading ??= import('../search/service/create-search-service').then(({ createSearchService }) =>
      createSearchService(open),
    );
    return loading;
  };
  return {
    find: async (...args) => (await load()).find(...args),
    countFound: async (...args) => (await load()).countFound(...args),
    listOrigins: async () => (await load()).listOrigins(),
    findSnippets: async (...args) => (await load()).findSnippets(...args),
    completeQuery: async (...args) => (await load()).completeQuery(...args),
  };
}
