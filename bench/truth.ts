import { writeFileSync } from 'node:fs';
import type { Evidence } from '../core/model';
import { type ArticlePage, type ArticleSet, articleSets, readArticlePages } from './article-pages';
import { corpusFolder, option, readHtml } from './corpus';
import { type ExtractorName, extractorNames } from './in-page/extraction-result';
import type { PageStories } from './in-page/read-stories';
import { describePage } from './measured-page';
import { PageBrowser } from './page-browser';
import { countBands, evidenceOf, type RatedVerdict } from './truth/bands';
import { type Counts, countVerdicts, type Verdict } from './truth/field';
import { fields } from './truth/fields';
import { readHandLabels, readLabels, readPageStrings, readSegments } from './truth/labels';
import { emptyStory, resultToStory, toStory } from './truth/story';

/*
 * Measures whether the fields of a clip are true: compares each, in Chromium, with what
 * a person read on the page. By set, with held-back publishers listed separately, next to
 * Readability and Defuddle where they have the field. Then how often the fields are right by
 * the certainty that their evidence claims.
 *
 *     npm run bench:truth -- --set=news --misses
 *
 * --set=news,segments,pages  sets to read (default: news and segments, which have labels)
 * --set=hand                 the articles of hand-labels.jsonl
 * --every=4                  one page in four
 * --ids=one,two              only these pages
 * --field=source             only this field
 * --alone                    without Readability and Defuddle
 * --misses                   print every miss with its page
 * --worst=20                 print the pages with most misses
 * --name-held-back           also name held-back pages
 * --dump=file                write each article as a line of JSON
 */

const folder = corpusFolder();
const hasFlag = (name: string) => process.argv.includes(`--${name}`);
const sets = (option('set') ?? 'news,segments').split(',');
const knownSets: readonly string[] = [...articleSets, 'segments', 'hand'];
const unknown = sets.find((set) => !knownSets.includes(set));
if (unknown !== undefined) throw new Error(`unknown set ${unknown}`);
if (sets.includes('hand') && sets.length > 1) throw new Error('measure the set hand alone');
const every = Number(option('every') ?? 1);
const ids = option('ids')?.split(',') ?? null;
const selectedFields = fields.filter(({ name }) => name === (option('field') ?? name));
if (selectedFields.length === 0) {
  throw new Error(`unknown field. Use one of ${fields.map(({ name }) => name).join(', ')}`);
}

/** The fields of `hand-labels.jsonl`. */
const handFields = new Set(['headline', 'standfirst', 'authors', 'date', 'source']);
/** Fields that show one value, or none. */
const valueFields = ['headline', 'standfirst', 'authors', 'date', 'source'] as const;
/** Time limit for one page. */
const pageTimeoutMs = 60_000;

interface JudgedPage {
  readonly page: ArticlePage;
  readonly evidence: Evidence | null;
  readonly isHeldBack: boolean;
  /** By field and extractor. */
  readonly verdicts: ReadonlyMap<
    string,
    Readonly<Partial<Record<ExtractorName, readonly Verdict[]>>>
  >;
}

const labels = readLabels(folder);
const handLabels = readHandLabels();
const markedStrings = { segments: readSegments(folder), pages: readPageStrings(folder) };
const pages = sets
  .flatMap((set) =>
    set === 'hand' ? readHandPages() : readArticlePages(folder, set as ArticleSet),
  )
  .filter(({ type }) => type === 'article')
  .filter(({ id }) => ids === null || ids.includes(id))
  .filter((_, index) => index % every === 0);
const judgedPages: JudgedPage[] = [];
const failures: string[] = [];
const dump = option('dump');
const lines: string[] = [];
const browser = await PageBrowser.start('in-page/read-stories.ts', pageTimeoutMs);
console.log(`${browser.version}, ${pages.length} pages`);
try {
  for (const [index, page] of pages.entries()) {
    const html = readHtml(folder, page.set, page.id);
    const stories = await browser
      .run<PageStories>(page.url, html, hasFlag('alone') ? 'readAlone()' : 'read()')
      .catch((error: unknown) => String(error).split('\n')[0] ?? '');
    if (typeof stories === 'string')
      failures.push(`${page.set} ${page.id}  not opened: ${stories}`);
    else {
      if (!stories.pressmark.ok)
        failures.push(`${page.set} ${page.id}  ${stories.pressmark.failure.code}`);
      judgedPages.push(judge(page, stories));
    }
    process.stderr.write(`\r${index + 1} of ${pages.length} pages`);
  }
  process.stderr.write('\n');
} finally {
  await browser.close();
}
if (dump) writeFileSync(dump, lines.join('\n'));
report();

