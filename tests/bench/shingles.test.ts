import { describe, expect, it } from 'vitest';
import { compareBodies, pageF1, summariseBodies } from '../../bench/shingles';

describe('comparing body text', () => {
  it('counts shingles of four tokens as shares of the shingles of both texts', () => {
    // Expected: abcd bcde. Found: bcde cdef.
    const agreement = compareBodies('a b c d e', 'b c d e f');
    expect(agreement).toEqual({
      truePositive: 1 / 3,
      falsePositive: 1 / 3,
      falseNegative: 1 / 3,
    });
    expect(pageF1(agreement)).toBeCloseTo(0.5);
  });

  it('makes one shingle of a text with fewer than four tokens', () => {
    expect(compareBodies('one two', 'one, two!').truePositive).toBe(1);
    expect(compareBodies('one two', 'two one').truePositive).toBe(0);
  });

  it('splits tokens at combining marks, but not between letters, digits and "_"', () => {
    // "हिन्दी" has three letters between marks. "ab_1" is one token.
    expect(compareBodies('ह न द', 'हिन्दी').truePositive).toBe(1);
    expect(compareBodies('ab_1', 'ab 1').truePositive).toBe(0);
  });

  it('counts a repeated shingle as often as it occurs in both texts', () => {
    const { truePositive, falsePositive } = compareBodies('a b c d', 'a b c d a b c d');
    expect(truePositive).toBeCloseTo(1 / 5);
    expect(falsePositive).toBeCloseTo(4 / 5);
  });

  it('computes F1 of the mean precision and recall of pages', () => {
    const right = compareBodies('a b c d', 'a b c d');
    const empty = compareBodies('a b c d', '');
    // A page without found text has a recall of 0 and no precision.
    expect(summariseBodies([right, empty])).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 });
    expect(pageF1(empty)).toBe(0);
    expect(pageF1(right)).toBe(1);
  });

  it('returns 0 instead of NaN if nothing matches', () => {
    expect(summariseBodies([compareBodies('a b c d', 'e f g h')]).f1).toBe(0);
  });
});
