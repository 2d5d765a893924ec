import { writeFileSync } from 'node:fs';
import type { Article, Result } from '../core/model';
import { type ArticlePage, type ArticleSet, articleSets, readArticlePages } from './article-pages';
import { corpusFolder, option, readHtml } from './corpus';
import { describePage } from './measured-page';
import { PageBrowser } from './page-browser';
import { countVerdicts, type LabelledArticle, type Verdict } from './truth/field';
import { fields } from './truth/fields';
import { readLabels } from './truth/labels';

/*
 * Measures whether the fields of a clip are true: compares each, in Chromium, with what
 * a person read on the page. By set, with held-back publishers listed separately.
 *
 *     npm run bench:truth -- --set=news --misses
 *
 * --set=news,pages,readable  sets to read (default: news, the only one with labels)
 * --every=4                  one page in four
 * --ids=one,two              only these pages
 * --field=source             only this field
 * --misses                   print every miss with its page
 * --name-held-back           also name held-back pages
 * --dump=file                write each article as a line of JSON
 */

const folder = corpusFolder();
const hasFlag = (name: string) => process.argv.includes(`--${name}`);
const sets = (option('set') ?? 'news').split(',') as readonly ArticleSet[];
const unknown = sets.find((set) => !articleSets.includes(set));
if (unknown !== undefined) throw new Error(`unknown set ${unknown}`);
const every = Number(option('every') ?? 1);
const ids = option('ids')?.split(',') ?? null;
const selectedFields = fields.filter(({ name }) => name === (option('field') ?? name));
if (selectedFields.length === 0) {
  throw new Error(`unknown field. Use one of ${fields.map(({ name }) => name).join(', ')}`);
}

/** Time limit for one page. */
const pageTimeoutMs = 60_000;

interface JudgedPage {
  readonly page: ArticlePage;
  readonly isHeldBack: boolean;
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

const labels = readLabels(folder);
const pages = sets
  .flatMap((set) => readArticlePages(folder, set))
  .filter(({ type }) => type === 'article')
  .filter(({ id }) => ids === null || ids.includes(id))
  .filter((_, index) => index % every === 0);
const judgedPages: JudgedPage[] = [];
const failures: string[] = [];
const dump = option('dump');
const lines: string[] = [];
const browser = await PageBrowser.start('in-page/read-article.ts', pageTimeoutMs);
console.log(`${browser.version}, ${pages.length} pages`);
try {
  for (const [index, page] of pages.entries()) {
    const html = readHtml(folder, page.set, page.id);
    const result = await browser
      .run<Result<Article>>(page.url, html, 'read()')
      .catch((error: unknown) => String(error).split('\n')[0] ?? '');
    if (typeof result === 'string') failures.push(`${page.set} ${page.id}  not opened: ${result}`);
    else if (!result.ok) failures.push(`${page.set} ${page.id}  ${result.failure.code}`);
    else judgedPages.push(judge(page, result.value));
    process.stderr.write(`\r${index + 1} of ${pages.length} pages`);
  }
  process.stderr.write('\n');
} finally {
  await browser.close();
}
if (dump) writeFileSync(dump, lines.join('\n'));
report();

function judge(page: ArticlePage, article: Article): JudgedPage {
  const { isHeldBack } = describePage(page);
  const pageLabels = page.set === 'news' ? (labels.get(page.id) ?? null) : null;
  const labelled: LabelledArticle = { page, isHeldBack, labels: pageLabels, article };
  if (dump) lines.push(JSON.stringify({ set: page.set, id: page.id, isHeldBack, article }));
  const verdicts = new Map(selectedFields.map((field) => [field.name, field.judge(labelled)]));
  return { page, isHeldBack, verdicts };
}

function report(): void {
  const groups = sets.flatMap((set) => {
    const ofSet = judgedPages.filter(({ page }) => page.set === set);
    const tuned = ofSet.filter(({ isHeldBack }) => !isHeldBack);
    const heldBack = ofSet.filter(({ isHeldBack }) => isHeldBack);
    // Pages of `readable` have no address, so their publishers are unknown.
    const split =
      set === 'readable'
        ? []
        : [
            [`${set}-tuned`, tuned],
            [`${set}-held-back`, heldBack],
          ];
    return [[set, ofSet], ...split] as [string, JudgedPage[]][];
  });
  const figures = Object.fromEntries(
    selectedFields.map(({ name }) => [
      name,
      Object.fromEntries(
        groups.map(([group, pages]) => [
          group,
          countVerdicts(pages.flatMap(({ verdicts }) => verdicts.get(name) ?? [])),
        ]),
      ),
    ]),
  );
  for (const [name, rows] of Object.entries(figures)) {
    console.log(`\n${name}`);
    console.table(rows);
  }
  if (hasFlag('misses')) printMisses();
  console.log(`\n${failures.length} pages without an article`);
  for (const failure of failures) console.log(`  ${failure}`);
  console.log(JSON.stringify({ fields: figures, failures: failures.length }));
}

function printMisses(): void {
  const nameable = judgedPages.filter((page) => hasFlag('name-held-back') || !page.isHeldBack);
  for (const { name } of selectedFields) {
    console.log(`\n${name}: misses by page, of ${nameable.length}`);
    for (const { page, verdicts } of nameable) {
      const miss = verdicts.get(name)?.miss;
      if (miss) console.log(`  ${page.set} ${page.id}  ${miss}`);
    }
  }
}
