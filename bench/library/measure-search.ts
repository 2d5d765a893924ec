import { quantile } from '../quantile';
import { type LibraryBenchPage, type LibraryBrowser, workerPath } from './library-browser';
import { type BenchQuery, unrelatedKind } from './queries';

/** Results that the library page requests before it renders: more than fit in the window. */
const minResults = 20;

/** Returns the milliseconds to the first result of new workers, each with a different query. */
export async function measureCold(
  page: LibraryBenchPage,
  queries: readonly BenchQuery[],
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const { text } of queries.slice(0, 42)) {
    times.push(
      (await page.run('searchCold', { worker: workerPath(), query: text, minResults })).ms,
    );
  }
  return times;
}

/** Returns the milliseconds to the first result in newly started browsers, each with a different query. */
export async function measureRestarts(
  start: () => Promise<LibraryBrowser>,
  queries: readonly BenchQuery[],
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const { text } of queries.slice(0, 7)) {
    const browser = await start();
    const page = await browser.openPage();
    times.push(
      (await page.run('searchCold', { worker: workerPath(), query: text, minResults })).ms,
    );
    await browser.close();
  }
  return times;
}

/** Measures all queries in one worker, by kind of query. `all` excludes phrases of unrelated words. */
export async function measureByKind(page: LibraryBenchPage, queries: readonly BenchQuery[]) {
  const texts = queries.map(({ text }) => text);
  const searches = await page.run('searchWarm', {
    ...{ worker: workerPath(), queries: texts, minResults, withNumbers: false },
    warmUp: texts.slice(-28),
  });
  const byKind = new Map<string, number[]>();
  for (const [index, { kind }] of queries.entries()) {
    byKind.set(kind, [...(byKind.get(kind) ?? []), searches[index]?.ms ?? 0]);
  }
  const kinds = Object.fromEntries(
    [...byKind].map(([kind, times]) => [
      kind,
      { p50: quantile(times, 0.5), p95: quantile(times, 0.95) },
    ]),
  );
  const all = searches.filter((_, index) => queries[index]?.kind !== unrelatedKind);
  return { kinds, all: all.map(({ ms }) => ms) };
}

/** Compares the search results of up to 60 queries with a scan of all texts, and prints differences. */
export async function compareWithScan(page: LibraryBenchPage, queries: readonly BenchQuery[]) {
  const sample = queries.filter(({ scan }) => scan !== null).slice(0, 60);
  const scanned = await page.run(
    'scanLibrary',
    sample.flatMap(({ scan }) => scan ?? []),
  );
  const texts = sample.map(({ text }) => text);
  const searches = await page.run('searchWarm', {
    ...{ worker: workerPath(), queries: texts, minResults: null, withNumbers: true },
    warmUp: [],
  });
  let [hits, missed, added] = [0, 0, 0];
  for (const [index, { text }] of sample.entries()) {
    const found = new Set(searches[index]?.numbers);
    const expected = new Set(scanned[index]);
    const missing = [...expected].filter((number) => !found.has(number));
    const extra = [...found].filter((number) => !expected.has(number));
    if (missing.length + extra.length > 0) {
      console.log(
        `${text}: ${missing.length} missed, ${extra.length} extra`,
        missing.slice(0, 3),
        extra.slice(0, 3),
      );
    }
    hits += expected.size;
    missed += missing.length;
    added += extra.length;
  }
  const wholeMs = searches.map(({ ms }) => ms);
  return { queries: sample.length, hits, missed, added, wholeP95Ms: quantile(wholeMs, 0.95) };
}
