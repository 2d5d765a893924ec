import { describe, expect, it } from 'vitest';
import { chooseSignals } from '../../components/popup/choose-signals';
import type { Signal } from '../../core/detect';

/** Makes one signal for each weight, named after it. */
const makeSignals = (...weights: readonly number[]): readonly Signal[] =>
  weights.map((weight) => ({ name: `weight ${weight}`, weight }));

const getWeights = (signals: readonly Signal[]) => signals.map(({ weight }) => weight);

describe('the signals chosen for the popup', () => {
  it('are the strongest, listed separately for and against', () => {
    const chosen = chooseSignals(makeSignals(0.2, -0.9, 1.5, 0.7, -2), 4);
    expect(getWeights(chosen.for)).toEqual([1.5, 0.7]);
    expect(getWeights(chosen.against)).toEqual([-2, -0.9]);
    expect(chosen.left).toBe(1);
  });

  it('include both sides, even if one is weak', () => {
    const chosen = chooseSignals(makeSignals(2, 1.9, 1.8, 1.7, -0.1), 3);
    expect(getWeights(chosen.for)).toEqual([2, 1.9]);
    expect(getWeights(chosen.against)).toEqual([-0.1]);
    expect(chosen.left).toBe(2);
  });

  it('are all of one side if the other has none', () => {
    const chosen = chooseSignals(makeSignals(-0.3, -1), 6);
    expect(getWeights(chosen.against)).toEqual([-1, -0.3]);
    expect(chosen).toMatchObject({ for: [], left: 0 });
  });

  it('omit signals with a weight of 0', () => {
    expect(chooseSignals(makeSignals(0, 1), 6)).toEqual({
      for: makeSignals(1),
      against: [],
      left: 0,
    });
  });
});