function readHandPages(): readonly ArticlePage[] {
  return (['pages', 'segments'] as const)
    .flatMap((set) => readArticlePages(folder, set))
    .filter(({ set, id }) => handLabels.has(`${set}/${id}`));
}

function judge(page: ArticlePage, { pressmark, readability, defuddle }: PageStories): JudgedPage {
  const { isHeldBack } = describePage(page);
  const pageLabels = {
    labels:
      (page.set === 'news' ? labels.get(page.id) : handLabels.get(`${page.set}/${page.id}`)) ??
      null,
    strings:
      page.set === 'segments' || page.set === 'pages'
        ? (markedStrings[page.set].get(page.id) ?? null)
        : null,
  };
  const article = pressmark.ok ? pressmark.value : null;
  if (dump) lines.push(JSON.stringify({ set: page.set, id: page.id, isHeldBack, article }));
  const stories = {
    pressmark: article ? toStory(article) : emptyStory,
    readability: resultToStory(readability),
    defuddle: resultToStory(defuddle),
  };
  const verdicts = new Map(
    selectedFields.map(({ name, isOurs, judge }) => [
      name,
      Object.fromEntries(
        extractorNames
          .filter((extractor) => extractor === 'pressmark' || !(isOurs || hasFlag('alone')))
          .map((extractor) => [
            extractor,
            judge({ page, ...pageLabels, story: stories[extractor] }),
          ]),
      ),
    ]),
  );
  return { page, evidence: article?.evidence ?? null, isHeldBack, verdicts };
}

function report(): void {
  const groups = groupPages();
  for (const { name, isOurs } of selectedFields) {
    console.log(`\n${name}`);
    const names = extractorNames.filter(
      (extractor) => extractor === 'pressmark' || !(isOurs || hasFlag('alone')),
    );
    console.table(
      Object.fromEntries(
        groups
          .filter(([group]) => isMeasured(name, group))
          .flatMap(([group, pages]) =>
            names.map((extractor) => [`${group} ${extractor}`, tabulate(pages, name, extractor)]),
          ),
      ),
    );
    printBands(groups, name);
  }
  if (hasFlag('misses')) printMisses();
  const worst = Number(option('worst') ?? 0);
  if (worst > 0) printWorst(worst);
  console.log(`\n${failures.length} pages without an article`);
  for (const failure of failures) console.log(`  ${failure}`);
  const news = groups.filter(([group]) => /^(news|hand)/.test(group));
  const summaries = news.map(([group, pages]) => [group, summarise(pages)] as const);
  const [all] = summaries;
  const stringScores = groups
    .filter(([group]) => /^(segments|pages)/.test(group))
    .map(([group, pages]) => [group, scoreStrings(pages)] as const);
  console.log(
    JSON.stringify({
      ...all?.[1],
      ...Object.fromEntries(summaries.slice(1)),
      ...Object.fromEntries(stringScores),
    }),
  );
}

/** Prints how often values are right by the certainty that their evidence claims. */
function printBands(groups: ReturnType<typeof groupPages>, name: string): void {
  const field = evidenceOf[name];
  if (field === undefined) return;
  for (const [group, pages] of groups.filter(([group]) => isMeasured(name, group))) {
    const rated = pages.flatMap(({ evidence, verdicts }): readonly RatedVerdict[] => {
      const certainty = evidence?.certainty?.[field];
      if (certainty === undefined) return [];
      return (verdicts.get(name)?.pressmark ?? []).map((verdict) => ({ verdict, certainty }));
    });
    console.log(`${name} of ${group}, by certainty`);
    console.table(countBands(rated));
  }
}

/** Of `segments` and `pages`, only strings are labelled; of those labelled by hand, only fields. */
function isMeasured(field: string, group: string): boolean {
  if (group.startsWith('hand')) return handFields.has(field);
  return /^(segments|pages)/.test(group) === (field === 'strings');
}

