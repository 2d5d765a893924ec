import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Columns, sortByScore } from '../../core/search';
import { sortNewestFirst } from '../../core/search/rank/sort-numbers';

describe('sortNewestFirst', () => {
  it('sorts any clips by descending time, and by descending number for equal times', () => {
    const times = fc.oneof(
      fc.array(fc.nat(20), { maxLength: 40 }),
      fc.tuple(fc.array(fc.nat(60), { maxLength: 3 }), fc.nat(20)).map(([outliers, from]) => {
        const ascending = Array.from({ length: 40 }, (_, at) => at);
        ascending.splice(from, outliers.length, ...outliers);
        return ascending;
      }),
    );
    fc.assert(
      fc.property(times, (keptAt) => {
        const columns = new Columns();
        for (const [number, at] of keptAt.entries()) {
          columns.set(number, { keptAt: at, day: 0, flags: 1, length: 8 });
        }
        const expected = [...keptAt.keys()].sort(
          (a, b) => (keptAt[b] ?? 0) - (keptAt[a] ?? 0) || b - a,
        );
        expect([...sortNewestFirst(Uint32Array.from(keptAt.keys()), columns)]).toEqual(expected);
      }),
    );
  });
});

describe('sortByScore', () => {
  const sort = (scores: readonly number[]) => [
    ...sortByScore(Uint32Array.from(scores.keys()), Float32Array.from(scores)),
  ];
  const getExpected = (scores: readonly number[]) =>
    [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));

  it('sorts by score, and keeps the order of equal scores', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 60 }), (scores) => {
        expect(sort(scores)).toEqual(getExpected(scores));
      }),
    );
  });

  it('tells 65,536 scores apart', () => {
    // An odd factor permutes the numbers.
    const scores = Array.from({ length: 0x10000 }, (_, index) => (index * 40_503) & 0xffff);
    expect(sort(scores)).toEqual(getExpected(scores));
  });
});
