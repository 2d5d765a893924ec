import { expect, it } from 'vitest';
import { NameSet } from '../../storage/import/name-set';

const count = 100_000;

/** Returns names as in a library: ids, and addresses with small differences. */
function makeNames(first: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => first + index).flatMap((n) => [
    `clip-${n}`,
    `019a${n.toString(16).padStart(8, '0')}-7c1d-8e2f-a${n % 10}`,
    `haldencourier.example/news/${n}`,
  ]);
}

it('contains every added name, and none of the same number of other names', () => {
  const set = new NameSet();
  const names = makeNames(0);
  for (const name of names) set.add(name);
  for (const name of names.slice(0, 1000)) set.add(name);
  expect(names.filter((name) => !set.mayHave(name))).toEqual([]);
  // With hashes of 32 bits, about twenty of them would collide.
  expect(makeNames(count).filter((name) => set.mayHave(name))).toEqual([]);
});

it('contains nothing at first', () => {
  expect(new NameSet().mayHave('')).toBe(false);
  expect(new NameSet().mayHave('clip-1')).toBe(false);
});
