import { writeFileSync } from 'node:fs';
import { Ablation } from './ablation';
import { type ArticlePage, type ArticleSet, articleSets, readArticlePages } from './article-pages';
import { corpusFolder, option, readHtml } from './corpus';
import { computeFigures } from './extract-figures';
import { printFailures, printGroups, printSets, printWorst } from './extract-tables';
import {
  type ExtractionResult,
  type ExtractorName,
  type ExtractorOrder,
  emptyResult,
  type PageResults,
} from './in-page/extraction-result';
import { describePage, getLanguage, type MeasuredPage, scoreResult } from './measured-page';
import { PageBrowser } from './page-browser';
import { pageF1 } from './shingles';
import { measureTimes } from './time-ratios';

/*
 * Measures how well and how fast articles are extracted in Chromium, compared with
 * Readability and Defuddle on the same pages in the same run.
 *
 *     npm run bench:extract -- --set=news --every=4
 *
 * --set=news,pages,readable  sets to read (default: all)
 * --types=article            only `pages` of these types (default: all)
 * --every=4, --pages=60      one page in four; of these the first 60 of each set
 * --tuned                    only pages that are not held back
 * --ablate                   also measure what each step contributes
 * --name-held-back           also name held-back pages in lists
 * --dump=file                write the scores of each page that may be named
 */

const folder = corpusFolder();
const sets = (option('set')?.split(',') ?? articleSets) as readonly ArticleSet[];
const types = option('types')?.split(',') ?? null;
const every = Number(option('every') ?? 1);
const maxPages = Number(option('pages') ?? Number.POSITIVE_INFINITY);
const hasFlag = (name: string) => process.argv.includes(`--${name}`);

const pages = sets.flatMap((set) =>
  readArticlePages(folder, set)
    .filter((page) => types === null || types.includes(page.type))
    .filter((page) => !(hasFlag('tuned') && describePage(page).isHeldBack))
    .filter((_, index) => index % every === 0)
    .slice(0, maxPages),
);

/** Time limit for all extractors together on one page. */
const pageTimeoutMs = 90_000;

/** Alternates from page to page, so neither always runs first with cold caches. */
const orders: readonly ExtractorOrder[] = [
  ['pressmark', 'readability'],
  ['readability', 'pressmark'],
];
const measured: MeasuredPage[] = [];
const ablation = hasFlag('ablate') ? new Ablation() : null;
const browser = await PageBrowser.start('in-page/compare-extractors.ts', pageTimeoutMs);
console.log(`${browser.version}, ${pages.length} pages`);
try {
  for (const [index, page] of pages.entries()) {
    measured.push(await measure(page, orders[index % 2] ?? ['pressmark', 'readability']));
    process.stderr.write(`\r${measured.length} of ${pages.length} pages`);
  }
  process.stderr.write('\n');
} finally {
  await browser.close();
}
report(measured);

async function measure(page: ArticlePage, order: ExtractorOrder): Promise<MeasuredPage> {
  const html = readHtml(folder, page.set, page.id);
  let results: PageResults | null = null;
  let problem = '';
  try {
    results = await browser.run<PageResults>(page.url, html, `compare(${JSON.stringify(order)})`);
    if (ablation) {
      const without = await browser.run<Record<string, ExtractionResult>>(
        page.url,
        html,
        'ablate()',
      );
      ablation.add(page, without);
    }
  } catch (error) {
    problem = `not opened: ${error instanceof Error ? error.message.split('\n')[0] : error}`;
  }
  const score = (name: ExtractorName) =>
    scoreResult(page, name, results?.extractors[name] ?? emptyResult(problem));
  return {
    ...describePage(page),
    language: getLanguage(page, results?.lang ?? null),
    scores: {
      pressmark: score('pressmark'),
      readability: score('readability'),
      defuddle: score('defuddle'),
    },
    times: results?.extractors ?? null,
  };
}

/** Groups articles by set, and each set by whether its pages are held back. Omits empty groups. */
function groupBySet(
  measured: readonly MeasuredPage[],
): ReadonlyMap<string, readonly MeasuredPage[]> {
  const groups = new Map<string, readonly MeasuredPage[]>();
  for (const set of sets) {
    const articles = measured.filter(({ page }) => page.set === set && page.type === 'article');
    groups.set(set, articles);
    if (set === 'readable') continue;
    groups.set(
      `${set}-held-back`,
      articles.filter((page) => page.isHeldBack),
    );
    groups.set(
      `${set}-tuned`,
      articles.filter((page) => !page.isHeldBack),
    );
  }
  return new Map([...groups].filter(([, pages]) => pages.length > 0));
}

function report(measured: readonly MeasuredPage[]): void {
  const groups = groupBySet(measured);
  const articles = measured.filter(({ page }) => page.type === 'article');
  const nameable = hasFlag('name-held-back')
    ? measured
    : measured.filter((page) => !page.isHeldBack);
  const times = measureTimes(articles);
  printSets(groups);
  printGroups('language', articles, (page) => page.language);
  printGroups('page type', measured, ({ page }) => page.type);
  printWorst(nameable);
  printFailures(nameable);
  const unnamed = measured.filter((page) => !nameable.includes(page));
  console.log(
    `\nHeld back, not named: ${unnamed.length} pages, ${unnamed.filter((page) => pageF1(page.scores.pressmark.body) < 0.8).length} below .8, ${unnamed.filter((page) => page.scores.pressmark.failure !== null).length} failed`,
  );
  console.log('\nMilliseconds on articles: first run on a page, and warm');
  console.table(times.milliseconds);
  const losses = ablation?.computeLosses(measured.map((page) => page.scores.pressmark)) ?? null;
  if (losses) {
    console.log('\nWhat is lost without each step');
    console.table(losses);
  }
  const dump = option('dump');
  if (dump) {
    writeFileSync(
      dump,
      nameable
        .map(({ page, scores }) => JSON.stringify({ id: page.id, set: page.set, scores }))
        .join('\n'),
    );
  }
  console.log(
    JSON.stringify({
      sets: Object.fromEntries(
        [...groups].map(([set, pages]) => [
          set,
          {
            ...computeFigures(pages, 'pressmark'),
            beside: {
              readability: computeFigures(pages, 'readability'),
              defuddle: computeFigures(pages, 'defuddle'),
            },
          },
        ]),
      ),
      ...times,
      ...(losses && { ablation: losses }),
    }),
  );
}
