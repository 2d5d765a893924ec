import { makeRandom } from '../random';
import type { Query } from './pairs';

const draws = 1000;
const seed = 20_261_124;

/** What was found for one query. */
export interface Answer {
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

/** Precision and recall over all pairs, with 95 % intervals by bootstrap over publishers. */
export function scoreAnswers(answers: readonly Answer[]): Score {
  const byPublisher = new Map<string, Sums>();
  for (const { query, found } of answers) {
    const sums = byPublisher.get(query.publisher) ?? { right: 0, wrong: 0, missed: 0 };
    const right = found.filter((id) => query.expected.includes(id)).length;
    sums.right += right;
    sums.wrong += found.length - right;
    sums.missed += query.expected.length - right;
    byPublisher.set(query.publisher, sums);
  }
  const publishers = [...byPublisher.values()];
  const whole = rate(publishers);
  const random = makeRandom(seed);
  const drawn = Array.from({ length: draws }, () =>
    rate(
      publishers.map(
        () =>
          publishers[Math.floor(random() * publishers.length)] ?? { right: 0, wrong: 0, missed: 0 },
      ),
    ),
  );
  const interval = (values: readonly number[]): readonly [number, number] => {
    const sorted = [...values].sort((a, b) => a - b);
    return [sorted[Math.floor(0.025 * draws)] ?? 0, sorted[Math.floor(0.975 * draws)] ?? 0];
  };
  return {
    ...whole,
    precisionInterval: interval(drawn.map(({ precision }) => precision)),
    recallInterval: interval(drawn.map(({ recall }) => recall)),
  };
}

function rate(all: readonly Sums[]): { precision: number; recall: number } {
  const sum = (part: keyof Sums) => all.reduce((total, sums) => total + sums[part], 0);
  const [right, wrong, missed] = [sum('right'), sum('wrong'), sum('missed')];
  return { precision: right / (right + wrong || 1), recall: right / (right + missed || 1) };
}
