import { LibraryDatabase } from '../../../storage/schema/database';

/** Opens the library of the extension that this page belongs to. */
export async function openDatabase(): Promise<LibraryDatabase> {
  const db = new LibraryDatabase('pressmark');
  await db.open();
  return db;
}

/** Options for index maintenance without pauses or locks. */
export const unthrottled = {
  runExclusively: async <Value>(work: () => Promise<Value>): Promise<Value> => work(),
  minToFold: 64,
  pause: () => Promise.resolve(),
  signal: new AbortController().signal,
};

/** Returns the highest clip number: the number of clips that were ever saved. */
export async function countClips(): Promise<number> {
  const db = await openDatabase();
  const last = await db.clips.orderBy('number').last();
  db.close();
  return last?.number ?? 0;
}
