import { type Library, openLibrary } from '../../storage';
import { LibraryDatabase } from '../../storage/schema/database';
import type { MaintenanceContext } from '../../storage/search/maintenance/maintain-index';
import { SearchEngine } from '../../storage/search/service/search-engine';
import { createDatabaseName, expectValue, makeBody, makeSaveRequest } from '../storage/samples';

/** A library with its database, and a search engine that is called without a worker. */
export interface SearchStage {
  readonly library: Library;
  readonly db: LibraryDatabase;
  readonly native: IDBDatabase;
  readonly engine: SearchEngine;
  /** Runs index maintenance to the end. Fewer than `minToFold` changes are not folded. */
  maintain(minToFold?: number, pause?: MaintenanceContext['pause']): Promise<void>;
  find(query: string): Promise<readonly number[]>;
}

const today = '2026-11-24';

/** Opens a library with its search engine; by default an empty one. */
export async function createSearchStage(name = createDatabaseName()): Promise<SearchStage> {
  const library = openLibrary(name);
  expectValue(await library.listShelves());
  const db = new LibraryDatabase(name);
  await db.open();
  const native = db.backendDB();
  const engine = new SearchEngine(
    async () => native,
    () => today,
  );
  return {
    library,
    db,
    native,
    engine,
    maintain: (minToFold = 1, pause = () => Promise.resolve()) =>
      engine.maintain({
        runExclusively: (work) => work(),
        minToFold,
        pause,
        signal: new AbortController().signal,
      }),
    find: async (query) => [...(await engine.find(query, 'oldest')).numbers],
  };
}

/** Saves clip `n` with a text, by default at minute `n`. */
export async function saveText(
  { library }: SearchStage,
  n: number,
  text: string,
  now?: string,
): Promise<void> {
  const { article, ...request } = makeSaveRequest(n, now === undefined ? {} : { now });
  const body = makeBody(text);
  expectValue(await library.saveClip({ ...request, article: { ...article, body } }));
}
