import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { watchText } from '../../entrypoints/page-controller/watch-text';
import type { RetryScope } from '../../entrypoints/shared/highlighting/annotations/annotation-layer';

/**
 * Creates a watched page of one paragraph, with a clock that the test advances. Text that contains
 * the id of an annotation is a candidate for it. `searchMs` is the duration of a search.
 */
function createWatchedPage({ searchMs = 1 } = {}) {
  const { window } = new JSDOM('<p>The gate was shut.</p>', { pretendToBeVisual: true });
  const { document } = window;
  let time = 0;
  const timers: { at: number; run: () => unknown }[] = [];
  const view = {
    MutationObserver: window.MutationObserver,
    document,
    performance: { now: () => time },
    setTimeout: (run: () => unknown, ms: number) => timers.push({ at: time + ms, run }),
    clearTimeout() {},
  };
  const searches: string[] = [];
  watchText(
    view as unknown as Window & typeof globalThis,
    {
      documents: () => [document],
      isNeeded: () => true,
      findCandidates: (added) => added.match(/mark-\d/g) ?? [],
      async search(scope: RetryScope) {
        searches.push(scope === 'all' ? 'all' : [...scope].join());
        return searchMs;
      },
    },
    new AbortController().signal,
  );
  const waitForObserver = () => new Promise((resolve) => window.setTimeout(resolve, 0));
  return {
    searches,
    async addText(text: string) {
      document.body.append(text);
      await waitForObserver();
    },
    async advance(ms: number) {
      for (const end = time + ms; time < end; ) {
        time += 50;
        for (const due of timers.filter(({ at }) => at <= time)) {
          timers.splice(timers.indexOf(due), 1);
          due.run();
          await waitForObserver();
        }
      }
    },
  };
}

it('searches only for annotations that the added text may contain', async () => {
  const page = createWatchedPage();
  await page.addText('mark-3 has come');
  await page.advance(1_000);
  expect(page.searches).toEqual(['mark-3']);
});

it('searches for all annotations once if the budget is full and no candidate was added', async () => {
  const page = createWatchedPage({ searchMs: 100 });
  await page.addText('Rain.');
  await page.advance(1_000);
  await page.addText('More rain.');
  await page.advance(1_000);
  expect(page.searches).toEqual(['all', '']);
});

it('waits while over budget, and then searches for everything added meanwhile', async () => {
  const page = createWatchedPage({ searchMs: 400 });
  await page.addText('mark-1');
  await page.advance(1_000);
  await page.addText('mark-2');
  await page.advance(1_000);
  await page.addText('mark-4');
  await page.advance(1_000);
  expect(page.searches).toEqual(['mark-1']);
  await page.advance(60_000);
  expect(page.searches).toEqual(['mark-1', 'mark-2,mark-4']);
});

it('searches even if the page changes continuously', async () => {
  const page = createWatchedPage();
  await page.addText('mark-7');
  for (let count = 0; count < 10; count++) {
    await page.advance(100);
    await page.addText('tick');
  }
  expect(page.searches[0]).toBe('mark-7');
});
