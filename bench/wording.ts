import { readArticlePages } from './article-pages';
import { corpusFolder, option, readHtml } from './corpus';
import type { WordingAnswer } from './in-page/anchor/wordings';
import { PageBrowser } from './page-browser';

/*
 * Whether a changed number, sign or negation is ever taken for the highlighted words:
 * real pages in Chromium, one sentence edited at a time. Nothing is tuned on it,
 * so no page is held back.
 *
 *     npm run bench:wording -- --every=4
 *
 * --set=news,pages   the sets to take pages from; default both
 * --every=4          one page in four; --pages=40 at most so many
 * --texts            prints each that was found silently
 */

const folder = corpusFolder();
const sets = option('set')?.split(',') ?? ['news', 'pages'];
const every = Number(option('every') ?? 1);
const most = Number(option('pages') ?? Number.POSITIVE_INFINITY);
const pageMs = 300_000;

const pages = (['news', 'pages'] as const)
  .filter((set) => sets.includes(set))
  .flatMap((set) => readArticlePages(folder, set))
  .filter(({ type, body }) => type === 'article' && body.length > 1500)
  .filter((_, index) => index % every === 0)
  .slice(0, most);

const browser = await PageBrowser.start('in-page/anchor/index.ts', pageMs);
console.log(`${browser.version}, ${pages.length} pages`);
const answers: WordingAnswer[] = [];
let failed = 0;
try {
  for (const [index, page] of pages.entries()) {
    const call = `examineWordings(${JSON.stringify({ seed: index, story: page.body })})`;
    try {
      const html = readHtml(folder, page.set, page.id);
      answers.push(...(await browser.run<WordingAnswer[]>(page.url, html, call)));
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

const isCopy = (answer: WordingAnswer) => answer.isCopy;
const isFound = ({ how, isCopy }: WordingAnswer) => how !== 'lost' && how !== 'changed' && !isCopy;

/** A row of the table: how some highlights were answered. */
function countsOf(some: readonly WordingAnswer[]) {
  const count = (test: (answer: WordingAnswer) => boolean) => some.filter(test).length;
  return {
    asked: some.length,
    found: count(isFound),
    number: count(({ change }) => change === 'number'),
    negation: count(({ change }) => change === 'negation'),
    'other wording': count(({ change }) => change === 'wording' || change === 'gap'),
    'unedited copy': count(isCopy),
    lost: count(({ how }) => how === 'lost'),
  };
}

function tableBy(keyOf: (answer: WordingAnswer) => string, some: readonly WordingAnswer[]) {
  const keys = [...new Set(some.map(keyOf))].sort();
  return Object.fromEntries(
    keys.map((key) => [key, countsOf(some.filter((one) => keyOf(one) === key))]),
  );
}

const edited = answers.filter(({ edit }) => edit !== 'typography');
console.table(tableBy(({ edit }) => edit, answers));
console.table(tableBy(({ language, edit }) => `${language || '?'}: ${edit.split(' ', 1)}`, edited));
if (process.argv.includes('--texts')) {
  for (const { edit, language, before, after } of edited.filter(isFound)) {
    console.log({ edit, language, before, after });
  }
}
const { found, lost, asked } = countsOf(edited);
const inCopy = edited.filter(isCopy).length;
console.log(
  JSON.stringify({
    pages: pages.length - failed,
    asked,
    foundSilently: found,
    changed: asked - found - lost - inCopy,
    foundInUneditedCopy: inCopy,
    lost,
    typographyFound: answers.filter((one) => one.edit === 'typography' && isFound(one)).length,
    typographyAsked: answers.length - edited.length,
  }),
);
