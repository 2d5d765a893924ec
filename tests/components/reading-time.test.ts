import { expect, it } from 'vitest';
import { getMinReadingMs } from '../../components/reader/reading-time';

it('needs half of the words at a fast pace, and at least five seconds', () => {
  expect(getMinReadingMs(138)).toBe(10_350);
  expect(getMinReadingMs(2000)).toBe(150_000);
  expect(getMinReadingMs(0)).toBe(5_000);
});
