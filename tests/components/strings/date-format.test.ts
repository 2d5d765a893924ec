import { describe, expect, it } from 'vitest';
import { makeDateFormat } from '../../../components/strings/date-format';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const long = { dateStyle: 'long', timeZone: 'UTC' } as const;
const short = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;

describe('dates in French', () => {
  const dates = makeDateFormat('fr', long);

  it.each([
    ['2025-03-01', '1er mars 2025'],
    ['2025-03-11', '11 mars 2025'],
    ['2025-03-21', '21 mars 2025'],
  ])('write %s as "%s"', (date, expected) => {
    expect(dates.format(day(date))).toBe(expected);
  });

  it('have the ordinal in short dates and in moments', () => {
    expect(makeDateFormat('fr', short).format(day('2025-10-01'))).toBe('1er oct.');
    const moments = makeDateFormat('fr', { ...long, timeStyle: 'short' });
    expect(moments.format(day('2025-03-01'))).toBe('1er mars 2025 à 00:00');
  });

  it('have the ordinal at both ends of a range', () => {
    expect(dates.formatRange(day('2025-03-01'), day('2025-03-31'))).toMatch(
      /^1er\s?–\s?31 mars 2025$/,
    );
    expect(dates.formatRange(day('2025-03-11'), day('2025-04-01'))).toMatch(
      /^11 mars\s–\s1er avril 2025$/,
    );
  });
});

it('leaves the dates of other languages as they are', () => {
  expect(makeDateFormat('en-GB', long).format(day('2025-03-01'))).toBe('1 March 2025');
  expect(makeDateFormat('es', long).format(day('2025-03-01'))).toBe('1 de marzo de 2025');
});
