import { describe, expect, it } from 'vitest';
import { chooseSignals } from '../../components/popup/choose-signals';
import type { Signal } from '../../core/detect';

/** Signals with these weights. Each is named by its weight. */
const weighing = (...weights: readonly number[]): readonly Signal[] =>
  weights.map((weight) => ({ name: `of ${weight}`, weight }));

const weights = (signals: readonly Signal[]) => signals.map(({ weight }) => weight);

describe('the shown signals', () => {
  it('are the strongest, for and against in separate lists', () => {
    const chosen = chooseSignals(weighing(0.2, -0.9, 1.5, 0.7, -2), 4);
    expect(weights(chosen.for)).toEqual([1.5, 0.7]);
    expect(weights(chosen.against)).toEqual([-2, -0.9]);
    expect(chosen.left).toBe(1);
  });

  it('include both sides, however weak one is', () => {
    const chosen = chooseSignals(weighing(2, 1.9, 1.8, 1.7, -0.1), 3);
    expect(weights(chosen.for)).toEqual([2, 1.9]);
    expect(weights(chosen.against)).toEqual([-0.1]);
    expect(chosen.left).toBe(2);
  });

  it('may all be of one side', () => {
    const chosen = chooseSignals(weighing(-0.3, -1), 6);
    expect(weights(chosen.against)).toEqual([-1, -0.3]);
    expect(chosen).toMatchObject({ for: [], left: 0 });
  });

  it('omit signals without weight', () => {
    expect(chooseSignals(weighing(0, 1), 6)).toEqual({ for: weighing(1), against: [], left: 0 });
  });
});
