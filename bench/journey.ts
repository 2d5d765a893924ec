import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { fromJson } from '../core/export';
import { currentVersion } from '../core/model';
import { plainText } from '../core/text';
import type { Driven, Tab } from '../scripts/drive/browser';
import { launchChromium } from '../scripts/drive/chromium';
import { clickNamed } from '../scripts/drive/page-actions';
import { type CorpusPage, corpusFolder, option, readHtml, readIndex } from './corpus';
import { serveTrueAddresses } from './true-addresses';
import { within } from './within';

/*
 * Real news pages through the real extension: each is served under its true
 * address, looked at, clipped, stored and exported in Chromium, and every
 * failure is named.
 *
 *     npm run bench:journey -- --pages=60
 */

/** How long a page may take to load before it is looked at as it is, in milliseconds. */
const loadMs = 15_000;
/** How long the watcher may take: it looks a last time after about 12 s. */
const detectMs = 13_000;
/** A clip that takes longer hangs, in milliseconds. */
const clipMs = 30_000;

interface Outcome {
  readonly page: CorpusPage;
  readonly isDetected: boolean;
  readonly detectMs: number | null;
  readonly clip:
    | { readonly ok: true; readonly clipId: string }
    | { readonly ok: false; readonly why: string };
  readonly clipMs: number;
}

const folder = corpusFolder();
const all = readIndex(folder, 'news');
const wanted = Math.min(Number(option('pages') ?? 80), all.length);
// Spread over the whole set, so that every country and publisher has its turn.
const pages = Array.from(
  { length: wanted },
  (_, index) => all[Math.floor((index * all.length) / wanted)],
).filter((page) => page !== undefined);
const byUrl = new Map(pages.map((page) => [new URL(page.url).href, page]));

const web = await serveTrueAddresses((url) => {
  const page = byUrl.get(url);
  return page ? readHtml(folder, 'news', page.id) : null;
});
const driven = await launchChromium({
  executablePath: process.env['PRESSMARK_CHROMIUM'] ?? '/usr/bin/chromium',
  // A copy, if one is named, can be measured while the next build is made.
  extension: resolve(option('extension') ?? '.output/chrome-mv3'),
  args: web.chromiumArgs,
});
const downloads = await mkdtemp(join(tmpdir(), 'pressmark-bench-'));

try {
  const outcomes: Outcome[] = [];
  for (const page of pages) {
    outcomes.push(await clipPage(driven, page));
    process.stderr.write(`\r${outcomes.length} of ${pages.length} pages`);
  }
  process.stderr.write('\n');
  report(outcomes, await exportAll(driven, downloads));
} finally {
  await driven.close();
  await web.close();
  await rm(downloads, { recursive: true });
}

async function clipPage(driven: Driven, page: CorpusPage): Promise<Outcome> {
  const tab = await driven.openTab('about:blank');
  try {
    const opened = performance.now();
    await within(loadMs, tab.goTo(page.url)).catch(() => null);
    const isDetected = await waitForDetection(driven, tab, opened);
    const started = performance.now();
    const clip = await within(clipMs, clipThrough(driven, tab)).catch((error: unknown) => ({
      ok: false as const,
      why: error instanceof Error ? error.message : String(error),
    }));
    return {
      page,
      isDetected: isDetected !== null,
      detectMs: isDetected,
      clip,
      clipMs: performance.now() - started,
    };
  } finally {
    await tab.close();
  }
}

