import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { bundle } from '../bundle';
import { quantile } from '../quantile';
import { readStories } from './kin-corpus';
import { type Examination, makeExamination, type Query } from './pairs';
import { type Answer, type Score, scoreAnswers } from './score';

const seed = 20_261_124;
const queriesAtOnce = 200;

/** In scripts without spaces a few characters: a whole sentence of a real story must not be strewn. */
const word =
  /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]{1,3}|[^\s\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]+/gu;

declare const inPage: typeof import('../in-page/kin');

export interface KinMeasure {
  readonly clips: number;
  readonly fillMs: number;
  readonly megabytes: number;
  /** Of the pages on which the thresholds were chosen, and of those held back. */
  readonly tuned: Score;
  readonly heldBack: Score;
  readonly answers: { readonly tuned: readonly Answer[]; readonly heldBack: readonly Answer[] };
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly browser: string;
}

/** The examinations on both sides of the split. */
export function makeExaminations(folder: string): { tuned: Examination; heldBack: Examination } {
  return {
    tuned: makeExamination(readStories(folder, false), seed),
    heldBack: makeExamination(readStories(folder, true), seed),
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
    const times: number[] = [];
    const askAll = async (queries: readonly Query[]): Promise<readonly Answer[]> => {
      const answers: Answer[] = [];
      for (let from = 0; from < queries.length; from += queriesAtOnce) {
        const some = queries.slice(from, from + queriesAtOnce);
        const told = some.map(({ text, masthead }, index) => ({
          id: `${from + index}`,
          text,
          masthead,
        }));
        const asked = await askPage(page, told);
        asked.forEach(({ found, ms }, index) => {
          const query = some[index];
          if (query) answers.push({ query, found });
          times.push(ms);
        });
      }
      return answers;
    };
    const answers = {
      tuned: await askAll(tuned.queries),
      heldBack: await askAll(heldBack.queries),
    };
    return {
      clips,
      fillMs: filled.ms,
      megabytes: filled.bytes / 1e6,
      tuned: scoreAnswers(answers.tuned),
      heldBack: scoreAnswers(answers.heldBack),
      answers,
      p50Ms: quantile(times, 0.5) ?? 0,
      p95Ms: quantile(times, 0.95) ?? 0,
      browser: `Chromium ${context.browser()?.version() ?? ''}`,
    };
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

function askPage(page: Page, told: readonly { id: string; text: string; masthead: string }[]) {
  return page.evaluate((stories) => inPage.ask(stories), told);
}
