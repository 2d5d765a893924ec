import type { Signal } from '../../core/detect';

/** Signals for and against an article, each strongest first. */
export interface ChosenSignals {
  readonly for: readonly Signal[];
  readonly against: readonly Signal[];
  /** Number of omitted signals. */
  readonly left: number;
}

/** Returns the `most` strongest signals. Includes both sides if both have any. */
export function chooseSignals(signals: readonly Signal[], most: number): ChosenSignals {
  const sorted = signals
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const leaders = [sorted.find(isFor), sorted.find(isAgainst)].filter((one) => one !== undefined);
  const rest = sorted.filter((signal) => !leaders.includes(signal));
  const chosen = [...leaders, ...rest].slice(0, most);
  const inOrder = sorted.filter((signal) => chosen.includes(signal));
  return {
    for: inOrder.filter(isFor),
    against: inOrder.filter(isAgainst),
    left: sorted.length - inOrder.length,
  };
}

function isFor({ weight }: Signal): boolean {
  return weight > 0;
}

function isAgainst({ weight }: Signal): boolean {
  return weight < 0;
}
