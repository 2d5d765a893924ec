import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseTime } from '../../core/extract/fields/time/parse-time';
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
    ['2026-03-14 8:05 PM', '2026-03-14T20:05:00Z'],
    ['2026-03-14 12:05:30 a.m.', '2026-03-14T00:05:30Z'],
    ['Published 2026-03-14 08:05 pm +0100', '2026-03-14T20:05:00+01:00'],
    ['Sat Mar 14 2026 08:05:00 GMT+0200 (CEST)', '2026-03-14T08:05:00+02:00'],
    ['14 March 2026, 08:05 UTC-5', '2026-03-14T08:05:00-05:00'],
    ['2026-03-14 08:05 GMT+1', '2026-03-14T08:05:00+01:00'],
    ['1773475500', '2026-03-14T08:05:00.000Z'],
  ])('parses %s', (text, expected) => {
    const time = parseTime(text, now);
    expect(time).toBe(expected);
    expect(v.is(zonedTimeSchema, time)).toBe(true);
  });

  it.each([
    ['14 Mart 2026 08:05', '2026-03-14T08:05:00Z'],
    ['14 марта 2026, 08:05', '2026-03-14T08:05:00Z'],
    ['2026. március 14. 08:05', '2026-03-14T08:05:00Z'],
    ['2026 m. kovo 14 d. 08:05', '2026-03-14T08:05:00Z'],
    ['14 de março de 2026 às 08h05', '2026-03-14T08:05:00Z'],
    ['14. března 2026', '2026-03-14T00:00:00Z'],
    ['14 července 2025', '2025-07-14T00:00:00Z'],
    ['14 czerwca 2025', '2025-06-14T00:00:00Z'],
    ['14 Μαρτίου 2026', '2026-03-14T00:00:00Z'],
    ['١٤ مارس ٢٠٢٦', '2026-03-14T00:00:00Z'],
    ['١٤ كانون الثاني ٢٠٢٦', '2026-01-14T00:00:00Z'],
    ['14 במרץ 2026', '2026-03-14T00:00:00Z'],
    ['१४ मार्च २०२६', '2026-03-14T00:00:00Z'],
    ['ngày 14 tháng 3 năm 2026', '2026-03-14T00:00:00Z'],
    ['2026年３月１４日 08時05分', '2026-03-14T08:05:00Z'],
    ['𝟭𝟰 March 𝟮𝟬𝟮𝟲', '2026-03-14T00:00:00Z'],
    ['𝟣𝟦 March 𝟤𝟢𝟤𝟨', '2026-03-14T00:00:00Z'],
    ['2026.03.14 08:05', '2026-03-14T08:05:00Z'],
    ['2026년 3월 14일', '2026-03-14T00:00:00Z'],
    ['Sa 14.03.26 | 14:07 Uhr', '2026-03-14T14:07:00Z'],
  ])('parses the localised format %s', (text, expected) => {
    expect(parseTime(text, now)).toBe(expected);
  });

  it.each([
    ['۲۳ اسفند ۱۴۰۴', '2026-03-14T00:00:00Z'],
    ['۱ فروردین ۱۴۰۳', '2024-03-20T00:00:00Z'],
    ['۱۴۰۴/۰۱/۰۱', '2025-03-21T00:00:00Z'],
    ['۲۲ بهمن ۱۳۵۷', '1979-02-11T00:00:00Z'],
    ['令和8年3月14日', '2026-03-14T00:00:00Z'],
    ['平成元年1月8日', '1989-01-08T00:00:00Z'],
    ['14 มีนาคม 2569', '2026-03-14T00:00:00Z'],
  ])('parses %s of another calendar', (text, expected) => {
    expect(parseTime(text, now)).toBe(expected);
  });

  it('parses zone abbreviations, and keeps the day of the page', () => {
    expect(parseTime('Mar 14, 2026, 8:05 PM EDT', now)).toBe('2026-03-14T20:05:00-04:00');
    expect(parseTime('14 March 2026 00.05 CET', now)).toBe('2026-03-14T00:05:00+01:00');
  });

  it('parses numeric dates with slashes only if their order is given or unambiguous', () => {
    expect(parseTime('3/4/2026', now)).toBeNull();
    expect(parseTime('3/4/2026', now, 'day-first')).toBe('2026-04-03T00:00:00Z');
    expect(parseTime('3/4/2026', now, 'month-first')).toBe('2026-03-04T00:00:00Z');
    expect(parseTime('14/3/2026', now)).toBe('2026-03-14T00:00:00Z');
  });

  it.each(['', 'yesterday', '2026-02-30', '2026-13-01', '2026-03-14T25:00:00Z', '0000-00-00'])(
    'rejects "%s"',
    (text) => {
      expect(parseTime(text, now)).toBeNull();
    },
  );

  it('rejects times far in the future, and accepts those of a fast clock', () => {
    expect(parseTime('2026-08-01T00:00:00Z', now)).toBeNull();
    expect(parseTime('2026-06-16T02:00:00Z', now)).toBe('2026-06-16T02:00:00Z');
  });
});
