import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { bundle } from '../bundle';
import { quantile } from '../quantile';
import { type Examination, makeExamination, type Query } from './pairs';
import { type Answer, type Score, scoreAnswers } from './score';
import { readStories } from './story-corpus';

const seed = 20_261_124;
const queriesAtOnce = 200;

/** In scripts without spaces a few characters: a whole sentence of a real story must not be strewn. */
const word =
  /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]{1,3}|[^\s\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]+/gu;

declare const inPage: typeof import('../in-page/near-duplicates');

/** How the questions of both sides of the split were answered. */
interface Examined {
  /** Of the pages on which the thresholds were chosen, and of those held back. */
  readonly tuned: Score;
  readonly heldBack: Score;
  readonly answers: { readonly tuned: readonly Answer[]; readonly heldBack: readonly Answer[] };
  readonly p50Ms: number;
  readonly p95Ms: number;
}

interface KinMeasure extends Examined {
  readonly clips: number;
  readonly fillMs: number;
  readonly megabytes: number;
  readonly browser: string;
}

/** A story as the page is told of it. */
interface Told {
  readonly id: string;
  readonly text: string;
  readonly masthead: string;
}

/** Finds kin in a library that holds the stories of both sides. */
type Ask = (
  stories: readonly Told[],
) => Promise<readonly { found: readonly string[]; ms: number }[]>;

/** The examinations on both sides of the split. */
export function makeExaminations(folder: string): { tuned: Examination; heldBack: Examination } {
  return {
    tuned: makeExamination(readStories(folder, false), seed),
    heldBack: makeExamination(readStories(folder, true), seed),
  };
}

/** Asks all questions of both sides. */
export async function examine(
  { tuned, heldBack }: { readonly tuned: Examination; readonly heldBack: Examination },
  ask: Ask,
): Promise<Examined> {
  const times: number[] = [];
  const askAll = async (queries: readonly Query[]): Promise<readonly Answer[]> => {
    const answers: Answer[] = [];
    // Those that are asked together are of stories far from each other.
    const turns = Math.ceil(queries.length / queriesAtOnce);
    for (let turn = 0; turn < turns; turn++) {
      const some = queries.filter((_, index) => index % turns === turn);
      const told = some.map(({ text, masthead }, index) => ({ id: `${index}`, text, masthead }));
      for (const [index, { found, ms }] of (await ask(told)).entries()) {
        const query = some[index];
        if (query) answers.push({ query, found });
        times.push(ms);
      }
    }
    return answers;
  };
  const answers = { tuned: await askAll(tuned.queries), heldBack: await askAll(heldBack.queries) };
  return {
    tuned: scoreAnswers(answers.tuned),
    heldBack: scoreAnswers(answers.heldBack),
    answers,
    p50Ms: quantile(times, 0.5) ?? 0,
    p95Ms: quantile(times, 0.95) ?? 0,
  };
}

/**
 * Fills a library of so many clips in Chromium's IndexedDB, real stories among
 * others of strewn words, and asks it for kin as the extension does.
 */
export async function measureKin(folder: string, clips: number): Promise<KinMeasure> {
  const { tuned, heldBack } = makeExaminations(folder);
  const profile = await mkdtemp(join(tmpdir(), 'kin-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['PRESSMARK_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--unlimited-storage'],
  });
  try {
    const page = await context.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await page.goto('http://localhost/kin');
    await page.evaluate(await bundle('in-page/kin.ts'));
    const stories = [...tuned.library, ...heldBack.library];
    const words = stories.flatMap(({ text }) => text.match(word) ?? []);
    const filled = await page.evaluate(([all, of, count]) => inPage.fill(all, of, count), [
      stories,
      words,
      clips,
    ] as const);
    const examined = await examine({ tuned, heldBack }, (told) => askPage(page, told));
    return {
      clips,
      fillMs: filled.ms,
      megabytes: filled.bytes / 1e6,
      ...examined,
      browser: `Chromium ${context.browser()?.version() ?? ''}`,
    };
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

function askPage(page: Page, told: readonly Told[]) {
  return page.evaluate((stories) => inPage.ask(stories), told);
}
