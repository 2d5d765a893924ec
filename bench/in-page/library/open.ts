import { LibraryDatabase } from '../../../storage/schema/database';

/** The library of the extension whose page this is. */
export async function openDatabase(): Promise<LibraryDatabase> {
  const db = new LibraryDatabase('pressmark');
  await db.open();
  return db;
}

/** Care for the index without waiting for anybody. */
export const busily = {
  runExclusively: async <Value>(work: () => Promise<Value>): Promise<Value> => work(),
  minToFold: 64,
  pause: () => Promise.resolve(),
  signal: new AbortController().signal,
};

/** How many clips were ever saved. */
export async function countClips(): Promise<number> {
  const db = await openDatabase();
  const last = await db.clips.orderBy('number').last();
  db.close();
  return last?.number ?? 0;
}
