import { writeFileSync } from 'node:fs';
import { bootstrapShares, type Counted } from './anchor-figures';
import { printAnchorTables } from './anchor-tables';
import { articleSets, readArticlePages } from './article-pages';
import { corpusFolder, isHeldBack, option, readHtml } from './corpus';
import type { Answer } from './in-page/anchor/exam';
import type { Times } from './in-page/anchor/times';
import { PageBrowser } from './page-browser';
import { publisherOf } from './publisher';

/*
 * How well quotes are found again after their pages have changed, in Chromium,
 * beside the method of the Hypothesis client and dom-anchor-text-quote on the
 * same pages and edits in the same run.
 *
 *     npm run bench:anchor -- --every=4
 *
 * --set=news,pages   the sets to take pages from; default both
 * --every=4          one page in four
 * --pages=40         at most so many
 * --tuned            pages that were not held back, in place of those that were
 * --seed=2           other quotes and other edits
 * --alone            without the others
 * --no-times         without the long page
 * --dump=file        every question that was answered wrongly by us, one JSON object a line
 */

const folder = corpusFolder();
const hasFlag = (name: string) => process.argv.includes(`--${name}`);
const sets = option('set')?.split(',') ?? ['news', 'pages'];
const every = Number(option('every') ?? 1);
const most = Number(option('pages') ?? Number.POSITIVE_INFINITY);
const seed = Number(option('seed') ?? 1);
/** How long one page may take with everybody, in milliseconds. */
const pageMs = 600_000;
/** The page of the goal: 500 passages on so many characters. */
const longPage = 176_000;
const repeats = 5;

const everyPage = articleSets
  .filter((set) => set !== 'readable' && sets.includes(set))
  .flatMap((set) => readArticlePages(folder, set))
  .filter(({ type, body }) => type === 'article' && body.length > 1500);
const pages = everyPage
  .filter(({ url }) => isHeldBack(url) !== hasFlag('tuned'))
  .filter((_, index) => index % every === 0)
  .slice(0, most);

/** Sentences of other stories, for what is put in: of the same country or set, so mostly in the same language. */
function sentencesFor(index: number): readonly string[] {
  const page = pages[index];
  const others = everyPage.filter(
    ({ url, country, set }) => set === page?.set && country === page.country && url !== page.url,
  );
  const from = others.length > 0 ? others : everyPage;
  const bodies = [0, 1, 2].map((turn) => from[(index * 3 + turn) % from.length]?.body ?? '');
  return bodies
    .join('\n')
    .split(/(?<=[.!?。])\s+|\n+/)
    .filter((sentence) => sentence.length > 30 && sentence.length < 300)
    .slice(0, 60);
}

const browser = await PageBrowser.start('in-page/anchor/index.ts', pageMs);
console.log(`${browser.version}, ${pages.length} pages`);
const counted: Counted[] = [];
const missed: object[] = [];
let times: Times | null = null;
try {
  for (const [index, page] of pages.entries()) {
    const question = {
      language: 'en',
      seed: seed * 1000 + index,
      sentences: sentencesFor(index),
      alone: hasFlag('alone'),
    };
    const html = readHtml(folder, page.set, page.id);
    const call = `examine(${JSON.stringify(question)})`;
    try {
      const answers = await browser.run<Answer[]>(page.url, html, call);
      counted.push({ publisher: publisherOf(page.url), answers });
      for (const answer of answers) {
        const verdict = answer.verdicts.pressmark;
        if (verdict && verdict !== 'right' && verdict !== 'gone') {
          missed.push({ page: page.id, ...answer });
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
      timesCall(),
    );
} finally {
  await browser.close();
}

function timesCall(): string {
  const paragraphs: string[] = [];
  let length = 0;
  for (const { body } of everyPage) {
    for (const paragraph of body.split(/\n+/)) {
      if (length >= longPage) break;
      if (paragraph.length < 80) continue;
      paragraphs.push(paragraph);
      length += paragraph.length;
    }
  }
  return `measureTimes(${JSON.stringify(paragraphs)}, ${seed}, ${repeats})`;
}

const dump = option('dump');
if (dump) writeFileSync(dump, missed.map((answer) => JSON.stringify(answer)).join('\n'));
const figures = bootstrapShares(counted);
printAnchorTables(figures, times);
const { pressmark, ...peers } = figures.shares;
console.log(
  JSON.stringify({
    pages: counted.length,
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
