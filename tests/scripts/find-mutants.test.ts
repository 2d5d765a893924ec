import { describe, expect, it } from 'vitest';
import { findMutants } from '../../scripts/mutation/find-mutants';

function mutate(text: string): readonly string[] {
  return findMutants(text).map(
    ({ start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
  );
}

describe('findMutants', () => {
  it.each([
    ['a < b;', ['a <= b;']],
    ['a && b;', ['a || b;']],
    ['a ?? b;', ['a && b;']],
    ['!a;', ['a;']],
    ['if (a) b();', ['if (!(a)) b();']],
    ['a(true);', ['a(false);']],
    ['a(41);', ['a(42);']],
    ['a.sort(by);', ['a;']],
    ['function a(): void { b(); }', ['function a(): void {}']],
  ])('mutates %s', (text, expected) => {
    expect(mutate(text)).toEqual(expected);
  });

  it.each([
    "import { a } from './1';",
    'type A = 1 | true;',
    'interface A { b: 1 }',
    'throw new Error(String(a + b));',
    'let a: Array<1>;',
  ])('does not mutate %s', (text) => {
    expect(mutate(text)).toEqual([]);
  });

  it('returns the line of each mutant', () => {
    expect(findMutants('a;\nb < c;').map(({ line }) => line)).toEqual([2]);
  });
});
