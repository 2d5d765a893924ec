import { writeFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { detectArticle } from '../core/detect';
import { corpusFolder, isHeldBack, openPage, option, readHtml, readIndex } from './corpus';

/*
 * How well detection tells articles from other pages, on the corpus.
 * npx tsx bench/detect-quick.ts [--every=5] [--dump=file]
 * `--every=5` looks at one page in five; `--dump` writes the signals of each page.
 */

interface Seen {
  readonly id: string;
  readonly set: string;
  readonly type: string;
  readonly article: boolean;
  readonly held: boolean;
  readonly found: boolean;
  readonly score: number;
  readonly signals: readonly string[];
  readonly milliseconds: number;
}

const folder = corpusFolder();
const every = Number(option('every') ?? 1);
const seen: Seen[] = [];
const dump = option('dump');

for (const set of ['news', 'pages', 'other']) {
  const pages = readIndex(folder, set);
  for (let index = 0; index < pages.length; index += every) {
    const page = pages[index];
    if (!page) continue;
    const dom = openPage(readHtml(folder, set, page.id), page.url);
    if (!dom) continue;
    const start = performance.now();
    const detection = detectArticle(dom.window.document, page.url);
    seen.push({
      id: page.id,
      set,
      type: page.type,
      article: set !== 'other' && page.type === 'article',
      held: isHeldBack(page.url),
      found: detection.isArticle,
      score: detection.score,
      signals: detection.signals.map((signal) => signal.name),
      milliseconds: performance.now() - start,
    });
    dom.window.close();
    // A closed window is only freed once the event loop has turned.
    await setImmediate();
  }
  if (dump) writeFileSync(dump, JSON.stringify(seen));
}

function measure(pages: readonly Seen[]) {
  const articles = pages.filter((page) => page.article);
  const others = pages.filter((page) => !page.article);
  const right = articles.filter((page) => page.found).length;
  const wrong = others.filter((page) => page.found).length;
  const precision = right / (right + wrong);
  const recall = right / articles.length;
  return {
    pages: pages.length,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    falsePositiveRate: wrong / others.length,
  };
}

const news = (page: Seen) => !(page.set === 'pages' && page.article);
const groups = {
  tuned: seen.filter((page) => !page.held),
  heldBack: seen.filter((page) => page.held),
  tunedNewsAgainstOthers: seen.filter((page) => !page.held && news(page)),
  heldBackNewsAgainstOthers: seen.filter((page) => page.held && news(page)),
};
const report = Object.fromEntries(
  Object.entries(groups).map(([name, pages]) => [name, measure(pages)]),
);
console.table(report);

const kinds = [...new Set(seen.map((page) => `${page.set}/${page.type}`))];
console.table(
  Object.fromEntries(
    kinds.map((kind) => {
      const pages = seen.filter((page) => `${page.set}/${page.type}` === kind);
      return [kind, { pages: pages.length, found: pages.filter((page) => page.found).length }];
    }),
  ),
);
const times = seen.map((page) => page.milliseconds).sort((a, b) => a - b);
const at = (share: number) => times[Math.floor((times.length - 1) * share)];
console.log(JSON.stringify({ ...report, jsdomMilliseconds: { p50: at(0.5), p95: at(0.95) } }));
