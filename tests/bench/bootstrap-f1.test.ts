import { describe, expect, it } from 'vitest';
import { bootstrapF1 } from '../../bench/bootstrap-f1';
import { getPublisher } from '../../bench/publisher';
import { compareBodies } from '../../bench/shingles';

const right = compareBodies('a b c d', 'a b c d');
const halfRight = compareBodies('a b c d e', 'b c d e f');

/** Makes ten correct and ten half correct pages of the given number of publishers. */
const makePages = (publisherCount: number) =>
  Array.from({ length: 20 }, (_, index) => ({
    publisher: `paper ${index % publisherCount}`,
    body: index % 2 === 0 ? right : halfRight,
  }));

describe('bootstrapF1', () => {
  it('returns the same interval in each run', () => {
    expect(bootstrapF1(makePages(20))).toEqual(bootstrapF1(makePages(20)));
  });

  it('returns an interval around F1 of all pages', () => {
    const [low, high] = bootstrapF1(makePages(20));
    expect(low).toBeLessThan(0.75);
    expect(high).toBeGreaterThan(0.75);
  });

  it('returns a wider interval if the same pages are from fewer publishers', () => {
    const getWidth = ([low, high]: readonly [number, number]) => high - low;
    expect(getWidth(bootstrapF1(makePages(4)))).toBeGreaterThan(
      getWidth(bootstrapF1(makePages(20))),
    );
  });

  it('returns an empty interval if all pages are from one publisher', () => {
    const [low, high] = bootstrapF1(makePages(1));
    expect(low).toBeCloseTo(0.75);
    expect(high).toBeCloseTo(0.75);
  });
});

describe('getPublisher', () => {
  it('returns the registrable domain of a host', () => {
    expect(getPublisher('https://news.courier.example/a')).toBe('courier.example');
    expect(getPublisher('https://www.courier.co.uk/a')).toBe('courier.co.uk');
    expect(getPublisher('https://courier.de/a')).toBe('courier.de');
    expect(getPublisher('https://sport.courier.de/a')).toBe('courier.de');
  });
});