/** Milliseconds from the navigation to the badge; null when the button stayed quiet. */
async function waitForDetection(driven: Driven, tab: Tab, opened: number): Promise<number | null> {
  while (performance.now() - opened < loadMs + detectMs) {
    const { text } = await driven.badge(tab);
    if (text === '●') return performance.now() - opened;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return null;
}

/** What the shortcut does, with its answer: the desk is loaded, reads the page and has it kept. */
function clipThrough(driven: Driven, tab: Tab): Promise<Outcome['clip']> {
  return driven.inExtension(async (tabId) => {
    let trouble = '';
    // A page that goes on by itself meanwhile is asked again, as the extension does.
    for (const pauseMs of [60, 250, 1000, 0]) {
      try {
        await chrome.scripting.executeScript({ target: { tabId }, files: ['/page-controller.js'] });
        const answer = await chrome.tabs.sendMessage(tabId, {
          to: 'page',
          call: 'clipArticle',
          request: { askedAt: null },
        });
        if (answer?.ok && answer.value) return { ok: true as const, clipId: answer.value.clip.id };
        const { code, detail } = answer?.failure ?? { code: 'no answer', detail: null };
        return { ok: false as const, why: detail ? `${code}: ${detail}` : code };
      } catch (error) {
        trouble = String(error);
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    }
    return { ok: false as const, why: trouble };
  }, tab.id);
}

interface Exported {
  /** The plain text of each clip in the JSON export, by clip id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly markdownFiles: number;
}

async function exportAll(driven: Driven, downloads: string): Promise<Exported> {
  const library = await driven.openTab(driven.extensionUrl('library.html'));
  const save = (choice: string) =>
    driven.catchDownload(library, downloads, async () => {
      await clickNamed(library, 'Export');
      await clickNamed(library, choice);
    });
  const json = fromJson(await readFile(await save('Whole library as JSON'), 'utf8'));
  if (!json.ok) throw new Error(`the JSON export cannot be read: ${json.failure.detail}`);
  const zip = unzipSync(await readFile(await save('Whole library as Markdown')));
  return {
    texts: new Map(
      json.value.clips.map((whole) => [
        whole.clip.id,
        plainText(currentVersion(whole).article.body),
      ]),
    ),
    markdownFiles: Object.values(zip).filter((bytes) => bytes.length > 0).length,
  };
}

function report(outcomes: readonly Outcome[], exported: Exported): void {
  const clipped = outcomes.filter(({ clip }) => clip.ok);
  const stored = clipped.filter(({ clip }) => clip.ok && exported.texts.has(clip.clipId));
  const empty = clipped.filter(
    ({ clip }) => clip.ok && exported.texts.get(clip.clipId)?.trim() === '',
  );
  const ids = new Set(clipped.map(({ clip }) => (clip.ok ? clip.clipId : '')));
  const times = clipped.map((outcome) => outcome.clipMs);
  const looks = outcomes.flatMap((outcome) => outcome.detectMs ?? []);
  console.table({
    pages: { count: outcomes.length },
    detected: { count: outcomes.filter(({ isDetected }) => isDetected).length },
    'extracted and stored': { count: clipped.length },
    'in the JSON export': { count: stored.length },
    'in the Markdown export': { count: exported.markdownFiles },
    'clips (pages may share a story)': { count: ids.size },
    'empty bodies': { count: empty.length },
  });
  console.table({
    'load and detect': { 'p50 ms': quantile(looks, 0.5), 'p95 ms': quantile(looks, 0.95) },
    'read, store and answer': { 'p50 ms': quantile(times, 0.5), 'p95 ms': quantile(times, 0.95) },
  });
  for (const { page, isDetected, clip } of outcomes) {
    if (!isDetected) console.log(`not detected  ${page.id}`);
    if (!clip.ok) console.log(`not clipped   ${page.id}  ${clip.why}`);
  }
  for (const { page } of empty) console.log(`empty body    ${page.id}`);
  console.log(
    JSON.stringify({
      pages: outcomes.length,
      detected: outcomes.filter(({ isDetected }) => isDetected).length,
      stored: clipped.length,
      exportedJson: stored.length,
      exportedMarkdown: exported.markdownFiles,
      empty: empty.length,
      clipP50Ms: quantile(times, 0.5),
      clipP95Ms: quantile(times, 0.95),
    }),
  );
  // A body that is empty yet stored, or a clip that no export holds, is a defect and not a figure.
  if (empty.length > 0 || stored.length !== clipped.length) process.exitCode = 1;
}

function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return value === undefined ? null : Math.round(value);
}
