import type { EngineName } from './in-page/anchor/anchor-engine';
import { copyTrials } from './in-page/anchor/copy-edits';
import type { Verdict } from './in-page/anchor/judge';
import type { Trial } from './in-page/anchor/run-trials';
import { makeRandom } from './random';

/** The trials of one page. */
export interface PageTrials {
  readonly publisher: string;
  readonly trials: readonly Trial[];
}

/** Trials with a copy of the quote's sentence that have a measure of the same name. */
const copyNames = [
  'pullQuote',
  'keyPoint',
  'relatedBox',
  'pullQuoteEdited',
  'keyPointEdited',
  'relatedBoxEdited',
  'knownCopyEdited',
] as const satisfies (keyof typeof copyTrials)[];

/** Measures of an engine, as shares of trials from 0 to 1. */
export const measures = [
  'right',
  'wrong',
  'elsewhere',
  'misplaced',
  'mixed',
  'mixedNewsroom',
  'repeatedThenEdited',
  'reader',
  ...copyNames,
  'copyWrong',
  'copyMisplaced',
] as const;
export type Measure = (typeof measures)[number];

/** Edits with a separate measure. All others count for `right`, `wrong` and `elsewhere`. */
const separateEdits = [
  'unchanged',
  'mixed',
  'mixedNewsroom',
  'repeatedThenEdited',
  'reader',
  'readerBack',
  ...Object.keys(copyTrials),
];
const resampleCount = 1000;
const seed = 20_261_124;

export interface AnchorFigures {
  readonly shares: Readonly<Record<EngineName, Readonly<Record<Measure, number>>>>;
  /** 95 % intervals, by bootstrap over publishers. */
  readonly intervals: Readonly<
    Record<EngineName, Readonly<Record<Measure, readonly [number, number]>>>
  >;
  /** By edit: number of trials, and each engine's share of correct ones. */
  readonly byEdit: ReadonlyMap<string, Readonly<Record<string, number>>>;
  /** The same by kind of quote. */
  readonly byKind: ReadonlyMap<string, Readonly<Record<string, number>>>;
  /** The same by edit and kind of quote, of the trials with a copy. */
  readonly byCopyAndKind: ReadonlyMap<string, Readonly<Record<string, number>>>;
}

interface HitCount {
  hits: number;
  total: number;
}

/** Computes shares, bootstrap intervals and tables of all trials. */
export function computeFigures(pages: readonly PageTrials[]): AnchorFigures {
  const names = listEngines(pages);
  const trialsByPublisher = new Map<string, Trial[]>();
  for (const { publisher, trials } of pages) {
    trialsByPublisher.set(publisher, [...(trialsByPublisher.get(publisher) ?? []), ...trials]);
  }
  const shares: Record<string, Record<Measure, number>> = {};
  const intervals: Record<string, Record<Measure, readonly [number, number]>> = {};
  for (const name of names) {
    /** Hit counts of each publisher, in the order of `measures`. */
    const counts = [...trialsByPublisher.values()].map((trials) =>
      measures.map((measure) => countHits(trials, name, measure)),
    );
    const random = makeRandom(seed);
    const resampledShares = Array.from({ length: resampleCount }, () => {
      const resample = counts.map(() => counts[Math.floor(random() * counts.length)] ?? []);
      return measures.map((_, index) => computeShare(resample.map((row) => row[index])));
    });
    shares[name] = mapMeasures((index) => computeShare(counts.map((row) => row[index])));
    intervals[name] = mapMeasures((index) => {
      const values = resampledShares.map((row) => row[index] ?? 0).sort((a, b) => a - b);
      return [
        values[Math.floor(resampleCount * 0.025)] ?? 0,
        values[Math.floor(resampleCount * 0.975)] ?? 0,
      ];
    });
  }
  const trials = pages.flatMap((page) => page.trials);
  const ordinaryTrials = trials.filter(({ edit }) => !separateEdits.includes(edit));
  return {
    shares: shares as AnchorFigures['shares'],
    intervals: intervals as AnchorFigures['intervals'],
    byEdit: tabulate(trials, names, ({ edit }) => edit),
    byKind: tabulate(ordinaryTrials, names, ({ kind }) => kind),
    byCopyAndKind: tabulate(
      trials.filter(({ edit }) => edit in copyTrials),
      names,
      ({ edit, kind }) => `${edit}, ${kind}`,
    ),
  };
}

function listEngines(pages: readonly PageTrials[]): EngineName[] {
  const names = pages.flatMap(({ trials }) =>
    trials.flatMap(({ verdicts }) => Object.keys(verdicts)),
  );
  return [...new Set(names)] as EngineName[];
}

function countHits(trials: readonly Trial[], name: EngineName, measure: Measure): HitCount {
  const count: HitCount = { hits: 0, total: 0 };
  for (const { edit, verdicts } of trials) {
    const verdict = verdicts[name];
    if (!verdict || !appliesTo(measure, edit, verdict)) continue;
    count.total++;
    if (isHit(measure, verdict)) count.hits++;
  }
  return count;
}

function appliesTo(measure: Measure, edit: string, verdict: Verdict): boolean {
  const survives = verdict !== 'gone' && verdict !== 'misplaced';
  const hasCopy = edit in copyTrials;
  switch (measure) {
    case 'misplaced':
      return !survives && !hasCopy;
    case 'copyMisplaced':
      return !survives && hasCopy;
    case 'copyWrong':
      return survives && hasCopy;
    case 'right':
    case 'wrong':
    case 'elsewhere':
      return survives && !separateEdits.includes(edit);
    case 'reader':
      return survives && (edit === 'reader' || edit === 'readerBack');
    default:
      return survives && edit === measure;
  }
}

/** True if a verdict counts for a measure. For half of the measures, a hit is an error. */
function isHit(measure: Measure, verdict: Verdict): boolean {
  switch (measure) {
    case 'misplaced':
    case 'copyMisplaced':
      return verdict === 'misplaced';
    case 'elsewhere':
      return verdict === 'wrong';
    case 'wrong':
    case 'copyWrong':
      return verdict === 'wrong' || verdict === 'partly';
    default:
      return verdict === 'right';
  }
}

function computeShare(counts: readonly (HitCount | undefined)[]): number {
  let hits = 0;
  let total = 0;
  for (const count of counts) {
    hits += count?.hits ?? 0;
    total += count?.total ?? 0;
  }
  return total === 0 ? 0 : hits / total;
}

function mapMeasures<Value>(compute: (index: number) => Value): Record<Measure, Value> {
  return Object.fromEntries(measures.map((measure, index) => [measure, compute(index)])) as Record<
    Measure,
    Value
  >;
}

function tabulate(
  trials: readonly Trial[],
  names: readonly EngineName[],
  getKey: (trial: Trial) => string,
): Map<string, Record<string, number>> {
  const groups = new Map<string, Trial[]>();
  for (const trial of trials) {
    const isGone = Object.values(trial.verdicts).some(
      (verdict) => verdict === 'gone' || verdict === 'misplaced',
    );
    const key = isGone ? `${getKey(trial)} (gone)` : getKey(trial);
    groups.set(key, [...(groups.get(key) ?? []), trial]);
  }
  const table = new Map<string, Record<string, number>>();
  for (const [key, group] of groups) {
    const row: Record<string, number> = { trials: group.length };
    for (const name of names) {
      const judged = group.filter(({ verdicts }) => verdicts[name]);
      const correct = judged.filter(({ verdicts }) => /right|gone/.test(verdicts[name] ?? ''));
      row[name] = judged.length === 0 ? Number.NaN : correct.length / judged.length;
    }
    table.set(key, row);
  }
  return table;
}
