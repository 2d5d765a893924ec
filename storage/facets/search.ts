import type { Facet } from '../../core/rpc';
import type { Access } from '../schema/access';
import { searchInThread } from '../search/service/search-in-thread';
import type { SearchService } from '../search/service/search-service';
import { deleteSearch, saveSearch } from '../settings/searches';
import { listShelves } from '../shelves/shelves';
import { getStatistics } from '../shelves/statistics';

/** Without a worker, queries run in this thread. */
export function searchMethods(
  { db, write, attempt, answer }: Access,
  worker: SearchService | null,
): Facet<'search'> {
  const search = worker ?? searchInThread(async () => db.backendDB());
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
    listShelves: () => answer(() => listShelves(db)),
    getStatistics: () => answer(() => getStatistics(db)),
    saveSearch: (saved) => write(() => saveSearch(db, saved)),
    deleteSearch: (id, now) => write(() => deleteSearch(db, id, now)),
  };
}
