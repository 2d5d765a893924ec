/*
 * Measures how long the popup, the side panel and the library take from the click until they can
 * be used, with an empty library and with 100,000 clips, and the first highlight on a page from
 * its shortcut until it is painted. In Chromium, with the built extension.
 *
 *     npm run bench:surfaces
 *
 * --clips=1000        fewer clips
 * --profile=folder    keep the filled library for the next run; see bench:library
 * --runs=20           number of runs per figure
 * --empty=1           only the empty library
 *
 * The popup can be used once its main button is drawn: from then on an article can be clipped.
 * "popupRead" is until its headline is painted. Panel and library can be used once their largest
 * text is painted, in the same render as their buttons. Runs of both libraries are not mixed, but
 * each figure is from one browser.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { driveChromium } from '../scripts/drive/chromium/drive-chromium';
import { startChromium } from '../scripts/drive/chromium/launch-chromium';
import { bundle } from './bundle';
import { option } from './corpus';
import { fillLibrary, finishIndex } from './library/fill-library';
import { LibraryBrowser } from './library/library-browser';
import { readVocabulary } from './library/vocabulary';
import { quantile } from './quantile';
import { serveStories } from './surfaces/serve-stories';
import { type SurfaceTimes, timeSurfaces } from './surfaces/time-surfaces';

const clips = Number(option('clips') ?? 100_000);
const runs = Number(option('runs') ?? 20);
const extension = resolve('.output/chrome-mv3');
const executablePath = process.env['PRESSMARK_CHROMIUM'] ?? '/usr/bin/chromium';

const stories = await serveStories();
const folders: string[] = [];
try {
  const empty = await measure(makeFolder());
  const full = option('empty') === '1' ? null : await measure(await fill());
  const summarise = (times: readonly number[] | undefined) =>
    times && {
      p50Ms: round(quantile(times, 0.5)),
      p95Ms: round(quantile(times, 0.95)),
    };
  const compare = (surface: keyof SurfaceTimes) => ({
    empty: summarise(empty[surface]),
    full: summarise(full?.[surface]),
  });
  const result = {
    popup: compare('popup'),
    popupRead: compare('popupRead'),
    panel: compare('panel'),
    library: compare('library'),
    firstHighlight: summarise((full ?? empty).firstHighlight),
    gzip: measureSizes(),
  };
  console.table(
    Object.fromEntries(
      Object.entries(empty).flatMap(([surface, times]) => [
        [`${surface}, empty`, summarise(times)],
        [`${surface}, full`, summarise(full?.[surface as keyof SurfaceTimes])],
      ]),
    ),
  );
  console.log(`machine: load average ${loadavg()[0]?.toFixed(1)} in the last minute`);
  console.log(JSON.stringify(result));
} finally {
  await stories.close();
  for (const folder of folders) rmSync(folder, { recursive: true });
}

/** Starts a browser in a profile and measures everything in it. */
async function measure(profile: string): Promise<SurfaceTimes> {
  const context = await startChromium({ executablePath, extension }, profile);
  try {
    return await timeSurfaces(context, await driveChromium(context), stories, runs);
  } finally {
    await context.close();
  }
}

/** Returns a profile with `clips` clips. */
async function fill(): Promise<string> {
  const given = option('profile');
  const profile = given ? resolve(given) : makeFolder();
  const script = await bundle('in-page/library/index.ts');
  const watcher = await bundle('in-page/library/watch-page.ts');
  const start = () => LibraryBrowser.start(profile, script, watcher);
  if (existsSync(join(profile, 'Default'))) return profile;
  const vocabulary = readVocabulary();
  await fillLibrary(start, vocabulary, clips);
  await finishIndex(start, vocabulary, clips);
  return profile;
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-surfaces-'));
  folders.push(folder);
  return folder;
}

/** Gzipped bytes that each part loads before it runs, as measured by `check:size`. */
function measureSizes(): Record<string, number> {
  const output = execFileSync('npx', ['tsx', 'scripts/check-size.ts', '--json'], {
    encoding: 'utf8',
  });
  const sizes: Record<string, number> = JSON.parse(output);
  const parts = {
    watcher: 'page-watch.js',
    controller: 'page-controller.js',
    background: 'background.js',
    popup: 'popup.html',
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, entry]) => [name, Math.round((sizes[entry] ?? 0) * 1000)]),
  );
}

function round(value: number | null): number | null {
  return value === null ? null : Math.round(value);
}
