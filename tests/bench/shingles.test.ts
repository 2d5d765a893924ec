import { describe, expect, it } from 'vitest';
import { compareBodies, pageF1, summariseBodies } from '../../bench/shingles';

describe('the measure of body text', () => {
  it('counts shingles of four tokens as shares of all that either side has', () => {
    // Truth: abcd bcde; found: bcde cdef.
    const agreement = compareBodies('a b c d e', 'b c d e f');
    expect(agreement).toEqual({
      truePositive: 1 / 3,
      falsePositive: 1 / 3,
      falseNegative: 1 / 3,
    });
    expect(pageF1(agreement)).toBeCloseTo(0.5);
  });

  it('makes one shingle of a text that is shorter than four tokens', () => {
    expect(compareBodies('one two', 'one, two!').truePositive).toBe(1);
    expect(compareBodies('one two', 'two one').truePositive).toBe(0);
  });

  it('has tokens of letters, digits and "_", which a combining mark parts', () => {
    // In "हिन्दी" three letters stand between marks, in "ab_1" is nothing to part.
    expect(compareBodies('ह न द', 'हिन्दी').truePositive).toBe(1);
    expect(compareBodies('ab_1', 'ab 1').truePositive).toBe(0);
  });

  it('counts a shingle as often as it stands on both sides', () => {
    const { truePositive, falsePositive } = compareBodies('a b c d', 'a b c d a b c d');
    expect(truePositive).toBeCloseTo(1 / 5);
    expect(falsePositive).toBeCloseTo(4 / 5);
  });

  it('averages precision and recall over pages before it takes F1 of the two', () => {
    const right = compareBodies('a b c d', 'a b c d');
    const nothing = compareBodies('a b c d', '');
    // A page with nothing found has no precision and a recall of 0.
    expect(summariseBodies([right, nothing])).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
    expect(pageF1(nothing)).toBe(0);
    expect(pageF1(right)).toBe(1);
  });

  it('returns 0 instead of NaN if nothing matches', () => {
    expect(summariseBodies([compareBodies('a b c d', 'e f g h')]).f1).toBe(0);
  });
});
