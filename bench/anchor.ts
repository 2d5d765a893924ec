import { writeFileSync } from 'node:fs';
import { computeFigures, type PageTrials } from './anchor-figures';
import { printAnchorTables } from './anchor-tables';
import { articleSets, readArticlePages } from './article-pages';
import { corpusFolder, isHeldBack, option, readHtml } from './corpus';
import type { Times } from './in-page/anchor/measure-times';
import type { Trial, TrialInput } from './in-page/anchor/run-trials';
import { PageBrowser } from './page-browser';
import { getPublisher } from './publisher';

/*
 * Measures in Chromium how well quotes are located after their pages were
 * edited, compared with the Hypothesis client's method and dom-anchor-text-quote
 * on the same pages and edits.
 *
 *     npm run bench:anchor -- --every=4
 *
 * --set=news,pages   sets to take pages from (default: both)
 * --every=4          one page in four
 * --pages=40         at most 40 pages
 * --tuned            pages that are not held back, instead of held-back ones
 * --seed=2           other quotes and edits
 * --alone            our engine only
 * --only-copies      only the trials with a copy of the quote's sentence
 * --no-times         skip the timing on a long page
 * --dump=file        write each trial that our engine failed, one JSON object per line
 */

const folder = corpusFolder();
const hasFlag = (name: string) => process.argv.includes(`--${name}`);
const sets = option('set')?.split(',') ?? ['news', 'pages'];
const every = Number(option('every') ?? 1);
const maxPages = Number(option('pages') ?? Number.POSITIVE_INFINITY);
const seed = Number(option('seed') ?? 1);
/** Time limit for all engines on one page. */
const pageTimeoutMs = 600_000;
/** Characters of the page for timing. */
const longPageLength = 176_000;
const repeats = 5;

const allPages = articleSets
  .filter((set) => set !== 'readable' && sets.includes(set))
  .flatMap((set) => readArticlePages(folder, set))
  .filter(({ type, body }) => type === 'article' && body.length > 1500);
const pages = allPages
  .filter(({ url }) => isHeldBack(url) !== hasFlag('tuned'))
  .filter((_, index) => index % every === 0)
  .slice(0, maxPages);

/** Collects sentences of other stories to insert. Same country and set, so mostly the same language. */
function collectSentences(index: number): readonly string[] {
  const page = pages[index];
  const sameCountry = allPages.filter(
    ({ url, country, set }) => set === page?.set && country === page.country && url !== page.url,
  );
  const sources = sameCountry.length > 0 ? sameCountry : allPages;
  const bodies = [0, 1, 2].map((i) => sources[(index * 3 + i) % sources.length]?.body ?? '');
  return bodies
    .join('\n')
    .split(/(?<=[.!?。])\s+|\n+/)
    .filter((sentence) => sentence.length > 30 && sentence.length < 300)
    .slice(0, 60);
}

const browser = await PageBrowser.start('in-page/anchor/index.ts', pageTimeoutMs);
console.log(`${browser.version}, ${pages.length} pages`);
const pageTrials: PageTrials[] = [];
const misses: object[] = [];
let times: Times | null = null;
try {
  for (const [index, page] of pages.entries()) {
    const input: TrialInput = {
      language: 'en',
      seed: seed * 1000 + index,
      story: page.body,
      sentences: collectSentences(index),
      withoutPeers: hasFlag('alone'),
      onlyCopies: hasFlag('only-copies'),
    };
    const html = readHtml(folder, page.set, page.id);
    const call = `runTrials(${JSON.stringify(input)})`;
    try {
      const trials = await browser.run<Trial[]>(page.url, html, call);
      pageTrials.push({ publisher: getPublisher(page.url), trials });
      for (const trial of trials) {
        const verdict = trial.verdicts.pressmark;
        if (verdict && verdict !== 'right' && verdict !== 'gone') {
          misses.push({ page: page.id, ...trial });
        }
      }
    } catch (error) {
      console.error(`\n${page.id}: ${error instanceof Error ? error.message : error}`);
    }
    process.stderr.write(`\r${index + 1} of ${pages.length} pages`);
  }
  process.stderr.write('\n');
  if (!hasFlag('no-times'))
    times = await browser.run(
      'https://long.example/',
      '<!doctype html><title>Long</title>',
      createTimesCall(),
    );
} finally {
  await browser.close();
}

function createTimesCall(): string {
  const paragraphs: string[] = [];
  let length = 0;
  for (const { body } of allPages) {
    for (const paragraph of body.split(/\n+/)) {
      if (length >= longPageLength) break;
      if (paragraph.length < 80) continue;
      paragraphs.push(paragraph);
      length += paragraph.length;
    }
  }
  return `measureTimes(${JSON.stringify(paragraphs)}, ${seed}, ${repeats})`;
}

const dump = option('dump');
if (dump) writeFileSync(dump, misses.map((trial) => JSON.stringify(trial)).join('\n'));
const figures = computeFigures(pageTrials);
printAnchorTables(figures, times);
const { pressmark, ...peers } = figures.shares;
console.log(
  JSON.stringify({
    pages: pageTrials.length,
    ...pressmark,
    ...(times && {
      batchMs: times.batchMs,
      slicedMs: times.slicedMs,
      longestTaskMs: times.longestTaskMs,
      unchangedMs: times.unchangedMs,
      mutations: times.mutations,
    }),
    peers: Object.fromEntries(
      Object.entries(peers).map(([name, shares]) => [name, { ...shares, ...times?.peers[name] }]),
    ),
  }),
);
