import { expect, it } from 'vitest';
import { getReadingMs } from '../../components/reader/progress/reading-time';

it('is the time to read all words fast, and at least five seconds', () => {
  expect(getReadingMs(138)).toBe(20_700);
  expect(getReadingMs(2000)).toBe(300_000);
  expect(getReadingMs(0)).toBe(5_000);
});
