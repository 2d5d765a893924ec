import { expect, it } from 'vitest';
import { leastReadingMs } from '../../components/reader/reading-time';

it('needs half of the words at a fast pace, and five seconds at the least', () => {
  expect(leastReadingMs(138)).toBe(10_350);
  expect(leastReadingMs(2000)).toBe(150_000);
  expect(leastReadingMs(0)).toBe(5_000);
});
