import type { Facet } from '../../core/rpc';
import type { Access } from '../schema/access';
import { searchInThread } from '../search/service/search-in-thread';
import type { SearchService } from '../search/service/search-service';
import { deleteSearch, saveSearch } from '../settings/searches';
import { listShelves } from '../shelves/shelves';
import { getStatistics } from '../shelves/statistics';

/** Without a worker, questions are answered in this thread. */
export function searchMethods(
  { db, write, attempt, answer }: Access,
  worker: SearchService | null,
): Facet<'search'> {
  const search = worker ?? searchInThread(async () => db.backendDB());
  return {
    find(...ask) {
      // A worker opens the database by itself, beside this page, and is asked at once.
      let early = worker?.find(...ask) ?? null;
      early?.catch(() => undefined);
      return attempt(async () => {
        // The engine reads past Dexie, so a query that is watched is told here what to watch: a
        // count, because a query for keys alone is not woken by a row that is given its key.
        await db.searchDeltas.count();
        const found = await early;
        early = null;
        // It may have been asked before there was a database of this version.
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
