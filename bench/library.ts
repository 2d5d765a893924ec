/*
 * The library at a hundred thousand clips, in Chromium with the built extension:
 * `npm run bench:library`. `--clips=10000` makes it short, `--profile=folder`
 * keeps the filled library for the next run, `--peers=0` leaves the others out,
 * `--only=page` and `--only=near-duplicates` measure the library page or near-duplicates and nothing else.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundle } from './bundle';
import { option } from './corpus';
import { LibraryBrowser } from './library/library-browser';
import { measurePage } from './library/measure-page';
import { compareWithScan, timeCold, timeKinds, timeRestarts } from './library/measure-search';
import { measureSyndication } from './library/measure-syndication';
import { measurePeers } from './library/peers';
import { drawQuestions } from './library/questions';
import { readVocabulary } from './library/vocabulary';
import { quantile } from './quantile';

const clips = Number(option('clips') ?? 100_000);
const keptProfile = option('profile');
const profile = keptProfile
  ? resolve(keptProfile)
  : mkdtempSync(join(tmpdir(), 'pressmark-library-'));
const only = option('only');
const clipsAtOnce = 1000;
const vocabulary = readVocabulary();
const questions = drawQuestions(vocabulary, 30);
const script = await bundle('in-page/library/index.ts');
const watcher = await bundle('in-page/library/watch-page.ts');
const start = () => LibraryBrowser.start(profile, script, watcher);

/** Fills the library, taking up where an earlier run with this profile has ended. */
async function fill(): Promise<void> {
  const browser = await start();
  let page = await browser.openPage();
  const before = await page.run('countClips', undefined);
  let [saveMs, tendMs] = [0, 0];
  for (let from = before; from < clips; from += clipsAtOnce) {
    const to = Math.min(clips, from + clipsAtOnce);
    const took = await page.run('fillLibrary', { vocabulary, from, to, total: clips });
    saveMs += took.saveMs;
    tendMs += took.tendMs;
    if (to % 10_000 !== 0) continue;
    console.log(`${to} clips: saved ${seconds(saveMs)} s, index tidied ${seconds(tendMs)} s`);
    await page.page.close();
    page = await browser.openPage();
  }
  await browser.close();
}

/** Folds what an earlier run has left waiting, as a page's worker does when there is time. */
async function tidyUp(): Promise<void> {
  const browser = await start();
  const page = await browser.openPage();
  await page.run('fillLibrary', { vocabulary, from: clips, to: clips, total: clips });
  await browser.close();
}

const round = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100);
const seconds = (ms: number) => Math.round(ms / 1000);

/** Searches and saves, and the line that ends the run. `shown` are the figures of the page. */
async function measureRest(shown: Readonly<Record<string, number | null>>): Promise<void> {
  const restarts = await timeRestarts(start, questions);
  const browser = await start();
  console.log(`Chromium ${browser.version}`);
  const page = await browser.openPage();
  const index = await page.run('measureIndex', undefined);
  console.table({ index });
  const cold = await timeCold(page, questions);
  const { kinds, all } = await timeKinds(page, questions);
  console.table(kinds);
  const { saves, bare, notes } = await page.run('measureSaves', {
    ...{ vocabulary, from: clips * 2, count: 150, total: clips },
  });
  const both = (times: readonly number[]) => ({
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  });
  console.table({ save: both(saves), 'the article alone': both(bare) });
  const relevance = option('scan') === '0' ? null : await compareWithScan(page, questions);
  const syndication = await measureSyndication(page);
  await browser.close();
  const peers = option('peers') === '0' ? null : await measurePeers(vocabulary, questions, clips);
  if (relevance) console.table({ relevance });
  console.log(`machine: load ${loadavg()[1]?.toFixed(1)} while it ran`);
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
      ...shown,
      saveP95Ms: round(quantile(saves, 0.95)),
      saveP50Ms: round(quantile(saves, 0.5)),
      bareSaveP95Ms: round(quantile(bare, 0.95)),
      syndication,
      ...{ missed: relevance?.missed ?? null, added: relevance?.added ?? null },
      peers,
    }),
  );
}

try {
  const isNew = !existsSync(join(profile, 'Default'));
  if (isNew || option('fill') !== '0') await fill();
  await tidyUp();
  if (only === 'near-duplicates') {
    const browser = await start();
    console.log(JSON.stringify(await measureSyndication(await browser.openPage())));
    await browser.close();
  } else {
    const figures = await measurePage(start);
    const shown = Object.fromEntries(
      Object.entries(figures).map(([name, value]) => [name, round(value)]),
    );
    if (only === 'page') console.log(JSON.stringify(shown));
    else await measureRest(shown);
  }
} finally {
  if (!keptProfile) rmSync(profile, { recursive: true });
}
