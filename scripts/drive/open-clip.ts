import type { Screen } from './browser';
import { waitForSteady, waitForText } from './page-actions';

/** Clicks a clip in the library's list, and waits until the reader shows `words` of it. */
export async function openClip(library: Screen, headline: string, words: string): Promise<void> {
  const { x, y } = await waitForSteady(`a clip named "${headline}"`, () =>
    library.evaluate((headline) => {
      const rows = [...document.querySelectorAll('.clip-row__headline')];
      const box = rows.find((row) => row.textContent === headline)?.getBoundingClientRect();
      return box && { x: box.x + 20, y: box.y + box.height / 2 };
    }, headline),
  );
  await library.clickAt(x, y);
  await waitForText(library, words);
}
