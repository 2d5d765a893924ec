import { LibraryDatabase } from '../../storage/schema/database';
import { makeRandom } from '../random';
import { askKin, putStories, type Told } from './near-duplicate-stories';

const name = 'kin-bench';
const rowsAtOnce = 500;
/** Words of a story that fills the library: the mean of the corpus. */
const fillerWords = 711;

/** Puts the given stories into the library, and as many of strewn words as make up the count. */
export async function fill(
  stories: readonly Told[],
  words: readonly string[],
  count: number,
): Promise<{ ms: number; bytes: number }> {
  const start = performance.now();
  const db = new LibraryDatabase(name);
  await db.open();
  const random = makeRandom(20_261_125);
  const makeFiller = (number: number): Told => {
    const made: string[] = [];
    while (made.length < fillerWords) {
      const at = Math.floor(random() * words.length);
      made.push(...words.slice(at, at + 1 + Math.floor(random() * 3)));
    }
    return {
      id: `filler ${number}`,
      text: made.join(' '),
      masthead: `paper${number % 400}.example`,
    };
  };
  for (let from = 1; from <= count; from += rowsAtOnce) {
    const some = Array.from({ length: Math.min(rowsAtOnce, count - from + 1) }, (_, index) => {
      const number = from + index;
      return stories[number - 1] ?? makeFiller(number);
    });
    await putStories(db, from, some);
  }
  db.close();
  const { usage = 0 } = await navigator.storage.estimate();
  return { ms: performance.now() - start, bytes: usage };
}

/** Asks for the kin of stories that are not in the library. */
export function ask(stories: readonly Told[]): ReturnType<typeof askKin> {
  return askKin(name, stories);
}
