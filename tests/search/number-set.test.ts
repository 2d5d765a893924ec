import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberSet } from '../../core/search/index/number-set';

const end = 200;
const arbitraryNumbers = fc.array(fc.nat(end - 1), { maxLength: 60 });

function makeSet(numbers: readonly number[]): NumberSet {
  const set = new NumberSet(end);
  for (const number of numbers) set.add(number);
  return set;
}

/** Lists the numbers of a set, also looking beyond its end. */
function list(set: NumberSet): readonly number[] {
  return Array.from({ length: end + 70 }, (_, number) => number).filter((number) =>
    set.has(number),
  );
}

const sort = (numbers: Iterable<number>) => [...new Set(numbers)].sort((a, b) => a - b);

describe('NumberSet', () => {
  it('contains exactly the numbers that were added and not removed', () => {
    fc.assert(
      fc.property(arbitraryNumbers, arbitraryNumbers, (added, removed) => {
        const set = makeSet(added);
        for (const number of removed) set.remove(number);
        expect(list(set)).toEqual(sort(added.filter((number) => !removed.includes(number))));
      }),
    );
  });

  it('adds the first numbers of a list', () => {
    fc.assert(
      fc.property(arbitraryNumbers, fc.nat(60), (numbers, count) => {
        const set = new NumberSet(end);
        set.addAll(Uint32Array.from(numbers), Math.min(count, numbers.length));
        expect(list(set)).toEqual(sort(numbers.slice(0, count)));
      }),
    );
  });

  it('intersects with another set, and leaves copies alone', () => {
    fc.assert(
      fc.property(arbitraryNumbers, arbitraryNumbers, (one, other) => {
        const set = makeSet(one);
        const copy = set.copy(end + 40);
        expect(list(set.intersect(makeSet(other)))).toEqual(
          sort(one.filter((number) => other.includes(number))),
        );
        expect(list(copy)).toEqual(sort(one));
      }),
    );
  });
});
