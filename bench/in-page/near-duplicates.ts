import { LibraryDatabase } from '../../storage/schema/database';
import { makeRandom } from '../random';
import { type BenchStory, findNearDuplicates, putStories } from './near-duplicate-stories';

const libraryName = 'near-duplicates-bench';
const batchSize = 500;
/** Words of a filler story: the mean of the corpus. */
const fillerWords = 711;

/** Fills the library with the given stories, and with random filler stories up to `count`. */
export async function fill(
  stories: readonly BenchStory[],
  words: readonly string[],
  count: number,
): Promise<{ ms: number; bytes: number }> {
  const start = performance.now();
  const db = new LibraryDatabase(libraryName);
  await db.open();
  const random = makeRandom(20_261_125);
  const makeFiller = (number: number): BenchStory => {
    const chosen: string[] = [];
    while (chosen.length < fillerWords) {
      const at = Math.floor(random() * words.length);
      chosen.push(...words.slice(at, at + 1 + Math.floor(random() * 3)));
    }
    return {
      id: `filler ${number}`,
      text: chosen.join(' '),
      publisher: `paper${number % 400}.example`,
    };
  };
  for (let from = 1; from <= count; from += batchSize) {
    const batch = Array.from({ length: Math.min(batchSize, count - from + 1) }, (_, index) => {
      const number = from + index;
      return stories[number - 1] ?? makeFiller(number);
    });
    await putStories(db, from, batch);
  }
  db.close();
  const { usage = 0 } = await navigator.storage.estimate();
  return { ms: performance.now() - start, bytes: usage };
}

/** Finds near-duplicates of stories that are not in the library. */
export function findAll(stories: readonly BenchStory[]): ReturnType<typeof findNearDuplicates> {
  return findNearDuplicates(libraryName, stories);
}
