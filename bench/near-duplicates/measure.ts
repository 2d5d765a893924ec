import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { bundle } from '../bundle';
import { quantile } from '../quantile';
import { type QueryResult, type Score, scoreResults } from './score';
import { readStories } from './story-corpus';
import { createTestSet, type Query, type TestSet } from './test-set';

const seed = 20_261_124;
const batchSize = 200;

/**
 * A word. In scripts without spaces one to three characters, because filler stories must not
 * contain whole sentences of real ones.
 */
const word =
  /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]{1,3}|[^\s\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]+/gu;

declare const inPage: typeof import('../in-page/near-duplicates');

/** Results on tuned and held-back publishers. */
interface QueryResults {
  /** Score on the publishers that the thresholds were chosen on. */
  readonly tuned: Score;
  readonly heldBack: Score;
  readonly queries: {
    readonly tuned: readonly QueryResult[];
    readonly heldBack: readonly QueryResult[];
  };
  readonly p50Ms: number;
  readonly p95Ms: number;
}

interface LibraryResults extends QueryResults {
  readonly clips: number;
  readonly fillMs: number;
  readonly megabytes: number;
  readonly browser: string;
}

interface BenchStory {
  readonly id: string;
  readonly text: string;
  readonly publisher: string;
}

/** Finds near-duplicates in a library with the stories of both test sets. */
type FindNearDuplicates = (
  stories: readonly BenchStory[],
) => Promise<readonly { found: readonly string[]; ms: number }[]>;

/** Creates the test sets of tuned and held-back publishers. */
export function createTestSets(folder: string): { tuned: TestSet; heldBack: TestSet } {
  return {
    tuned: createTestSet(readStories(folder, false), seed),
    heldBack: createTestSet(readStories(folder, true), seed),
  };
}

/** Runs all queries of both test sets. */
export async function runQueries(
  { tuned, heldBack }: { readonly tuned: TestSet; readonly heldBack: TestSet },
  findNearDuplicates: FindNearDuplicates,
): Promise<QueryResults> {
  const times: number[] = [];
  const runAll = async (queries: readonly Query[]): Promise<readonly QueryResult[]> => {
    const results: QueryResult[] = [];
    // Queries of one story are in different batches, because a batch is added to the library.
    const batchCount = Math.ceil(queries.length / batchSize);
    for (let batchIndex = 0; batchIndex < batchCount; batchIndex++) {
      const batch = queries.filter((_, index) => index % batchCount === batchIndex);
      const stories = batch.map(({ text, publisher }, index) => ({
        ...{ id: `${index}`, text, publisher },
      }));
      for (const [index, { found, ms }] of (await findNearDuplicates(stories)).entries()) {
        const query = batch[index];
        if (query) results.push({ query, found });
        times.push(ms);
      }
    }
    return results;
  };
  const queries = { tuned: await runAll(tuned.queries), heldBack: await runAll(heldBack.queries) };
  return {
    tuned: scoreResults(queries.tuned),
    heldBack: scoreResults(queries.heldBack),
    queries,
    p50Ms: quantile(times, 0.5) ?? 0,
    p95Ms: quantile(times, 0.95) ?? 0,
  };
}

/**
 * Fills a library of `clips` clips in Chromium's IndexedDB, with real stories and fillers of
 * random words, and finds near-duplicates with the extension's code.
 */
export async function measureInChromium(folder: string, clips: number): Promise<LibraryResults> {
  const { tuned, heldBack } = createTestSets(folder);
  const profile = await mkdtemp(join(tmpdir(), 'near-duplicates-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['PRESSMARK_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--unlimited-storage'],
  });
  try {
    const page = await context.newPage();
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await page.goto('http://localhost/near-duplicates');
    await page.evaluate(await bundle('in-page/near-duplicates.ts'));
    const stories = [...tuned.library, ...heldBack.library];
    const words = stories.flatMap(({ text }) => text.match(word) ?? []);
    const filled = await page.evaluate(([all, of, count]) => inPage.fill(all, of, count), [
      stories,
      words,
      clips,
    ] as const);
    const results = await runQueries({ tuned, heldBack }, (batch) => findInPage(page, batch));
    return {
      clips,
      fillMs: filled.ms,
      megabytes: filled.bytes / 1e6,
      ...results,
      browser: `Chromium ${context.browser()?.version() ?? ''}`,
    };
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

function findInPage(page: Page, stories: readonly BenchStory[]) {
  return page.evaluate((batch) => inPage.findAll(batch), stories);
}
