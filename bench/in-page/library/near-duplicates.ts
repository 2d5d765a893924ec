import {
  type BenchStory,
  findNearDuplicates,
  putStories,
  removeStories,
} from '../near-duplicate-stories';
import { openDatabase } from './open-database';

/** Higher than all clip numbers of the library. */
const firstNumber = 1e9;
const batchSize = 500;

/** Adds real stories to the filled library. First deletes those left by an interrupted run. */
export async function addStories(stories: readonly BenchStory[]): Promise<void> {
  const db = await openDatabase();
  await removeStories(db, stories);
  for (let at = 0; at < stories.length; at += batchSize) {
    await putStories(db, firstNumber + at, stories.slice(at, at + batchSize));
  }
  db.close();
}

/** Deletes the real stories again. */
export async function deleteStories(stories: readonly Pick<BenchStory, 'id'>[]): Promise<void> {
  const db = await openDatabase();
  await removeStories(db, stories);
  db.close();
}

/** Finds near-duplicates of stories that are not in the library. */
export function findNearDuplicatesOf(
  stories: readonly BenchStory[],
): ReturnType<typeof findNearDuplicates> {
  return findNearDuplicates('pressmark', stories);
}
