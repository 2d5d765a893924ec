import { writeFileSync } from 'node:fs';
import type { Article, Result } from '../core/model';
import { type ArticlePage, type ArticleSet, articleSets, readArticlePages } from './article-pages';
import { corpusFolder, option, readHtml } from './corpus';
import { describe } from './measured-page';
import { PageBrowser } from './page-browser';
import { countVerdicts, type LabelledArticle, type Verdict } from './truth/field';
import { fields } from './truth/fields';
import { readLabels } from './truth/labels';

/*
 * Whether what a clip says about a story is true: each field beside what a
 * person read off the page, in Chromium, by set, with the held-back third of
 * the publishers apart.
 *
 *     npm run bench:truth -- --set=news --misses
 *
 * --set=news,pages,readable  the sets to read; default news, the one with labels
 * --every=4                  one page in four
 * --ids=one,two              only these pages
 * --field=source             only this field
 * --misses                   prints every miss by name
 * --name-held-back           names held-back pages too
 * --dump=file                writes each article as a line of JSON
 */

const folder = corpusFolder();
const hasFlag = (name: string) => process.argv.includes(`--${name}`);
const sets = (option('set') ?? 'news').split(',') as readonly ArticleSet[];
const unknown = sets.find((set) => !articleSets.includes(set));
if (unknown !== undefined) throw new Error(`no set is called ${unknown}`);
const every = Number(option('every') ?? 1);
const ids = option('ids')?.split(',') ?? null;
const judged = fields.filter(({ name }) => name === (option('field') ?? name));
if (judged.length === 0) {
  throw new Error(`a field is one of ${fields.map(({ name }) => name).join(', ')}`);
}

/** How long one page may take, in milliseconds. */
const pageMs = 60_000;

interface Judged {
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
const done: Judged[] = [];
const failures: string[] = [];
const dump = option('dump');
const lines: string[] = [];
const browser = await PageBrowser.start('in-page/read-article.ts', pageMs);
console.log(`${browser.version}, ${pages.length} pages`);
try {
  for (const [index, page] of pages.entries()) {
    const html = readHtml(folder, page.set, page.id);
    const read = await browser
      .run<Result<Article>>(page.url, html, 'read()')
      .catch((error: unknown) => String(error).split('\n')[0] ?? '');
    if (typeof read === 'string') failures.push(`${page.set} ${page.id}  not opened: ${read}`);
    else if (!read.ok) failures.push(`${page.set} ${page.id}  ${read.failure.code}`);
    else done.push(judge(page, read.value));
    process.stderr.write(`\r${index + 1} of ${pages.length} pages`);
  }
  process.stderr.write('\n');
} finally {
  await browser.close();
}
if (dump) writeFileSync(dump, lines.join('\n'));
report();

function judge(page: ArticlePage, article: Article): Judged {
  const { isHeldBack } = describe(page);
  const own = page.set === 'news' ? (labels.get(page.id) ?? null) : null;
  const read: LabelledArticle = { page, isHeldBack, labels: own, article };
  if (dump) lines.push(JSON.stringify({ set: page.set, id: page.id, isHeldBack, article }));
  const verdicts = new Map(judged.map((field) => [field.name, field.judge(read)]));
  return { page, isHeldBack, verdicts };
}

function report(): void {
  const groups = sets.flatMap((set) => {
    const own = done.filter(({ page }) => page.set === set);
    const tuned = own.filter(({ isHeldBack }) => !isHeldBack);
    const held = own.filter(({ isHeldBack }) => isHeldBack);
    // Pages of `readable` have no address, and so no publisher to hold back.
    const split =
      set === 'readable'
        ? []
        : [
            [`${set}-tuned`, tuned],
            [`${set}-held-back`, held],
          ];
    return [[set, own], ...split] as [string, Judged[]][];
  });
  const figures = Object.fromEntries(
    judged.map(({ name }) => [
      name,
      Object.fromEntries(
        groups.map(([group, own]) => [
          group,
          countVerdicts(own.flatMap(({ verdicts }) => verdicts.get(name) ?? [])),
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
  const nameable = done.filter((one) => hasFlag('name-held-back') || !one.isHeldBack);
  for (const { name } of judged) {
    console.log(`\n${name}: misses by page, of ${nameable.length}`);
    for (const { page, verdicts } of nameable) {
      const miss = verdicts.get(name)?.miss;
      if (miss) console.log(`  ${page.set} ${page.id}  ${miss}`);
    }
  }
}
