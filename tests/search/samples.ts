import { type Library, openLibrary } from '../../storage';
import { LibraryDatabase } from '../../storage/schema/database';
import type { MaintenanceContext } from '../../storage/search/maintenance/maintain-index';
import { SearchEngine } from '../../storage/search/service/search-engine';
import { bodyOf, expectValue, freshName, makeSaveRequest } from '../storage/samples';

/** A library with its database, and an engine that is called directly, as in a worker. */
export interface SearchStage {
  readonly library: Library;
  readonly db: LibraryDatabase;
  readonly native: IDBDatabase;
  readonly engine: SearchEngine;
  /** Runs index maintenance to the end. `minToFold` is the number of changes from which they are folded. */
  maintain(minToFold?: number, pause?: MaintenanceContext['pause']): Promise<void>;
  find(query: string): Promise<readonly number[]>;
}

const today = '2026-11-24';

export async function createSearchStage(): Promise<SearchStage> {
  const name = freshName();
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
        minToFold: minToFold,
        pause: pause,
        signal: new AbortController().signal,
      }),
    find: async (query) => [...(await engine.find(query, 'oldest')).numbers],
  };
}

/** Saves clip `n` with a text, at minute `n` by default. */
export async function saveText(
  { library }: SearchStage,
  n: number,
  text: string,
  now?: string,
): Promise<void> {
  const { article, ...request } = makeSaveRequest(n, now === undefined ? {} : { now });
  const body = bodyOf(text);
  expectValue(await library.saveClip({ ...request, article: { ...article, body } }));
}
