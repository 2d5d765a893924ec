/*
 * Whether the same story under another masthead is recognised by its text, in a
 * library of 100,000 clips in Chromium, with textbook MinHash beside it.
 *
 *   npm run bench:near-duplicates [-- --clips=100000]
 *
 * It ends with a line of JSON: precision and recall on the publishers held back, p95Ms.
 */
import { corpusFolder, option } from './corpus';
import { makeExaminations, measureKin } from './near-duplicates/measure';
import type { Entry, Examination } from './near-duplicates/pairs';
import { type Answer, type Score, scoreAnswers } from './near-duplicates/score';
import { createTextbook } from './near-duplicates/textbook';

const folder = corpusFolder();
const measure = await measureKin(folder, Number(option('clips') ?? 100_000));

console.log(
  `${measure.browser}, ${measure.clips.toLocaleString('en')} clips, ${measure.megabytes.toFixed(0)} MB, filled in ${(measure.fillMs / 1000).toFixed(0)} s`,
);
console.log('| | pages | precision | recall |');
console.log('|---|---|---|---|');
tell('ours', 'tuned', measure.tuned);
tell('ours', 'held back', measure.heldBack);

const exams = makeExaminations(folder);
const textbook = { tuned: askTextbook(exams.tuned), heldBack: askTextbook(exams.heldBack) };
const [least] = Array.from({ length: 20 }, (_, index) => index / 20)
  .map((threshold) => [threshold, f1(scoreAnswers(cut(textbook.tuned, threshold)))] as const)
  .reduce((best, one) => (one[1] > best[1] ? one : best));
tell(`MinHash 128, 32 bands, from ${least}`, 'tuned', scoreAnswers(cut(textbook.tuned, least)));
tell(
  `MinHash 128, 32 bands, from ${least}`,
  'held back',
  scoreAnswers(cut(textbook.heldBack, least)),
);

console.log('\n| held back, by kind | queries | found of those expected | others found |');
console.log('|---|---|---|---|');
for (const kind of new Set(measure.answers.heldBack.map(({ query }) => query.kind))) {
  const of = measure.answers.heldBack.filter(({ query }) => query.kind === kind);
  const expected = of.reduce((sum, { query }) => sum + query.expected.length, 0);
  const found = of.flatMap((answer) =>
    answer.found.map((id) => answer.query.expected.includes(id)),
  );
  const right = found.filter(Boolean).length;
  console.log(`| ${kind} | ${of.length} | ${right} of ${expected} | ${found.length - right} |`);
}
console.log(
  `\nto find the kin of one story: ${measure.p50Ms.toFixed(1)} ms, p95 ${measure.p95Ms.toFixed(1)} ms`,
);
console.log(
  JSON.stringify({
    precision: round(measure.heldBack.precision),
    recall: round(measure.heldBack.recall),
    p95Ms: round(measure.p95Ms),
  }),
);

function tell(name: string, pages: string, score: Score): void {
  const range = (value: number, [low, high]: readonly [number, number]) =>
    `${value.toFixed(4)} (${low.toFixed(4)} to ${high.toFixed(4)})`;
  console.log(
    `| ${name} | ${pages} | ${range(score.precision, score.precisionInterval)} | ${range(score.recall, score.recallInterval)} |`,
  );
}

interface Rated {
  readonly answer: Omit<Answer, 'found'>;
  readonly found: readonly { readonly entry: Entry; readonly likeness: number }[];
}

function askTextbook({ library, queries }: Examination): readonly Rated[] {
  const find = createTextbook(library);
  return queries.map((query) => ({
    answer: { query },
    // As ours does it: not the same paper.
    found: find(query.text).filter(({ entry }) => entry.masthead !== query.masthead),
  }));
}

function cut(rated: readonly Rated[], threshold: number): readonly Answer[] {
  return rated.map(({ answer, found }) => ({
    ...answer,
    found: found.filter(({ likeness }) => likeness >= threshold).map(({ entry }) => entry.id),
  }));
}

function f1({ precision, recall }: Score): number {
  return (2 * precision * recall) / (precision + recall || 1);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
