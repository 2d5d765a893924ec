import { type Library, openLibrary } from '../../storage';
import { LibraryDatabase } from '../../storage/schema/database';
import type { MaintenanceContext } from '../../storage/search/maintenance/maintain-index';
import { SearchEngine } from '../../storage/search/service/search-engine';
import { aRequest, bodyOf, expectValue, freshName } from '../storage/samples';

/** A library with its database and an engine that is asked directly, as its worker asks it. */
export interface SearchStage {
  readonly library: Library;
  readonly db: LibraryDatabase;
  readonly native: IDBDatabase;
  readonly engine: SearchEngine;
  /** Tidies up the index to the end; `waiting` is the number of changes that may wait. */
  tend(waiting?: number, rest?: MaintenanceContext['pause']): Promise<void>;
  find(question: string): Promise<readonly number[]>;
}

const today = '2026-11-24';

export async function searchStage(): Promise<SearchStage> {
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
    tend: (waiting = 1, rest = () => Promise.resolve()) =>
      engine.maintain({
        runExclusively: (work) => work(),
        minToFold: waiting,
        pause: rest,
        signal: new AbortController().signal,
      }),
    find: async (question) => [...(await engine.find(question, 'oldest')).numbers],
  };
}

/** Saves clip `n` with a text, at minute `n` if nothing else is said. */
export async function save(
  { library }: SearchStage,
  n: number,
  text: string,
  now?: string,
): Promise<void> {
  const { article, ...request } = aRequest(n, now === undefined ? {} : { now });
  const body = bodyOf(text);
  expectValue(await library.saveClip({ ...request, article: { ...article, body } }));
}
