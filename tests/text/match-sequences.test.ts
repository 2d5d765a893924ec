import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchSequences } from '../../core/text/match-sequences';
import { scaleRuns } from '../runs';

/** Returns the length of the longest common subsequence, computed with the textbook table. */
function getCommonLength(a: readonly number[], b: readonly number[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const member of a) {
    const next = [0];
    b.forEach((candidate, index) => {
      next.push(
        member === candidate
          ? (row[index] ?? 0) + 1
          : Math.max(row[index + 1] ?? 0, next[index] ?? 0),
      );
    });
    row = next;
  }
  return row[b.length] ?? 0;
}

const arbitrarySequence = (maxMember: number) => fc.array(fc.nat(maxMember), { maxLength: 60 });
const match = (a: readonly number[], b: readonly number[]) => [
  ...matchSequences(Int32Array.from(a), Int32Array.from(b)),
];

describe('matchSequences', () => {
  it('pairs equal members in order', () => {
    fc.assert(
      fc.property(arbitrarySequence(6), arbitrarySequence(6), (a, b) => {
        const pairs = match(a, b).flatMap((at, index) => (at < 0 ? [] : [[index, at] as const]));
        for (const [left, right] of pairs) expect(a[left]).toBe(b[right]);
        const indexes = pairs.map(([, right]) => right);
        expect(indexes).toEqual([...new Set(indexes)].sort((x, y) => x - y));
      }),
    );
  });

  it('finds the maximum number of pairs', () => {
    fc.assert(
      fc.property(arbitrarySequence(4), arbitrarySequence(4), (a, b) => {
        expect(match(a, b).filter((at) => at >= 0)).toHaveLength(getCommonLength(a, b));
      }),
      { numRuns: scaleRuns(500) },
    );
  });

  it('does not split at repeated members', () => {
    const range = (start: number, length: number) =>
      Array.from({ length }, (_, index) => start + index);
    const makeNoise = (start: number) => range(start, 400);
    const [repeated, unique] = [range(0, 30), range(100, 20)];
    const a = [...repeated, ...makeNoise(1000), ...unique, ...repeated, ...makeNoise(2000)];
    const b = [...makeNoise(3000), ...unique, ...makeNoise(4000), ...repeated, ...makeNoise(5000)];
    const [reversedA, reversedB] = [[...a].reverse(), [...b].reverse()];
    for (const [left, right] of [
      [a, b],
      [b, a],
      [reversedA, reversedB],
      [reversedB, reversedA],
    ] as const) {
      expect(match(left, right).filter((at) => at >= 0)).toHaveLength(50);
    }
  });

  it('finds most pairs if the search is limited', () => {
    const text = Array.from({ length: 4000 }, (_, index) => index);
    const everyThird = text.map((member) => (member % 3 === 0 ? member : member + 10_000));
    expect(match(text, everyThird).filter((at) => at >= 0)).toHaveLength(1334);
  });
});
