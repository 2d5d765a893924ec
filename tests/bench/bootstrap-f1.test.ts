import { describe, expect, it } from 'vitest';
import { bootstrapF1 } from '../../bench/bootstrap-f1';
import { getPublisher } from '../../bench/publisher';
import { compareBodies } from '../../bench/shingles';

const right = compareBodies('a b c d', 'a b c d');
const half = compareBodies('a b c d e', 'b c d e f');

/** Ten right pages and ten half right ones, spread over so many publishers. */
const spread = (publishers: number) =>
  Array.from({ length: 20 }, (_, index) => ({
    publisher: `paper ${index % publishers}`,
    body: index % 2 === 0 ? right : half,
  }));

describe('the interval of F1', () => {
  it('is the same in each run', () => {
    expect(bootstrapF1(spread(20))).toEqual(bootstrapF1(spread(20)));
  });

  it('holds the value of all pages between its ends', () => {
    const [low, high] = bootstrapF1(spread(20));
    expect(low).toBeLessThan(0.75);
    expect(high).toBeGreaterThan(0.75);
  });

  it('is wider when the same pages come from fewer publishers', () => {
    const width = ([low, high]: readonly [number, number]) => high - low;
    expect(width(bootstrapF1(spread(4)))).toBeGreaterThan(width(bootstrapF1(spread(20))));
  });

  it('is a point when all pages are one publisher’s', () => {
    const [low, high] = bootstrapF1(spread(1));
    expect(low).toBeCloseTo(0.75);
    expect(high).toBeCloseTo(0.75);
  });
});

describe('the publisher of an address', () => {
  it('is the name under its ending, whatever the host in front', () => {
    expect(getPublisher('https://news.courier.example/a')).toBe('courier.example');
    expect(getPublisher('https://www.courier.co.uk/a')).toBe('courier.co.uk');
    expect(getPublisher('https://courier.de/a')).toBe('courier.de');
    expect(getPublisher('https://sport.courier.de/a')).toBe('courier.de');
  });
});
