import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseTime } from '../../core/extract/parse-time';
import { zonedTimeSchema } from '../../core/model/instant';

const now = new Date('2026-06-15T12:00:00Z');

describe('parseTime', () => {
  it.each([
    ['2026-03-14T08:05:00+01:00', '2026-03-14T08:05:00+01:00'],
    ['2026-03-14T08:05:00.123Z', '2026-03-14T08:05:00.123Z'],
    ['2026-03-14T08:05:00+0100', '2026-03-14T08:05:00+01:00'],
    ['2026-03-14 08:05:00 +01', '2026-03-14T08:05:00+01:00'],
    ['2026-03-14T08:05', '2026-03-14T08:05:00Z'],
    ['2026-03-14', '2026-03-14T00:00:00Z'],
    ['20260314', '2026-03-14T00:00:00Z'],
    ['14 March 2026', '2026-03-14T00:00:00Z'],
    ['March 14, 2026 at 8:05 pm', '2026-03-14T20:05:00Z'],
    ['Sat, 14 Mar 2026 08:05:00 GMT', '2026-03-14T08:05:00Z'],
    ['1773475500', '2026-03-14T08:05:00.000Z'],
  ])('reads %s', (text, expected) => {
    const time = parseTime(text, now);
    expect(time).toBe(expected);
    expect(v.is(zonedTimeSchema, time)).toBe(true);
  });

  it.each(['', 'yesterday', '2026-02-30', '2026-13-01', '2026-03-14T25:00:00Z', '0000-00-00'])(
    'takes "%s" for no moment',
    (text) => {
      expect(parseTime(text, now)).toBeNull();
    },
  );

  it('refuses a moment far after now, and allows for clocks that run ahead', () => {
    expect(parseTime('2026-08-01T00:00:00Z', now)).toBeNull();
    expect(parseTime('2026-06-16T02:00:00Z', now)).toBe('2026-06-16T02:00:00Z');
  });
});
