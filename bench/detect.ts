import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Detection } from '../core/detect';
import { corpusFolder, option } from './corpus';
import { askPages, bundle, type DetectPage, detectPages } from './detect-chromium';
import { rate } from './detect-rate';

/*
 * How well and how fast detection tells articles from other pages: the whole
 * corpus, each page under its own address in Chromium, its scripts kept out.
 *
 *     npm run bench:detect -- [--every=5]
 */

/** Looks after the first one, to tell what the engine's warming up costs. */
const moreLooks = 5;

interface Seen extends DetectPage {
  readonly isFound: boolean;
  readonly detection: Detection;
  readonly firstMs: number;
  readonly nextMs: number;
}

const folder = corpusFolder();
const every = Number(option('every') ?? 1);
const pages = detectPages(folder).filter((_, index) => index % every === 0);
const script = await bundle('core/detect/index.ts', 'detect');

const answers = (await askPages(
  folder,
  pages,
  ({ url }) => `(() => {
    ${script}
    const url = ${JSON.stringify(url)};
    const look = () => {
      const start = performance.now();
      const detection = detect.detectArticle(document, url);
      return { detection, ms: performance.now() - start };
    };
    const first = look();
    const next = Array.from({ length: ${moreLooks} }, () => look().ms).sort((a, b) => a - b);
    return { detection: first.detection, firstMs: first.ms, nextMs: next[${moreLooks >> 1}] };
  })()`,
)) as { detection: Detection; firstMs: number; nextMs: number }[];

const seen: Seen[] = pages.flatMap((page, index) => {
  const answer = answers[index];
  return answer ? [{ ...page, ...answer, isFound: answer.detection.isArticle }] : [];
});
const tuned = seen.filter(({ isHeld }) => !isHeld);
const held = seen.filter(({ isHeld }) => isHeld);

console.log('Whole corpus');
console.table({ all: rate(seen), 'tuned on': rate(tuned), 'held back': rate(held) });

console.log('Pages that are taken for articles, by type');
const kind = ({ set, page }: Seen) => `${set}: ${page.type}`;
const share = (group: readonly Seen[], name: string) => {
  const own = group.filter((page) => kind(page) === name);
  return `${own.filter((page) => page.isFound).length} of ${own.length}`;
};
console.table(
  Object.fromEntries(
    [...new Set(seen.map(kind))].map((name) => [
      name,
      { all: share(seen, name), 'tuned on': share(tuned, name), 'held back': share(held, name) },
    ]),
  ),
);

console.log('Wrong pages of those that were tuned on, surest first');
const wrong = tuned.filter(({ isArticle, isFound }) => isArticle !== isFound);
const sureness = ({ detection }: Seen) => Math.abs(detection.score - 0.5);
for (const page of wrong.sort((one, other) => sureness(other) - sureness(one))) {
  const { score, signals } = page.detection;
  const why = [...signals]
    .filter(({ weight }) => weight > 0 === page.isFound)
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .slice(0, 3)
    .map(({ name }) => name);
  console.log(
    `${page.isFound ? 'woken' : 'missed'} ${score.toFixed(2)} ${kind(page)} ${page.page.id} ${page.page.url.slice(0, 90)} (${why.join(', ')})`,
  );
}

function at(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return Math.round((sorted[Math.floor((sorted.length - 1) * part)] ?? 0) * 1000) / 1000;
}
const first = seen.map(({ firstMs }) => firstMs);
const next = seen.map(({ nextMs }) => nextMs);
console.log('Milliseconds a page');
console.table({
  'first look': { p50: at(first, 0.5), p95: at(first, 0.95), p99: at(first, 0.99) },
  'later looks': { p50: at(next, 0.5), p95: at(next, 0.95), p99: at(next, 0.99) },
});

const bytes = (code: string | Buffer) => gzipSync(code, { level: 9 }).length;
const { f1, precision, recall, falsePositiveRate } = rate(seen);
console.log(
  JSON.stringify({
    f1,
    falsePositiveRate,
    precision,
    recall,
    cpuP50Ms: at(first, 0.5),
    cpuP95Ms: at(first, 0.95),
    laterCpuP95Ms: at(next, 0.95),
    gzipBytes: bytes(script),
    pageWatchGzipBytes: bytes(readFileSync('.output/chrome-mv3/page-watch.js')),
    tuned: rate(tuned),
    heldBack: rate(held),
  }),
);
