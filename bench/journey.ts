import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { fromJson } from '../core/export';
import { currentVersion } from '../core/model';
import { plainText } from '../core/text';
import type { Driven, Tab } from '../scripts/drive/browser';
import { launchChromium } from '../scripts/drive/chromium/launch-chromium';
import { clickNamed } from '../scripts/drive/page-actions';
import { type CorpusPage, corpusFolder, option, readHtml, readIndex } from './corpus';
import { serveTrueAddresses } from './serve-true-addresses';
import { withTimeout } from './with-timeout';

/*
 * Clips real news pages with the built extension in Chromium: each is served at its
 * true address, detected, clipped, stored and exported. Every failure is printed.
 *
 *     npm run bench:journey -- --pages=60
 */

/** Time to wait for the load event. After that the page is used as it is. */
const loadTimeoutMs = 15_000;
/** Time limit of detection. The watcher's last attempt is after about 12 s. */
const detectTimeoutMs = 13_000;
/** Time after which clipping is considered to hang. */
const clipTimeoutMs = 30_000;

interface Outcome {
  readonly page: CorpusPage;
  readonly isDetected: boolean;
  readonly detectMs: number | null;
  readonly clip:
    | { readonly ok: true; readonly clipId: string }
    | { readonly ok: false; readonly reason: string };
  readonly clipMs: number;
}

const folder = corpusFolder();
const all = readIndex(folder, 'news');
const wanted = Math.min(Number(option('pages') ?? 80), all.length);
// Spread over the whole set, to include all countries and publishers.
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
  // With `--extension`, a copy can be measured while the next build runs.
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
    const openedAt = performance.now();
    await withTimeout(loadTimeoutMs, tab.goTo(page.url)).catch(() => null);
    const detectMs = await waitForDetection(driven, tab, openedAt);
    const startedAt = performance.now();
    const clip = await withTimeout(clipTimeoutMs, sendClipCommand(driven, tab)).catch(
      (error: unknown) => ({
        ok: false as const,
        reason: error instanceof Error ? error.message : String(error),
      }),
    );
    return {
      page,
      isDetected: detectMs !== null,
      detectMs,
      clip,
      clipMs: performance.now() - startedAt,
    };
  } finally {
    await tab.close();
  }
}

/** Returns the milliseconds from navigation to the badge. Null if it was not shown. */
async function waitForDetection(driven: Driven, tab: Tab, opened: number): Promise<number | null> {
  while (performance.now() - opened < loadTimeoutMs + detectTimeoutMs) {
    const { text } = await driven.badge(tab);
    if (text === '●') return performance.now() - opened;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return null;
}

/** Does what the shortcut does and returns the result: loads the page controller, which clips the page. */
function sendClipCommand(driven: Driven, tab: Tab): Promise<Outcome['clip']> {
  return driven.inExtension(async (tabId) => {
    let problem = '';
    // Retries if the page navigated meanwhile, like the extension.
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
        return { ok: false as const, reason: detail ? `${code}: ${detail}` : code };
      } catch (error) {
        problem = String(error);
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    }
    return { ok: false as const, reason: problem };
  }, tab.id);
}

interface Exported {
  /** Plain text of each clip in the JSON export, by clip id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly markdownFiles: number;
}

async function exportAll(driven: Driven, downloads: string): Promise<Exported> {
  const library = await driven.openTab(driven.extensionUrl('library.html'));
  const save = (format: string) =>
    driven.catchDownload(library, downloads, async () => {
      await clickNamed(library, 'Export…');
      for (const name of ['The whole library', format, 'Save file'])
        await clickNamed(library, name);
    });
  const json = fromJson(await readFile(await save('JSON'), 'utf8'));
  if (!json.ok) throw new Error(`the JSON export cannot be read: ${json.failure.detail}`);
  const zip = unzipSync(await readFile(await save('Markdown')));
  return {
    texts: new Map(
      json.value.clips.map((wholeClip) => [
        wholeClip.clip.id,
        plainText(currentVersion(wholeClip).article.body),
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
  const clipTimes = clipped.map((outcome) => outcome.clipMs);
  const detectTimes = outcomes.flatMap((outcome) => outcome.detectMs ?? []);
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
    'load and detect': {
      'p50 ms': quantile(detectTimes, 0.5),
      'p95 ms': quantile(detectTimes, 0.95),
    },
    'extract and store': {
      'p50 ms': quantile(clipTimes, 0.5),
      'p95 ms': quantile(clipTimes, 0.95),
    },
  });
  for (const { page, isDetected, clip } of outcomes) {
    if (!isDetected) console.log(`not detected  ${page.id}`);
    if (!clip.ok) console.log(`not clipped   ${page.id}  ${clip.reason}`);
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
      clipP50Ms: quantile(clipTimes, 0.5),
      clipP95Ms: quantile(clipTimes, 0.95),
    }),
  );
  // A stored clip with an empty body, or one missing from the export, is a defect.
  if (empty.length > 0 || stored.length !== clipped.length) process.exitCode = 1;
}

function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return value === undefined ? null : Math.round(value);
}
