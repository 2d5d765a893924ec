import { describe, expect, it } from 'vitest';
import { readAhead } from '../../storage/clips/read-ahead';

describe('readAhead', () => {
  it('yields all values in order, reading one ahead', async () => {
    const started: number[] = [];
    const yielded: string[] = [];
    const read = async (key: number) => {
      started.push(key);
      return `row ${key}`;
    };
    for await (const row of readAhead([1, 2, 3, 4], read)) {
      yielded.push(row);
      expect(started).toHaveLength(Math.min(yielded.length + 1, 4));
    }
    expect(yielded).toEqual(['row 1', 'row 2', 'row 3', 'row 4']);
  });

  it('throws the error of a read when its turn comes', async () => {
    const yielded: number[] = [];
    const read = async (key: number) => {
      if (key === 3) throw new Error('gone');
      return key;
    };
    const readAll = async () => {
      for await (const row of readAhead([1, 2, 3, 4], read)) yielded.push(row);
    };
    await expect(readAll()).rejects.toThrow('gone');
    expect(yielded).toEqual([1, 2]);
  });

  it('ignores the error of a read that is not awaited', async () => {
    const read = (key: number) =>
      key === 1 ? Promise.resolve(key) : Promise.reject(new Error('gone'));
    for await (const row of readAhead([1, 2], read)) {
      expect(row).toBe(1);
      break;
    }
    await new Promise((resolve) => setTimeout(resolve));
  });

  it('yields nothing for an empty list', async () => {
    for await (const row of readAhead([], async () => 1)) throw new Error(`${row} was yielded`);
  });
});
