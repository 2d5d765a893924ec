import { readArticlePages } from './article-pages';
import { corpusFolder, option, readHtml } from './corpus';
import type { WordingTrial } from './in-page/anchor/run-wording-trials';
import { PageBrowser } from './page-browser';

/*
 * Measures whether a highlight with a changed number, sign or negation is ever
 * reported as found with the same wording. Real pages in Chromium, one sentence
 * edited at a time. Nothing is tuned on it, so no page is held back.
 *
 *     npm run bench:wording -- --every=4
 *
 * --set=news,pages        sets to take pages from (default: both)
 * --every=4, --pages=40   one page in four; at most 40 pages
 * --texts                 print each highlight that was found without a warning
 */

const folder = corpusFolder();
const sets = option('set')?.split(',') ?? ['news', 'pages'];
const every = Number(option('every') ?? 1);
const maxPages = Number(option('pages') ?? Number.POSITIVE_INFINITY);
const pageTimeoutMs = 300_000;

const pages = (['news', 'pages'] as const)
  .filter((set) => sets.includes(set))
  .flatMap((set) => readArticlePages(folder, set))
  .filter(({ type, body }) => type === 'article' && body.length > 1500)
  .filter((_, index) => index % every === 0)
  .slice(0, maxPages);

const browser = await PageBrowser.start('in-page/anchor/index.ts', pageTimeoutMs);
console.log(`${browser.version}, ${pages.length} pages`);
const trials: WordingTrial[] = [];
let failed = 0;
try {
  for (const [index, page] of pages.entries()) {
    const call = `runWordingTrials(${JSON.stringify({ seed: index, story: page.body })})`;
    try {
      const html = readHtml(folder, page.set, page.id);
      trials.push(...(await browser.run<WordingTrial[]>(page.url, html, call)));
    } catch (error) {
      failed++;
      console.error(`\n${page.id}: ${error instanceof Error ? error.message : error}`);
    }
    process.stderr.write(`\r${index + 1} of ${pages.length} pages`);
  }
  process.stderr.write('\n');
} finally {
  await browser.close();
}

const isCopy = (trial: WordingTrial) => trial.isCopy;
const isFound = ({ how, isCopy }: WordingTrial) => how !== 'lost' && how !== 'changed' && !isCopy;

/** Returns a row of the table: the number of trials by result. */
function countResults(trials: readonly WordingTrial[]) {
  const count = (matches: (trial: WordingTrial) => boolean) => trials.filter(matches).length;
  return {
    trials: trials.length,
    found: count(isFound),
    number: count(({ change }) => change === 'number'),
    negation: count(({ change }) => change === 'negation'),
    'other wording': count(({ change }) => change === 'wording' || change === 'gap'),
    'unedited copy': count(isCopy),
    lost: count(({ how }) => how === 'lost'),
  };
}

function tabulate(trials: readonly WordingTrial[], getKey: (trial: WordingTrial) => string) {
  const keys = [...new Set(trials.map(getKey))].sort();
  return Object.fromEntries(
    keys.map((key) => [key, countResults(trials.filter((trial) => getKey(trial) === key))]),
  );
}

const reworded = trials.filter(({ edit }) => edit !== 'typography');
console.table(tabulate(trials, ({ edit }) => edit));
console.table(
  tabulate(reworded, ({ language, edit }) => `${language || '?'}: ${edit.split(' ', 1)}`),
);
if (process.argv.includes('--texts')) {
  for (const { edit, language, before, after } of reworded.filter(isFound)) {
    console.log({ edit, language, before, after });
  }
}
const { found, lost, trials: asked } = countResults(reworded);
const inCopy = reworded.filter(isCopy).length;
console.log(
  JSON.stringify({
    pages: pages.length - failed,
    asked,
    foundSilently: found,
    changed: asked - found - lost - inCopy,
    foundInUneditedCopy: inCopy,
    lost,
    typographyFound: trials.filter((trial) => trial.edit === 'typography' && isFound(trial)).length,
    typographyAsked: trials.length - reworded.length,
  }),
);
