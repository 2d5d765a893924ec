import type { Page } from 'playwright-core';
import type { seen, WatchedFrames } from '../in-page/library/watch-page';
import { quantile } from '../quantile';
import type { LibraryBrowser } from './library-browser';
import { memoryOf } from './page-memory';

/** A row is waited for no longer than this, in milliseconds. */
const longestWaitMs = 15_000;
/** A page that opens is left alone for so long, in milliseconds: to ask it would take its time. */
const openingMs = 1_000;
/** The page is left alone for so long before its memory is looked at, in milliseconds. */
const idleMs = 10_000;
/** Steps of the wheel and of a drag, in CSS pixels: two turns of a usual wheel, and 1/150 of the list. */
const [wheelPx, dragPx] = [240, 5];

/** From the start of the navigation until rows with words are painted, in milliseconds. */
interface FirstRows {
  readonly paintedMs: number;
  /** Until they are in the document. */
  readonly thereMs: number;
  /** Until anything at all is painted. */
  readonly firstPaintMs: number;
}

/** How many pages are opened, and how many browsers are started, for a median. */
const times = 7;

/** The library page on a filled library, as it opens, scrolls and rests; prints what it sees. */
export async function measurePage(start: () => Promise<LibraryBrowser>) {
  const restarts = await timeFirstRowsAfterRestart(start);
  const browser = await start();
  // The first page of a browser is told by the restarts.
  const [, ...loads] = await timeFirstRows(browser, times + 1);
  const { wheel, drag, memory } = await watchPage(browser);
  await browser.close();
  const [wheeled, dragged] = [frameFigures(wheel), frameFigures(drag)];
  console.table({ 'first rows': medians(loads), 'after a restart': medians(restarts) });
  console.table({ 'by the wheel': wheeled, 'by the scrollbar': dragged });
  console.table({ memory });
  const { workP95Ms, gapP95Ms } = frameFigures({
    gaps: [...wheel.gaps, ...drag.gaps],
    work: [...wheel.work, ...drag.work],
    longTasks: [...wheel.longTasks, ...drag.longTasks],
    blank: wheel.blank + drag.blank,
  });
  return {
    firstRowsMs: medians(loads).paintedMs,
    firstRowsRestartMs: medians(restarts).paintedMs,
    frameP95Ms: gapP95Ms,
    frameWorkP95Ms: workP95Ms,
    heapMb: memory.pageMb + memory.workerMb,
  };
}

function medians(rows: readonly FirstRows[]): Record<keyof FirstRows, number | null> {
  return {
    paintedMs: quantile(
      rows.map(({ paintedMs }) => paintedMs),
      0.5,
    ),
    thereMs: quantile(
      rows.map(({ thereMs }) => thereMs),
      0.5,
    ),
    firstPaintMs: quantile(
      rows.map(({ firstPaintMs }) => firstPaintMs),
      0.5,
    ),
  };
}

/** Opens the library page and waits for its first rows. */
async function openRows(browser: LibraryBrowser): Promise<{ page: Page; rows: FirstRows }> {
  const page = await browser.openLibrary();
  const begun = Date.now();
  await page.waitForTimeout(openingMs);
  while (Date.now() - begun < longestWaitMs) {
    const { rowsThereMs, rowsPaintedMs } = await page.evaluate<typeof seen>('watch.seen');
    if (rowsThereMs !== null && rowsPaintedMs !== null) {
      const firstPaintMs = await page.evaluate<number>(
        `performance.getEntriesByName('first-contentful-paint')[0].startTime`,
      );
      return { page, rows: { paintedMs: rowsPaintedMs, thereMs: rowsThereMs, firstPaintMs } };
    }
    await page.waitForTimeout(100);
  }
  throw new Error('the library page showed no rows');
}

/** First rows of pages that are opened anew in a running browser, one after another. */
async function timeFirstRows(
  browser: LibraryBrowser,
  count: number,
): Promise<readonly FirstRows[]> {
  const all: FirstRows[] = [];
  for (let time = 0; time < count; time++) {
    const { page, rows } = await openRows(browser);
    all.push(rows);
    await page.close();
  }
  return all;
}

/** First rows of the first page that a browser opens. */
async function timeFirstRowsAfterRestart(
  start: () => Promise<LibraryBrowser>,
): Promise<readonly FirstRows[]> {
  const all: FirstRows[] = [];
  for (let time = 0; time < times; time++) {
    const browser = await start();
    all.push((await openRows(browser)).rows);
    await browser.close();
  }
  return all;
}

/** Frames while the list is scrolled by the wheel and by its scrollbar, then what the page holds when it is left alone. */
async function watchPage(browser: LibraryBrowser) {
  const { page } = await openRows(browser);
  await page.waitForTimeout(1500);
  const list = (await page.locator('.clip-rows').boundingBox()) ?? { x: 0, y: 0, width: 0 };
  await page.mouse.move(list.x + 100, list.y + 300);
  const wheel = await watchFrames(page, async () => {
    for (let step = 0; step < 150; step++) await page.mouse.wheel(0, wheelPx);
  });
  // The thumb, below the scrollbar's arrow.
  const [x, y] = [list.x + list.width - 7, list.y + 24];
  await page.locator('.clip-rows').evaluate((element) => element.scrollTo(0, 0));
  await page.waitForTimeout(500);
  await page.mouse.move(x, y);
  const drag = await watchFrames(page, async () => {
    await page.mouse.down();
    for (let step = 0; step < 120; step++) await page.mouse.move(x, y + step * dragPx);
    await page.mouse.up();
  });
  const scrolled = await page.locator('.clip-rows').evaluate((element) => element.scrollTop);
  if (scrolled < 100_000) throw new Error('the scrollbar was missed');
  await page.waitForTimeout(idleMs);
  return { wheel, drag, memory: await memoryOf(browser.context, page) };
}

async function watchFrames(page: Page, scroll: () => Promise<void>): Promise<WatchedFrames> {
  await page.evaluate('watch.beginFrames()');
  await scroll();
  return page.evaluate<WatchedFrames>('watch.endFrames()');
}

/** Figures of frames, in milliseconds but for counts. */
function frameFigures({ gaps, work, longTasks, blank }: WatchedFrames) {
  return {
    frames: gaps.length,
    workP50Ms: quantile(work, 0.5),
    workP95Ms: quantile(work, 0.95),
    gapP50Ms: quantile(gaps, 0.5),
    gapP95Ms: quantile(gaps, 0.95),
    longestGapMs: Math.max(...gaps),
    longestTaskMs: longTasks.length > 0 ? Math.max(...longTasks) : null,
    blankShare: blank / gaps.length,
  };
}
