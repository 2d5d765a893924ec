import { makeRandom } from '../random';
import type { Query } from './test-set';

const resampleCount = 1000;
const seed = 20_261_124;

/** The ids found for a query. */
export interface QueryResult {
  readonly query: Query;
  readonly found: readonly string[];
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly precisionInterval: readonly [number, number];
  readonly recallInterval: readonly [number, number];
}

interface Sums {
  right: number;
  wrong: number;
  missed: number;
}

/** Computes precision and recall over all pairs, with 95 % intervals by bootstrap over publishers. */
export function scoreResults(results: readonly QueryResult[]): Score {
  const byPublisher = new Map<string, Sums>();
  for (const { query, found } of results) {
    const sums = byPublisher.get(query.sourcePublisher) ?? { right: 0, wrong: 0, missed: 0 };
    const right = found.filter((id) => query.expected.includes(id)).length;
    sums.right += right;
    sums.wrong += found.length - right;
    sums.missed += query.expected.length - right;
    byPublisher.set(query.sourcePublisher, sums);
  }
  const publishers = [...byPublisher.values()];
  const rates = computeRates(publishers);
  const random = makeRandom(seed);
  const resampledRates = Array.from({ length: resampleCount }, () =>
    computeRates(
      publishers.map(
        () =>
          publishers[Math.floor(random() * publishers.length)] ?? { right: 0, wrong: 0, missed: 0 },
      ),
    ),
  );
  const interval = (values: readonly number[]): readonly [number, number] => {
    const sorted = [...values].sort((a, b) => a - b);
    return [
      sorted[Math.floor(0.025 * resampleCount)] ?? 0,
      sorted[Math.floor(0.975 * resampleCount)] ?? 0,
    ];
  };
  return {
    ...rates,
    precisionInterval: interval(resampledRates.map(({ precision }) => precision)),
    recallInterval: interval(resampledRates.map(({ recall }) => recall)),
  };
}

function computeRates(publishers: readonly Sums[]): { precision: number; recall: number } {
  const sum = (part: keyof Sums) => publishers.reduce((total, sums) => total + sums[part], 0);
  const [right, wrong, missed] = [sum('right'), sum('wrong'), sum('missed')];
  return { precision: right / (right + wrong || 1), recall: right / (right + missed || 1) };
}
