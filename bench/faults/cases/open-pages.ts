import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { findWorker } from '../../../scripts/drive/chromium/drive-chromium';
import { startChromium } from '../../../scripts/drive/chromium/launch-chromium';
import { callLibraryIn } from '../../../scripts/drive/library-in-page';
import { pause } from '../../../scripts/drive/wait-until';
import { measureMemory } from '../../library/page-memory';
import type { Finding } from '../finding';
import { makeStory, toWholeClip } from '../story';
import type { Case } from './case';

const openPages = 5;
const clipsPerImport = 200;
/** Of the whole time, before the first measurement. */
const warmUp = 0.25;
/** By which part the memory may be larger at the end: garbage is collected before it is measured. */
const tolerance = 0.15;
const savedAt = '2026-11-20T09:00:00.000Z';

interface Watched {
  readonly minutes: number;
  readonly clips: number;
  /** Between two changes of the library, in milliseconds. */
  readonly pauseMs?: number;
}

/** Leaves pages of the library open while it changes, and measures their memory. */
export function watchOpenPages({ minutes, clips, pauseMs = 500 }: Watched): Case {
  return {
    name: `${openPages} pages open for ${minutes} minutes on ${clips.toLocaleString('en')} clips`,
    async run(executablePath) {
      const profile = await mkdtemp(join(tmpdir(), 'pressmark-faults-'));
      const extension = resolve('.output/chrome-mv3');
      const context = await startChromium({ executablePath, extension }, profile);
      try {
        return await watch(context, clips, minutes * 60_000, pauseMs);
      } finally {
        await context.close();
      }
    },
  };
}

async function watch(
  context: BrowserContext,
  clips: number,
  durationMs: number,
  pauseMs: number,
): Promise<readonly Finding[]> {
  const { host } = new URL((await findWorker(context)).url());
  const origin = `chrome-extension://${host}`;
  const writer = await context.newPage();
  await writer.goto(`${origin}/manifest.json`);
  const call = (method: string, ...args: readonly unknown[]) =>
    callLibraryIn((source) => writer.evaluate(source), method, args);
  for (let from = 0; from < clips; from += clipsPerImport) {
    const wholes = Array.from({ length: Math.min(clipsPerImport, clips - from) }, (_, index) =>
      toWholeClip(makeStory(from + index), 'https://tarnvalley.example', savedAt),
    );
    await call('importClips', wholes, 'add', false, savedAt);
  }
  const pages: Page[] = [];
  for (let opened = 0; opened < openPages; opened++) {
    const page = await context.newPage();
    await page.goto(`${origin}/library.html`);
    await page.getByText('Canal report').first().waitFor();
    // Starts its search worker, whose memory is measured too.
    await page.locator('input[role=combobox]').fill('canal');
    pages.push(page);
  }
  const startedAt = Date.now();
  let before: number | null = null;
  for (let change = 0; Date.now() - startedAt < durationMs; change++) {
    const id = `imported-${change % clips}`;
    await call('editClip', id, { note: `Change ${change}` }, new Date().toISOString());
    await pause(pauseMs);
    if (before === null && Date.now() - startedAt > warmUp * durationMs) {
      before = await measure(context, pages);
    }
  }
  const after = await measure(context, pages);
  const grown = after / (before ?? after) - 1;
  console.log(`  ${before?.toFixed(1)} MB, then ${after.toFixed(1)} MB`);
  if (grown > tolerance) throw new Error(`memory grew from ${before} to ${after} MB`);
  return [];
}

async function measure(context: BrowserContext, pages: readonly Page[]): Promise<number> {
  let sum = 0;
  for (const page of pages) {
    const { pageMb, workerMb } = await measureMemory(context, page);
    sum += pageMb + workerMb;
  }
  return sum;
}
