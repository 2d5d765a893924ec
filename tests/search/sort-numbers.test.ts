import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Columns, sortByScore } from '../../core/search';
import { sortNewestFirst } from '../../core/search/rank/sort-numbers';

describe('newestFirst', () => {
  it('puts any clips in the order of their times, the higher number before', () => {
    const times = fc.oneof(
      fc.array(fc.nat(20), { maxLength: 40 }),
      fc.tuple(fc.array(fc.nat(60), { maxLength: 3 }), fc.nat(20)).map(([few, from]) => {
        const rising = Array.from({ length: 40 }, (_, at) => at);
        rising.splice(from, few.length, ...few);
        return rising;
      }),
    );
    fc.assert(
      fc.property(times, (keptAt) => {
        const columns = new Columns();
        for (const [number, at] of keptAt.entries()) {
          columns.set(number, { keptAt: at, day: 0, flags: 1, length: 8 });
        }
        const wanted = [...keptAt.keys()].sort(
          (one, other) => (keptAt[other] ?? 0) - (keptAt[one] ?? 0) || other - one,
        );
        expect([...sortNewestFirst(Uint32Array.from(keptAt.keys()), columns)]).toEqual(wanted);
      }),
    );
  });
});

describe('sortByScore', () => {
  it('sorts by score, and leaves what has the same as it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 60 }), (scores) => {
        const numbers = Uint32Array.from(scores.keys());
        const wanted = [...scores.keys()].sort(
          (one, other) => (scores[other] ?? 0) - (scores[one] ?? 0),
        );
        expect([
          ...sortByScore(
            numbers,
            Float32Array.from(numbers, (number) => scores[number] ?? 0),
          ),
        ]).toEqual(wanted);
      }),
    );
  });
});