/** F1 of the strings that must be in the text against those that must not. */
function scoreStrings(pages: readonly JudgedPage[]): number {
  const { found, false: leaked, wanted } = countField(pages, 'strings');
  return (2 * found) / (found + leaked + wanted);
}

function groupPages(): readonly (readonly [string, readonly JudgedPage[]])[] {
  return sets.flatMap((set) => {
    const ofSet = judgedPages.filter(({ page }) => set === 'hand' || page.set === set);
    const tuned = ofSet.filter(({ isHeldBack }) => !isHeldBack);
    const heldBack = ofSet.filter(({ isHeldBack }) => isHeldBack);
    // Pages of `readable` have no address, so their publishers are unknown.
    const split = [
      [`${set}-tuned`, tuned],
      [`${set}-held-back`, heldBack],
    ] as const;
    return [[set, ofSet] as const, ...(set === 'readable' ? [] : split)];
  });
}

function countField(
  pages: readonly JudgedPage[],
  name: string,
  extractor: ExtractorName = 'pressmark',
): Counts {
  return countVerdicts(pages.map(({ verdicts }) => verdicts.get(name)?.[extractor] ?? []));
}

/** Returns the counts for printing, with shares in percent. */
function tabulate(pages: readonly JudgedPage[], name: string, extractor: ExtractorName) {
  const { precision, recall, ...counts } = countField(pages, name, extractor);
  const format = (share: number) => (Number.isNaN(share) ? '' : `${(100 * share).toFixed(1)} %`);
  return { ...counts, precision: format(precision), recall: format(recall) };
}

/** Returns the figures of the last line: shares from 0 to 1, counts of pages, values or images. */
function summarise(pages: readonly JudgedPage[]) {
  const count = (name: string) => countField(pages, name);
  const shareRight = (name: string) => count(name).right / pages.length;
  const shareFound = (name: string) => count(name).found / count(name).wanted;
  return {
    pages: pages.length,
    headline: shareRight('headline'),
    authors: shareRight('authors'),
    date: shareRight('date'),
    standfirst: shareFound('standfirst'),
    standfirstFalse: count('standfirst').invented,
    sourceRecall: shareFound('source'),
    sourceFalse: count('source').false,
    must: shareFound('must'),
    leak: count('leak').false / count('leak').verdicts,
    leadTwice: count('lead image twice').false,
    junkImages: count('junk images').false,
    precision: Object.fromEntries(valueFields.map((name) => [name, count(name).precision])),
    recall: Object.fromEntries(valueFields.map((name) => [name, count(name).recall])),
  };
}

function listNameable(): readonly JudgedPage[] {
  return judgedPages.filter((page) => hasFlag('name-held-back') || !page.isHeldBack);
}

function getMisses({ verdicts }: JudgedPage, name: string): readonly string[] {
  return (verdicts.get(name)?.pressmark ?? []).flatMap(({ miss }) => miss ?? []);
}

function printMisses(): void {
  const nameable = listNameable();
  for (const { name } of selectedFields) {
    console.log(`\n${name}: misses by page, of ${nameable.length}`);
    for (const judged of nameable) {
      for (const miss of getMisses(judged, name)) {
        console.log(`  ${judged.page.set} ${judged.page.id}  ${miss}`);
      }
    }
  }
}

function printWorst(count: number): void {
  const scored = listNameable().map((judged) => ({
    judged,
    misses: selectedFields.map(({ name }) => [name, getMisses(judged, name).length] as const),
  }));
  const total = ({ misses }: (typeof scored)[number]) =>
    misses.reduce((sum, [, number]) => sum + number, 0);
  const worst = scored.toSorted((left, right) => total(right) - total(left)).slice(0, count);
  console.log(`\nPages with most misses, of ${scored.length}`);
  for (const entry of worst.filter((entry) => total(entry) > 0)) {
    const parts = entry.misses.filter(([, number]) => number > 0);
    console.log(
      `  ${entry.judged.page.set} ${entry.judged.page.id}  ${parts.map(([name, number]) => `${name} ${number}`).join(', ')}`,
    );
  }
}
