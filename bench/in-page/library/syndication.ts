import { askKin, putStories, removeStories, type Told } from '../near-duplicate-stories';
import { openDatabase } from './open';

/** Numbers that no clip of the library has. */
const firstNumber = 1e9;
const rowsAtOnce = 500;

/** Puts real stories into the filled library; those that an ended run has left go first. */
export async function addStories(stories: readonly Told[]): Promise<void> {
  const db = await openDatabase();
  await removeStories(db, stories);
  for (let at = 0; at < stories.length; at += rowsAtOnce) {
    await putStories(db, firstNumber + at, stories.slice(at, at + rowsAtOnce));
  }
  db.close();
}

/** Takes them out again. */
export async function dropStories(stories: readonly Pick<Told, 'id'>[]): Promise<void> {
  const db = await openDatabase();
  await removeStories(db, stories);
  db.close();
}

/** Asks the library for the kin of stories that are not in it. */
export function findKinOf(stories: readonly Told[]): ReturnType<typeof askKin> {
  return askKin('pressmark', stories);
}
