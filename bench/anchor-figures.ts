import type { ContestantName } from './in-page/anchor/contestant';
import type { Answer } from './in-page/anchor/exam';
import type { Verdict } from './in-page/anchor/verdict';
import { makeRandom } from './random';

/** The answers of one page. */
export interface Counted {
  readonly publisher: string;
  readonly answers: readonly Answer[];
}

/** The figures of the goals, as shares from 0 to 1. */
export const measures = [
  'right',
  'wrong',
  'elsewhere',
  'misplaced',
  'mixed',
  'mixedNewsroom',
  'decoyEdited',
  'reader',
] as const;
export type Measure = (typeof measures)[number];

/** Edits with a measure of their own; the others make up `right` and `wrong`. */
const apart = ['unchanged', 'mixed', 'mixedNewsroom', 'decoyEdited', 'reader', 'readerBack'];
const draws = 1000;
const seed = 20_261_124;

export interface AnchorFigures {
  readonly shares: Readonly<Record<ContestantName, Readonly<Record<Measure, number>>>>;
  /** 95 % intervals, by bootstrap over publishers. */
  readonly intervals: Readonly<
    Record<ContestantName, Readonly<Record<Measure, readonly [number, number]>>>
  >;
  /** Questions that were answered rightly, by edit: a share for each contestant, and how many there were. */
  readonly byEdit: ReadonlyMap<string, Readonly<Record<string, number>>>;
  readonly byKind: ReadonlyMap<string, Readonly<Record<string, number>>>;
}

/** How many of how many. */
interface Tally {
  hits: number;
  all: number;
}

/** Shares, intervals and tables of all answers. */
export function bootstrapShares(pages: readonly Counted[]): AnchorFigures {
  const names = contestantsOf(pages);
  const publishers = new Map<string, Answer[]>();
  for (const { publisher, answers } of pages) {
    publishers.set(publisher, [...(publishers.get(publisher) ?? []), ...answers]);
  }
  const shares: Record<string, Record<Measure, number>> = {};
  const intervals: Record<string, Record<Measure, readonly [number, number]>> = {};
  for (const name of names) {
    const tallies = [...publishers.values()].map((answers) =>
      measures.map((measure) => tallyOf(answers, name, measure)),
    );
    const random = makeRandom(seed);
    const drawn = Array.from({ length: draws }, () => {
      const some = tallies.map(() => tallies[Math.floor(random() * tallies.length)] ?? []);
      return measures.map((_, index) => shareOf(some.map((all) => all[index])));
    });
    shares[name] = byMeasure((index) => shareOf(tallies.map((all) => all[index])));
    intervals[name] = byMeasure((index) => {
      const values = drawn.map((all) => all[index] ?? 0).sort((a, b) => a - b);
      return [values[Math.floor(draws * 0.025)] ?? 0, values[Math.floor(draws * 0.975)] ?? 0];
    });
  }
  const answers = pages.flatMap((page) => page.answers);
  const plain = answers.filter(({ edit }) => !apart.includes(edit));
  return {
    shares: shares as AnchorFigures['shares'],
    intervals: intervals as AnchorFigures['intervals'],
    byEdit: tableOf(answers, names, ({ edit }) => edit),
    byKind: tableOf(plain, names, ({ kind }) => kind),
  };
}

function contestantsOf(pages: readonly Counted[]): ContestantName[] {
  const names = pages.flatMap(({ answers }) =>
    answers.flatMap(({ verdicts }) => Object.keys(verdicts)),
  );
  return [...new Set(names)] as ContestantName[];
}

function tallyOf(answers: readonly Answer[], name: ContestantName, measure: Measure): Tally {
  const tally: Tally = { hits: 0, all: 0 };
  for (const { edit, verdicts } of answers) {
    const verdict = verdicts[name];
    if (!verdict || !asks(measure, edit, verdict)) continue;
    tally.all++;
    if (isHit(measure, verdict)) tally.hits++;
  }
  return tally;
}

function asks(measure: Measure, edit: string, verdict: Verdict): boolean {
  const survives = verdict !== 'gone' && verdict !== 'misplaced';
  switch (measure) {
    case 'misplaced':
      return !survives;
    case 'right':
    case 'wrong':
    case 'elsewhere':
      return survives && !apart.includes(edit);
    case 'reader':
      return survives && (edit === 'reader' || edit === 'readerBack');
    default:
      return survives && edit === measure;
  }
}

function isHit(measure: Measure, verdict: Verdict): boolean {
  if (measure === 'misplaced') return verdict === 'misplaced';
  if (measure === 'elsewhere') return verdict === 'wrong';
  if (measure === 'wrong') return verdict === 'wrong' || verdict === 'partly';
  return verdict === 'right';
}

function shareOf(tallies: readonly (Tally | undefined)[]): number {
  let hits = 0;
  let all = 0;
  for (const tally of tallies) {
    hits += tally?.hits ?? 0;
    all += tally?.all ?? 0;
  }
  return all === 0 ? 0 : hits / all;
}

function byMeasure<Value>(find: (index: number) => Value): Record<Measure, Value> {
  return Object.fromEntries(measures.map((measure, index) => [measure, find(index)])) as Record<
    Measure,
    Value
  >;
}

function tableOf(
  answers: readonly Answer[],
  names: readonly ContestantName[],
  keyOf: (answer: Answer) => string,
): Map<string, Record<string, number>> {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const { verdicts } = answer;
    const isGone = Object.values(verdicts).some((is) => is === 'gone' || is === 'misplaced');
    const key = isGone ? `${keyOf(answer)} (gone)` : keyOf(answer);
    groups.set(key, [...(groups.get(key) ?? []), answer]);
  }
  const table = new Map<string, Record<string, number>>();
  for (const [key, group] of groups) {
    const row: Record<string, number> = { questions: group.length };
    for (const name of names) {
      const asked = group.filter(({ verdicts }) => verdicts[name]);
      const right = asked.filter(({ verdicts }) => /right|gone/.test(verdicts[name] ?? ''));
      row[name] = asked.length === 0 ? Number.NaN : right.length / asked.length;
    }
    table.set(key, row);
  }
  return table;
}
