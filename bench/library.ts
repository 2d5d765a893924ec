/*
 * Measures a library of 100,000 clips in Chromium with the built extension.
 *
 *     npm run bench:library
 *
 * --clips=10000       fewer clips
 * --profile=folder    keep the filled library for the next run
 * --fill=0            do not add clips to an existing profile
 * --peers=0           skip the other search engines
 * --scan=0            skip the comparison with a scan of all texts
 * --only=page, --only=near-duplicates, --only=copy   measure only the library page, near-duplicates,
 *                     or the safety copy
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundle } from './bundle';
import { option } from './corpus';
import { fillLibrary, finishIndex } from './library/fill-library';
import { LibraryBrowser } from './library/library-browser';
import { measureNearDuplicates } from './library/measure-near-duplicates';
import { measurePage } from './library/measure-page';
import {
  compareWithScan,
  measureByKind,
  measureCold,
  measureRestarts,
} from './library/measure-search';
import { measurePeers } from './library/peers';
import { createQueries } from './library/queries';
import { readVocabulary } from './library/vocabulary';
import { quantile } from './quantile';

const clips = Number(option('clips') ?? 100_000);
const profileOption = option('profile');
const profile = profileOption
  ? resolve(profileOption)
  : mkdtempSync(join(tmpdir(), 'pressmark-library-'));
const only = option('only');
const vocabulary = readVocabulary();
const queries = createQueries(vocabulary, 30);
const script = await bundle('in-page/library/index.ts');
const watcher = await bundle('in-page/library/watch-page.ts');
const start = () => LibraryBrowser.start(profile, script, watcher);

const round = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100);

/** Measures searches and saves, and prints the JSON with `pageFigures` included. */
async function measureSearchAndSaves(
  pageFigures: Readonly<Record<string, number | null>>,
): Promise<void> {
  const restarts = await measureRestarts(start, queries);
  const browser = await start();
  console.log(`Chromium ${browser.version}`);
  const page = await browser.openPage();
  const index = await page.run('measureIndex', undefined);
  console.table({ index });
  const cold = await measureCold(page, queries);
  const { kinds, all } = await measureByKind(page, queries);
  console.table(kinds);
  const { saves, bare, notes } = await page.run('measureSaves', {
    ...{ vocabulary, from: clips * 2, count: 150, total: clips },
  });
  const summarise = (times: readonly number[]) => ({
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  });
  console.table({ save: summarise(saves), 'the article alone': summarise(bare) });
  const safetyCopy = await page.run('measureCopy', undefined);
  console.table({ safetyCopy });
  const relevance = option('scan') === '0' ? null : await compareWithScan(page, queries);
  const nearDuplicates = await measureNearDuplicates(page);
  await browser.close();
  const peers = option('peers') === '0' ? null : await measurePeers(vocabulary, queries, clips);
  if (relevance) console.table({ relevance });
  console.log(`machine: load average ${loadavg()[1]?.toFixed(1)} during the run`);
  if (peers) console.table(peers);
  console.log(
    JSON.stringify({
      clips: index.clips,
      coldFirstMs: round(quantile(cold, 0.5)),
      coldFirstP95Ms: round(quantile(cold, 0.95)),
      restartFirstMs: round(quantile(restarts, 0.5)),
      warmP50Ms: round(quantile(all, 0.5)),
      warmP95Ms: round(quantile(all, 0.95)),
      addMs: round(quantile(notes, 0.5)),
      indexShare: round((index.indexBytes + index.columnBytes) / index.textBytes),
      ...pageFigures,
      saveP95Ms: round(quantile(saves, 0.95)),
      saveP50Ms: round(quantile(saves, 0.5)),
      bareSaveP95Ms: round(quantile(bare, 0.95)),
      nearDuplicates,
      safetyCopy,
      ...{ missed: relevance?.missed ?? null, added: relevance?.added ?? null },
      peers,
    }),
  );
}

try {
  const isNew = !existsSync(join(profile, 'Default'));
  if (isNew || option('fill') !== '0') await fillLibrary(start, vocabulary, clips);
  await finishIndex(start, vocabulary, clips);
  if (only === 'near-duplicates') {
    const browser = await start();
    console.log(JSON.stringify(await measureNearDuplicates(await browser.openPage())));
    await browser.close();
  } else if (only === 'copy') {
    const browser = await start();
    await browser.openLibrary();
    console.log(JSON.stringify(await (await browser.openPage()).run('measureCopy', undefined)));
    await browser.close();
  } else {
    const figures = await measurePage(start);
    const pageFigures = Object.fromEntries(
      Object.entries(figures).map(([name, value]) => [name, round(value)]),
    );
    if (only === 'page') console.log(JSON.stringify(pageFigures));
    else await measureSearchAndSaves(pageFigures);
  }
} finally {
  if (!profileOption) rmSync(profile, { recursive: true });
}
