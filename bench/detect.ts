import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Detection } from '../core/detect';
import { corpusFolder, option } from './corpus';
import {
  bundleModule,
  type DetectionPage,
  evaluateOnPages,
  readDetectionPages,
} from './detect-chromium';
import { computeRate } from './detect-rate';

/*
 * Measures how well and how fast detection tells articles from other pages, on the
 * whole corpus: each page under its own address in Chromium, with its scripts blocked.
 *
 *     npm run bench:detect -- [--every=5]
 */

/** Detections after the first one, to measure the cost of a cold JavaScript engine. */
const repeatCount = 5;

interface DetectedPage extends DetectionPage {
  readonly isFound: boolean;
  readonly detection: Detection;
  readonly firstMs: number;
  readonly nextMs: number;
}

const folder = corpusFolder();
const every = Number(option('every') ?? 1);
const pages = readDetectionPages(folder).filter((_, index) => index % every === 0);
const script = await bundleModule('core/detect/index.ts', 'detect');

const results = (await evaluateOnPages(
  folder,
  pages,
  ({ url }) => `(() => {
    ${script}
    const url = ${JSON.stringify(url)};
    const measure = () => {
      const start = performance.now();
      const detection = detect.detectArticle(document, url);
      return { detection, ms: performance.now() - start };
    };
    const first = measure();
    const next = Array.from({ length: ${repeatCount} }, () => measure().ms).sort((a, b) => a - b);
    return { detection: first.detection, firstMs: first.ms, nextMs: next[${repeatCount >> 1}] };
  })()`,
)) as { detection: Detection; firstMs: number; nextMs: number }[];

const detected: DetectedPage[] = pages.flatMap((page, index) => {
  const result = results[index];
  return result ? [{ ...page, ...result, isFound: result.detection.isArticle }] : [];
});
const tuned = detected.filter(({ isHeldBack }) => !isHeldBack);
const heldBack = detected.filter(({ isHeldBack }) => isHeldBack);

console.log('Whole corpus');
console.table({
  all: computeRate(detected),
  'tuned on': computeRate(tuned),
  'held back': computeRate(heldBack),
});

console.log('Pages detected as articles, by type');
const getType = ({ set, page }: DetectedPage) => `${set}: ${page.type}`;
const countFound = (group: readonly DetectedPage[], type: string) => {
  const ofType = group.filter((page) => getType(page) === type);
  return `${ofType.filter((page) => page.isFound).length} of ${ofType.length}`;
};
console.table(
  Object.fromEntries(
    [...new Set(detected.map(getType))].map((type) => [
      type,
      {
        all: countFound(detected, type),
        'tuned on': countFound(tuned, type),
        'held back': countFound(heldBack, type),
      },
    ]),
  ),
);

console.log('Errors on pages that were tuned on, most confident first');
const wrong = tuned.filter(({ isArticle, isFound }) => isArticle !== isFound);
const getConfidence = ({ detection }: DetectedPage) => Math.abs(detection.score - 0.5);
for (const page of wrong.sort((a, b) => getConfidence(b) - getConfidence(a))) {
  const { score, signals } = page.detection;
  const reasons = [...signals]
    .filter(({ weight }) => weight > 0 === page.isFound)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, 3)
    .map(({ name }) => name);
  console.log(
    `${page.isFound ? 'false positive' : 'missed'} ${score.toFixed(2)} ${getType(page)} ${page.page.id} ${page.page.url.slice(0, 90)} (${reasons.join(', ')})`,
  );
}

/** Returns a quantile in milliseconds, with three decimals. */
function roundedQuantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round((sorted[Math.floor((sorted.length - 1) * share)] ?? 0) * 1000) / 1000;
}
const summarise = (times: readonly number[]) => ({
  p50: roundedQuantile(times, 0.5),
  p95: roundedQuantile(times, 0.95),
  p99: roundedQuantile(times, 0.99),
});
const firstTimes = summarise(detected.map(({ firstMs }) => firstMs));
const laterTimes = summarise(detected.map(({ nextMs }) => nextMs));
console.log('Milliseconds per page');
console.table({ 'first detection': firstTimes, 'later detections': laterTimes });

const countGzipBytes = (code: string | Buffer) => gzipSync(code, { level: 9 }).length;
const { f1, precision, recall, falsePositiveRate } = computeRate(detected);
console.log(
  JSON.stringify({
    f1,
    falsePositiveRate,
    precision,
    recall,
    cpuP50Ms: firstTimes.p50,
    cpuP95Ms: firstTimes.p95,
    laterCpuP95Ms: laterTimes.p95,
    gzipBytes: countGzipBytes(script),
    pageWatchGzipBytes: countGzipBytes(readFileSync('.output/chrome-mv3/page-watch.js')),
    tuned: computeRate(tuned),
    heldBack: computeRate(heldBack),
  }),
);
