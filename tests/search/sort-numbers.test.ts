import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Columns, sortByScore } from '../../core/search';
import { sortNewestFirst } from '../../core/search/rank/sort-numbers';

describe('sortNewestFirst', () => {
  it('sorts any clips by time, newest first, and ties by number, highest first', () => {
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
  it('sorts by score, and keeps the order of equal scores', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 60 }), (scores) => {
        const numbers = Uint32Array.from(scores.keys());
        const expected = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
        expect([
          ...sortByScore(
            numbers,
            Float32Array.from(numbers, (number) => scores[number] ?? 0),
          ),
        ]).toEqual(expected);
      }),
    );
  });
});
