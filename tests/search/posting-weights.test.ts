import { describe, expect, it } from 'vitest';
import { getIdf } from '../../core/search/rank/posting-weights';

describe('getIdf', () => {
  it.each([
    [1, 100, Math.log(1 + 99.5 / 1.5)],
    [10, 100, Math.log(1 + 90.5 / 10.5)],
    [100, 100, Math.log(1 + 0.5 / 100.5)],
  ])('is that of BM25 for a term in %i of %i clips', (clipsWithTerm, clipCount, idf) => {
    expect(getIdf(clipsWithTerm, clipCount)).toBeCloseTo(idf, 10);
  });

  it('counts at most all clips', () => {
    expect(getIdf(120, 100)).toBe(getIdf(100, 100));
  });
});
