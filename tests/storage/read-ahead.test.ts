import { describe, expect, it } from 'vitest';
import { readAhead } from '../../storage/clips/read-ahead';

describe('readAhead', () => {
  it('yields all values in order, reading one ahead', async () => {
    const begun: number[] = [];
    const given: string[] = [];
    const read = async (name: number) => {
      begun.push(name);
      return `row ${name}`;
    };
    for await (const row of readAhead([1, 2, 3, 4], read)) {
      given.push(row);
      expect(begun).toHaveLength(Math.min(given.length + 1, 4));
    }
    expect(given).toEqual(['row 1', 'row 2', 'row 3', 'row 4']);
  });

  it('throws the error of a read in its place', async () => {
    const given: number[] = [];
    const read = async (name: number) => {
      if (name === 3) throw new Error('gone');
      return name;
    };
    const all = async () => {
      for await (const row of readAhead([1, 2, 3, 4], read)) given.push(row);
    };
    await expect(all()).rejects.toThrow('gone');
    expect(given).toEqual([1, 2]);
  });

  it('ignores the error of a read that is not awaited', async () => {
    const read = (name: number) =>
      name === 1 ? Promise.resolve(name) : Promise.reject(new Error('gone'));
    for await (const row of readAhead([1, 2], read)) {
      expect(row).toBe(1);
      break;
    }
    await new Promise((resolve) => setTimeout(resolve));
  });

  it('yields nothing without names', async () => {
    for await (const row of readAhead([], async () => 1)) throw new Error(`${row} was given`);
  });
});
