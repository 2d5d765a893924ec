import { writeFileSync } from 'node:fs';
import { Ablation } from './ablation';
import { type ArticlePage, type ArticleSet, articleSets, readArticlePages } from './article-pages';
import { corpusFolder, option, readHtml } from './corpus';
import { printFailures, printGroups, printSets, printWorst } from './extract-tables';
import { sumUp } from './figures';
import {
  emptyReading,
  type Order,
  type PageReadings,
  type ReaderName,
  type Reading,
} from './in-page/reading';
import { describe, languageOf, type MeasuredPage, markReading } from './measured-page';
import { PageBrowser } from './page-browser';
import { pageF1 } from './shingles';
import { measureTimes } from './time-ratios';

/*
 * How well and how fast articles are read in Chromium, beside Readability and
 * Defuddle on the same pages in the same run.
 *
 *     npm run bench:extract -- --set=news --every=4
 *
 * --set=news,pages,readable  the sets to read; default all
 * --types=article            only `pages` of these types; default all types
 * --every=4, --pages=60      one page in four; the first 60 pages of each set after that
 * --tuned                    leaves out the held-back third
 * --ablate                   measures what each step is worth as well
 * --name-held-back           names held-back pages in lists as well
 * --dump=file                writes the F1 of each page that was not held back
 */

const folder = corpusFolder();
const sets = (option('set')?.split(',') ?? articleSets) as readonly ArticleSet[];
const types = option('types')?.split(',') ?? null;
const every = Number(option('every') ?? 1);
const most = Number(option('pages') ?? Number.POSITIVE_INFINITY);
const hasFlag = (name: string) => process.argv.includes(`--${name}`);

const pages = sets.flatMap((set) =>
  readArticlePages(folder, set)
    .filter((page) => types === null || types.includes(page.type))
    .filter((page) => !(hasFlag('tuned') && describe(page).isHeldBack))
    .filter((_, index) => index % every === 0)
    .slice(0, most),
);

/** How long all readers together may take on a page, in milliseconds. */
const pageMs = 90_000;

/** The order changes from page to page, so neither always runs first with cold caches. */
const orders: readonly Order[] = [
  ['pressmark', 'readability'],
  ['readability', 'pressmark'],
];
const measured: MeasuredPage[] = [];
const ablation = hasFlag('ablate') ? new Ablation() : null;
const browser = await PageBrowser.start('in-page/readers.ts', pageMs);
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

async function measure(page: ArticlePage, order: Order): Promise<MeasuredPage> {
  const html = readHtml(folder, page.set, page.id);
  let readings: PageReadings | null = null;
  let trouble = '';
  try {
    readings = await browser.run<PageReadings>(page.url, html, `compare(${JSON.stringify(order)})`);
    if (ablation) {
      const without = await browser.run<Record<string, Reading>>(page.url, html, 'ablate()');
      ablation.add(page, without);
    }
  } catch (error) {
    trouble = `not opened: ${error instanceof Error ? error.message.split('\n')[0] : error}`;
  }
  const mark = (name: ReaderName) =>
    markReading(page, name, readings?.readers[name] ?? emptyReading(trouble));
  return {
    ...describe(page),
    language: languageOf(page, readings?.lang ?? null),
    marks: {
      pressmark: mark('pressmark'),
      readability: mark('readability'),
      defuddle: mark('defuddle'),
    },
    times: readings?.readers ?? null,
  };
}

/** The sets of the goals: `pages` counts its articles only. */
function namedSets(
  measured: readonly MeasuredPage[],
): ReadonlyMap<string, readonly MeasuredPage[]> {
  const named = new Map<string, readonly MeasuredPage[]>();
  for (const set of sets) {
    const all = measured.filter(({ page }) => page.set === set && page.type === 'article');
    named.set(set, all);
    if (set === 'readable') continue;
    named.set(
      `${set}-held-back`,
      all.filter((page) => page.isHeldBack),
    );
    named.set(
      `${set}-tuned`,
      all.filter((page) => !page.isHeldBack),
    );
  }
  // A short run may have none of a set.
  return new Map([...named].filter(([, pages]) => pages.length > 0));
}

function report(measured: readonly MeasuredPage[]): void {
  const named = namedSets(measured);
  const articles = measured.filter(({ page }) => page.type === 'article');
  const nameable = hasFlag('name-held-back')
    ? measured
    : measured.filter((page) => !page.isHeldBack);
  const times = measureTimes(articles);
  printSets(named);
  printGroups('language', articles, (page) => page.language);
  printGroups('page type', measured, ({ page }) => page.type);
  printWorst(nameable);
  printFailures(nameable);
  const silent = measured.filter((page) => !nameable.includes(page));
  console.log(
    `\nHeld back, not named: ${silent.length} pages, of which ${silent.filter((page) => pageF1(page.marks.pressmark.body) < 0.8).length} under .8 and ${silent.filter((page) => page.marks.pressmark.failure !== null).length} failed`,
  );
  console.log('\nTimes in milliseconds on articles, first run on a page and warm');
  console.table(times.milliseconds);
  const worth = ablation?.worth(measured.map((page) => page.marks.pressmark)) ?? null;
  if (worth) {
    console.log('\nWhat each step is worth: how much is lost without it');
    console.table(worth);
  }
  const dump = option('dump');
  if (dump) {
    writeFileSync(
      dump,
      nameable
        .map(({ page, marks }) => JSON.stringify({ id: page.id, set: page.set, marks }))
        .join('\n'),
    );
  }
  console.log(
    JSON.stringify({
      sets: Object.fromEntries(
        [...named].map(([set, pages]) => [
          set,
          {
            ...sumUp(pages, 'pressmark'),
            beside: {
              readability: sumUp(pages, 'readability'),
              defuddle: sumUp(pages, 'defuddle'),
            },
          },
        ]),
      ),
      ...times,
      ...(worth && { ablation: worth }),
    }),
  );
}
