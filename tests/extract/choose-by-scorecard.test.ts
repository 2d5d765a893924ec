import { describe, expect, it } from 'vitest';
import { chooseByScorecard } from '../../core/extract/fields/choose-by-scorecard';

const card = {
  bias: -20,
  threshold: 5,
  scorecard: [
    [0, 10, 2, 20],
    [0, 5],
  ],
};
const candidate = (...facts: readonly number[]) => ({ facts });

describe('chooseByScorecard', () => {
  it('returns the candidate with the most points, the first of equals', () => {
    const best = candidate(3, 0);
    const choice = chooseByScorecard([candidate(1, 1), best, candidate(4, 0)], card);
    expect(choice.chosen).toBe(best);
    expect(choice.isUncertain).toBe(false);
    // 10 points are odds of e to 1.
    expect(choice.certainty).toBe(73);
  });

  it('returns none below the threshold, and says if it may well be right', () => {
    expect(chooseByScorecard([candidate(1, 1)], card)).toMatchObject({
      chosen: null,
      isUncertain: true,
    });
    expect(chooseByScorecard([candidate(0, 1)], card)).toMatchObject({
      chosen: null,
      isUncertain: false,
    });
    expect(chooseByScorecard([], card)).toMatchObject({
      chosen: null,
      isUncertain: false,
    });
  });
});
