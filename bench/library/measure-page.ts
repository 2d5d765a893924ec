import type { Page } from 'playwright-core';
import type { firstRows, RecordedFrames } from '../in-page/library/watch-page';
import { quantile } from '../quantile';
import type { LibraryBrowser } from './library-browser';
import { measureMemory } from './page-memory';

/** Time limit for the first rows. */
const rowTimeoutMs = 15_000;
/** Delay before the first query of a loading page: queries slow it down. */
const openingPauseMs = 1_000;
/** Number of page loads, and of browser starts, per median. */
const repeatCount = 7;
/** Idle time before memory is measured. */
const idlePauseMs = 10_000;
/** Steps of wheel and drag in CSS pixels: two notches of a usual wheel, and a small part of the scrollbar. */
const [wheelPx, dragPx] = [240, 5];

/** Milliseconds from the start of the navigation. */
interface FirstRows {
  /** Until rows with text are painted. */
  readonly paintedMs: number;
  /** Until they are in the document. */
  readonly inDocumentMs: number;
  /** Until anything is painted. */
  readonly firstPaintMs: number;
}

/** Measures how the page of a filled library opens and scrolls, and its memory. Prints tables. */
export async function measurePage(start: () => Promise<LibraryBrowser>) {
  const restarts = await measureFirstRowsAfterRestart(start);
  const browser = await start();
  // Omits the first page of the browser, which the restarts measure.
  const [, ...loads] = await measureFirstRows(browser, repeatCount + 1);
  const { wheel, drag, memory } = await measureScrolling(browser);
  await browser.close();

  console.table({ 'first rows': medians(loads), 'after a restart': medians(restarts) });
  console.table({ 'by wheel': summariseFrames(wheel), 'by scrollbar': summariseFrames(drag) });
  console.table({ memory });
  const { workP95Ms, gapP95Ms } = summariseFrames({
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
    inDocumentMs: quantile(
      rows.map(({ inDocumentMs }) => inDocumentMs),
      0.5,
    ),
    firstPaintMs: quantile(
      rows.map(({ firstPaintMs }) => firstPaintMs),
      0.5,
    ),
  };
}

/** Opens the library page and waits for its first rows. Throws after `rowTimeoutMs`. */
async function openRows(browser: LibraryBrowser): Promise<{ page: Page; rows: FirstRows }> {
  const page = await browser.openLibrary();
  const start = Date.now();
  await page.waitForTimeout(openingPauseMs);
  while (Date.now() - start < rowTimeoutMs) {
    const { rowsInDocumentMs, rowsPaintedMs } =
      await page.evaluate<typeof firstRows>('watch.firstRows');
    if (rowsInDocumentMs !== null && rowsPaintedMs !== null) {
      const firstPaintMs = await page.evaluate<number>(
        `performance.getEntriesByName('first-contentful-paint')[0].startTime`,
      );
      return {
        page,
        rows: { paintedMs: rowsPaintedMs, inDocumentMs: rowsInDocumentMs, firstPaintMs },
      };
    }
    await page.waitForTimeout(100);
  }
  throw new Error('the library page showed no rows');
}

/** Measures the first rows of pages opened one after another in a running browser. */
async function measureFirstRows(
  browser: LibraryBrowser,
  count: number,
): Promise<readonly FirstRows[]> {
  const results: FirstRows[] = [];
  for (let run = 0; run < count; run++) {
    const { page, rows } = await openRows(browser);
    results.push(rows);
    await page.close();
  }
  return results;
}

/** Measures the first rows of the first page of newly started browsers. */
async function measureFirstRowsAfterRestart(
  start: () => Promise<LibraryBrowser>,
): Promise<readonly FirstRows[]> {
  const results: FirstRows[] = [];
  for (let run = 0; run < repeatCount; run++) {
    const browser = await start();
    results.push((await openRows(browser)).rows);
    await browser.close();
  }
  return results;
}

/** Records frames while the list is scrolled by wheel and by scrollbar, then the memory of the idle page. */
async function measureScrolling(browser: LibraryBrowser) {
  const { page } = await openRows(browser);
  await page.waitForTimeout(1500);
  const list = (await page.locator('.clip-rows').boundingBox()) ?? { x: 0, y: 0, width: 0 };
  await page.mouse.move(list.x + 100, list.y + 300);
  const wheel = await recordFrames(page, async () => {
    for (let step = 0; step < 150; step++) await page.mouse.wheel(0, wheelPx);
  });
  // A point on the scrollbar's thumb, below the arrow button.
  const [x, y] = [list.x + list.width - 7, list.y + 24];
  await page.locator('.clip-rows').evaluate((element) => element.scrollTo(0, 0));
  await page.waitForTimeout(500);
  await page.mouse.move(x, y);
  const drag = await recordFrames(page, async () => {
    await page.mouse.down();
    for (let step = 0; step < 120; step++) await page.mouse.move(x, y + step * dragPx);
    await page.mouse.up();
  });
  const scrolled = await page.locator('.clip-rows').evaluate((element) => element.scrollTop);
  if (scrolled < 100_000) throw new Error('the scrollbar was missed');
  await page.waitForTimeout(idlePauseMs);
  return { wheel, drag, memory: await measureMemory(browser.context, page) };
}

async function recordFrames(page: Page, scroll: () => Promise<void>): Promise<RecordedFrames> {
  await page.evaluate('watch.startRecording()');
  await scroll();
  return page.evaluate<RecordedFrames>('watch.stopRecording()');
}

/** Summarises frames. Values without `Ms` are counts or shares. */
function summariseFrames({ gaps, work, longTasks, blank }: RecordedFrames) {
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
