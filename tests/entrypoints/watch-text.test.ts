import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import type { RetryScope } from '../../entrypoints/highlighting/annotations/annotation-layer';
import { watchText } from '../../entrypoints/page-controller/watch-text';

/**
 * A watched page of one paragraph, with a clock that the test advances. A text may contain the
 * annotation whose id it names. `lookMs` is the cost of a search.
 */
function watchedPage({ lookMs = 1 } = {}) {
  const { window } = new JSDOM('<p>The gate was shut.</p>', { pretendToBeVisual: true });
  const { document } = window;
  let time = 0;
  const timers: { at: number; ring: () => unknown }[] = [];
  const view = {
    MutationObserver: window.MutationObserver,
    document,
    performance: { now: () => time },
    setTimeout: (ring: () => unknown, ms: number) => timers.push({ at: time + ms, ring }),
    clearTimeout() {},
  };
  const looks: string[] = [];
  watchText(
    view as unknown as Window & typeof globalThis,
    {
      documents: () => [document],
      isNeeded: () => true,
      findCandidates: (added) => added.match(/mark-\d/g) ?? [],
      async search(coming: RetryScope) {
        looks.push(coming === 'all' ? 'all' : [...coming].join());
        return lookMs;
      },
    },
    new AbortController().signal,
  );
  const settled = () => new Promise((resolve) => window.setTimeout(resolve, 0));
  return {
    looks,
    async say(text: string) {
      document.body.append(text);
      await settled();
    },
    async pass(ms: number) {
      for (const end = time + ms; time < end; ) {
        time += 50;
        for (const due of timers.filter(({ at }) => at <= time)) {
          timers.splice(timers.indexOf(due), 1);
          due.ring();
          await settled();
        }
      }
    },
  };
}

it('looks up only annotations that the added text may contain', async () => {
  const page = watchedPage();
  await page.say('mark-3 has come');
  await page.pass(1_000);
  expect(page.looks).toEqual(['mark-3']);
});

it('looks up all once when the budget is full and nothing similar was added', async () => {
  const page = watchedPage({ lookMs: 100 });
  await page.say('Rain.');
  await page.pass(1_000);
  await page.say('More rain.');
  await page.pass(1_000);
  expect(page.looks).toEqual(['all', '']);
});

it('waits while over budget, and drops nothing added meanwhile', async () => {
  const page = watchedPage({ lookMs: 400 });
  await page.say('mark-1');
  await page.pass(1_000);
  await page.say('mark-2');
  await page.pass(1_000);
  await page.say('mark-4');
  await page.pass(1_000);
  expect(page.looks).toEqual(['mark-1']);
  await page.pass(60_000);
  expect(page.looks).toEqual(['mark-1', 'mark-2,mark-4']);
});

it('searches while a page never stops changing', async () => {
  const page = watchedPage();
  await page.say('mark-7');
  for (let count = 0; count < 10; count++) {
    await page.pass(100);
    await page.say('tick');
  }
  expect(page.looks[0]).toBe('mark-7');
});
