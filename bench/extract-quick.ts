import { writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { Readability } from '@mozilla/readability';
import { extractArticle, steps } from '../core/extract';
import { plainText } from '../core/model';
import {
  type CorpusPage,
  corpusFolder,
  isHeldBack,
  openPage,
  option,
  readHtml,
  readIndex,
} from './corpus';
import { type Agreement, compareBodies, summariseBodies } from './shingles';

/*
 * How well extraction reads the articles of the corpus, beside Readability alone.
 * npx tsx bench/extract-quick.ts [--set=news|pages] [--every=4] [--dump=file]
 * `--every=4` reads one page in four; `--dump` writes what was found on each page;
 * `--without=clutter,trim` leaves steps out, to see what each is worth.
 */

interface Seen {
  readonly id: string;
  readonly held: boolean;
  readonly failure: string | null;
  readonly milliseconds: number;
  readonly body: Agreement;
  /** With the standfirst counted as body, as the truth of `news` counts it. */
  readonly bodyWithStandfirst: Agreement;
  readonly readability: Agreement;
  /** `null` where the truth does not say. */
  readonly headline: boolean | null;
  readonly authors: boolean | null;
  readonly date: boolean | null;
  readonly standfirst: boolean | null;
  /** Whether none was found where the truth has none. */
  readonly standfirstNone: boolean | null;
  /** Whether a standfirst that was found stands in the body again. */
  readonly doubled: boolean | null;
  readonly readabilityHeadline: boolean | null;
  readonly found: Record<string, unknown>;
}

const folder = corpusFolder();
const every = Number(option('every') ?? 1);
const now = new Date();
const without = (option('without') ?? '').split(',');
const used = steps.filter((step) => !without.includes(step.name));

function foldTitle(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‚`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(by|von|par|por|di)\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function squash(text: string): string {
  return foldName(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Equal when folded, or one holds the other to four fifths. */
function isSameText(one: string, other: string): boolean {
  const [shorter = '', longer = ''] = [squash(one), squash(other)].sort(
    (left, right) => left.length - right.length,
  );
  return shorter !== '' && longer.includes(shorter) && shorter.length >= longer.length * 0.8;
}

function look(set: string, page: CorpusPage): Seen | null {
  const html = readHtml(folder, set, page.id);
  const truth = page.body ?? '';
  const dom = openPage(html, page.url);
  const other = openPage(html, page.url);
  if (!dom || !other) return null;
  const start = performance.now();
  const result = extractArticle(dom.window.document, page.url, now, used);
  const milliseconds = performance.now() - start;
  dom.window.close();
  const article = result.ok ? result.value : null;
  const text = article ? plainText(article.body) : '';
  const whole = article?.standfirst ? `${article.standfirst}\n\n${text}` : text;

  const alone = new Readability(other.window.document).parse();
  other.window.close();

  const names = (list: readonly string[]) => [...new Set(list.map(foldName))].sort().join('|');
  return {
    id: page.id,
    held: isHeldBack(page.url),
    failure: result.ok ? null : `${result.failure.code}: ${result.failure.detail}`,
    milliseconds,
    body: compareBodies(truth, text),
    bodyWithStandfirst: compareBodies(truth, whole),
    readability: compareBodies(truth, alone?.textContent ?? ''),
    headline: page.title ? foldTitle(article?.headline ?? '') === foldTitle(page.title) : null,
    authors: page.authors?.length ? names(article?.authors ?? []) === names(page.authors) : null,
    date: page.date ? (article?.publishedAt ?? '').slice(0, 10) === page.date.slice(0, 10) : null,
    standfirst: page.summary ? isSameText(article?.standfirst ?? '', page.summary) : null,
    standfirstNone: set === 'news' && !page.summary ? (article?.standfirst ?? null) === null : null,
    doubled: article?.standfirst ? squash(text).includes(squash(article.standfirst)) : null,
    readabilityHeadline: page.title
      ? foldTitle(alone?.title ?? '') === foldTitle(page.title)
      : null,
    found: { ...article, body: text, wanted: page },
  };
}

function percent(values: readonly (boolean | null)[]): number {
  const known = values.filter((value) => value !== null);
  return (100 * known.filter((value) => value).length) / (known.length || 1);
}

function measure(pages: readonly Seen[]) {
  return {
    pages: pages.length,
    failed: pages.filter((page) => page.failure !== null).length,
    ...summariseBodies(pages.map((page) => page.body)),
    f1WithStandfirst: summariseBodies(pages.map((page) => page.bodyWithStandfirst)).f1,
    f1Readability: summariseBodies(pages.map((page) => page.readability)).f1,
    headline: percent(pages.map((page) => page.headline)),
    headlineReadability: percent(pages.map((page) => page.readabilityHeadline)),
    authors: percent(pages.map((page) => page.authors)),
    date: percent(pages.map((page) => page.date)),
    standfirst: percent(pages.map((page) => page.standfirst)),
    standfirstNone: percent(pages.map((page) => page.standfirstNone)),
    doubled: percent(pages.map((page) => page.doubled)),
  };
}

const report: Record<string, ReturnType<typeof measure>> = {};
const dumped: Seen[] = [];
for (const set of (option('set') ?? 'news,pages').split(',')) {
  const pages = readIndex(folder, set).filter((page) => page.type === 'article');
  const seen: Seen[] = [];
  for (let index = 0; index < pages.length; index += every) {
    const page = pages[index];
    const looked = page ? look(set, page) : null;
    if (looked) seen.push(looked);
    // A closed window is only freed once the event loop has turned.
    await setImmediate();
  }
  report[`${set} tuned`] = measure(seen.filter((page) => !page.held));
  report[`${set} held back`] = measure(seen.filter((page) => page.held));
  for (const page of seen) if (page.failure) console.log(`failed: ${page.id}, ${page.failure}`);
  const times = seen.map((page) => page.milliseconds).sort((a, b) => a - b);
  console.log(
    `${set}: ${Math.round(times[Math.floor(times.length * 0.5)] ?? 0)} ms in the middle, ${Math.round(times.at(-1) ?? 0)} ms at most`,
  );
  dumped.push(...seen);
}
const dump = option('dump');
if (dump) writeFileSync(dump, JSON.stringify(dumped));
console.table(report);
console.log(JSON.stringify(report));
