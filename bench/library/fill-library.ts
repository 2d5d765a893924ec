import type { LibraryBrowser } from './library-browser';
import type { Vocabulary } from './vocabulary';

const batchSize = 1000;

/**
 * Adds generated clips until the library of the browser's profile has `clips`. Continues where
 * an earlier run with this profile stopped.
 */
export async function fillLibrary(
  start: () => Promise<LibraryBrowser>,
  vocabulary: Vocabulary,
  clips: number,
): Promise<void> {
  const browser = await start();
  let page = await browser.openPage();
  const before = await page.run('countClips', undefined);
  let [saveMs, indexMs] = [0, 0];
  for (let from = before; from < clips; from += batchSize) {
    const to = Math.min(clips, from + batchSize);
    const times = await page.run('fillLibrary', { vocabulary, from, to, total: clips });
    saveMs += times.saveMs;
    indexMs += times.indexMs;
    if (to % 10_000 !== 0) continue;
    console.log(
      `${to} clips: saving ${seconds(saveMs)} s, index maintenance ${seconds(indexMs)} s`,
    );
    await page.page.close();
    page = await browser.openPage();
  }
  await browser.close();
}

/** Folds the delta rows that an earlier run left, as a page's worker does when idle. */
export async function finishIndex(
  start: () => Promise<LibraryBrowser>,
  vocabulary: Vocabulary,
  clips: number,
): Promise<void> {
  const browser = await start();
  const page = await browser.openPage();
  await page.run('fillLibrary', { vocabulary, from: clips, to: clips, total: clips });
  await browser.close();
}

const seconds = (ms: number) => Math.round(ms / 1000);
