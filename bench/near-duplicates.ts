/*
 * Measures whether the same story from another publisher is found by its text, in a
 * library of 100,000 clips in Chromium, compared with textbook MinHash.
 *
 *   npm run bench:near-duplicates [-- --clips=100000]
 *
 * The last line is JSON: precision and recall on held-back publishers, and p95Ms.
 */
import { corpusFolder, option } from './corpus';
import { createTestSets, measureInChromium } from './near-duplicates/measure';
import { type QueryResult, type Score, scoreResults } from './near-duplicates/score';
import type { Query, TestSet } from './near-duplicates/test-set';
import { type Candidate, createMinHashFinder } from './near-duplicates/textbook-minhash';

const folder = corpusFolder();
const results = await measureInChromium(folder, Number(option('clips') ?? 100_000));

console.log(
  `${results.browser}, ${results.clips.toLocaleString('en')} clips, ${results.megabytes.toFixed(0)} MB, filled in ${(results.fillMs / 1000).toFixed(0)} s`,
);
console.log('| | pages | precision | recall |');
console.log('|---|---|---|---|');
printScore('ours', 'tuned', results.tuned);
printScore('ours', 'held back', results.heldBack);

const testSets = createTestSets(folder);
const minHash = { tuned: runMinHash(testSets.tuned), heldBack: runMinHash(testSets.heldBack) };
const [bestThreshold] = Array.from({ length: 20 }, (_, index) => index / 20)
  .map(
    (threshold) =>
      [threshold, computeF1(scoreResults(applyThreshold(minHash.tuned, threshold)))] as const,
  )
  .reduce((best, candidate) => (candidate[1] > best[1] ? candidate : best));
const minHashName = `MinHash 128, 32 bands, threshold ${bestThreshold}`;
printScore(minHashName, 'tuned', scoreResults(applyThreshold(minHash.tuned, bestThreshold)));
printScore(minHashName, 'held back', scoreResults(applyThreshold(minHash.heldBack, bestThreshold)));

console.log('\n| held back, by kind | queries | expected ones found | others found |');
console.log('|---|---|---|---|');
for (const kind of new Set(results.queries.heldBack.map(({ query }) => query.kind))) {
  const ofKind = results.queries.heldBack.filter(({ query }) => query.kind === kind);
  const expected = ofKind.reduce((sum, { query }) => sum + query.expected.length, 0);
  const found = ofKind.flatMap(({ query, found }) =>
    found.map((id) => query.expected.includes(id)),
  );
  const right = found.filter(Boolean).length;
  console.log(`| ${kind} | ${ofKind.length} | ${right} of ${expected} | ${found.length - right} |`);
}
console.log(
  `\nto find the near-duplicates of one story: ${results.p50Ms.toFixed(1)} ms, p95 ${results.p95Ms.toFixed(1)} ms`,
);
console.log(
  JSON.stringify({
    precision: round(results.heldBack.precision),
    recall: round(results.heldBack.recall),
    p95Ms: round(results.p95Ms),
  }),
);

function printScore(name: string, pages: string, score: Score): void {
  const format = (value: number, [low, high]: readonly [number, number]) =>
    `${value.toFixed(4)} (${low.toFixed(4)} to ${high.toFixed(4)})`;
  console.log(
    `| ${name} | ${pages} | ${format(score.precision, score.precisionInterval)} | ${format(score.recall, score.recallInterval)} |`,
  );
}

/** A query with all candidates, before a threshold is applied. */
interface CandidateResult {
  readonly query: Query;
  readonly candidates: readonly Candidate[];
}

function runMinHash({ library, queries }: TestSet): readonly CandidateResult[] {
  const find = createMinHashFinder(library);
  return queries.map((query) => ({
    query,
    // Like ours, omits stories of the same publisher.
    candidates: find(query.text).filter(({ story }) => story.publisher !== query.publisher),
  }));
}

function applyThreshold(
  results: readonly CandidateResult[],
  threshold: number,
): readonly QueryResult[] {
  return results.map(({ query, candidates }) => ({
    query,
    found: candidates
      .filter(({ similarity }) => similarity >= threshold)
      .map(({ story }) => story.id),
  }));
}

function computeF1({ precision, recall }: Score): number {
  return (2 * precision * recall) / (precision + recall || 1);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
