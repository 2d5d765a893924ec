import { describe, expect, it } from 'vitest';
import {
  formatAgo,
  formatBytes,
  formatDay,
  formatPublished,
  formatWeek,
  joinDots,
  joinNames,
  text,
} from '../../../components/strings';
import { countHighlights } from '../../../components/strings/count-highlights';
import '../../../components/strings/en/reading/article.ftl';
import '../../../components/strings/en/panels/popup.ftl';

const now = new Date('2026-11-12T10:30:00.000Z');
const getInstantAgo = (ms: number) => new Date(now.getTime() - ms).toISOString();
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

describe('sizes and weeks', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [1023, '1,023 bytes'],
    [1536, '1.5 kB'],
    [312 * 1024 ** 2, '312 MB'],
    [2 * 1024 ** 3, '2 GB'],
    [5000 * 1024 ** 3, '5,000 GB'],
  ])('format %d bytes as "%s"', (bytes, expected) => {
    expect(formatBytes(bytes)).toBe(expected.replace(' ', '\u00a0'));
  });

  it('name a week by its Monday in every time zone', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'America/Los_Angeles';
    expect(formatWeek('2026-11-09T00:00:00.000Z', now)).toBe('9 Nov');
    expect(formatWeek('2024-11-11T00:00:00.000Z', now)).toBe('11 Nov 2024');
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
});

describe('times', () => {
  it.each([
    [getInstantAgo(-5 * minute), 'just now'],
    [getInstantAgo(20_000), 'just now'],
    [getInstantAgo(minute), '1 minute ago'],
    [getInstantAgo(59 * minute), '59 minutes ago'],
    [getInstantAgo(2 * hour), '2 hours ago'],
    [getInstantAgo(day), 'yesterday'],
    [getInstantAgo(3 * day), '3 days ago'],
    [getInstantAgo(9 * day), 'on 3 Nov'],
    [getInstantAgo(380 * day), 'on 28 Oct 2025'],
  ])('format %s as "%s"', (instant, expected) => {
    expect(formatAgo(instant, now)).toBe(expected);
  });

  it('include the year only if it is not the current one', () => {
    expect(formatDay('2026-11-09T12:00:00.000Z', now)).toBe('9 Nov');
    expect(formatDay('2024-11-09T12:00:00.000Z', now)).toBe('9 Nov 2024');
  });

  it('give the publication day in the time zone of the publisher', () => {
    expect(formatPublished('2026-11-12T00:30:00+13:00')).toBe('12 November 2026');
    expect(formatPublished('2026-11-12T23:30:00-11:00')).toBe('12 November 2026');
  });
});

describe('numbers and names', () => {
  it('use the right plural', () => {
    expect(countHighlights(['', ' ', 'Ask her.', ''])).toBe('4 highlights · 1 note');
    expect(countHighlights(['', ''])).toBe('2 highlights');
    expect(text('popup-highlights', { total: 1 })).toBe('1 highlight');
    expect(text('popup-highlights', { total: 0 })).toBe('0 highlights');
    expect(text('article-length', { minutes: 4, wordCount: 1912 })).toBe('4 min · 1,912 words');
  });

  it('join names with commas and "and", and parts with dots', () => {
    expect(joinNames(['Mara Iveson'])).toBe('Mara Iveson');
    expect(joinNames(['Mara Iveson', 'Tomas Brandt', 'Jo Ruiz'])).toBe(
      'Mara Iveson, Tomas Brandt and Jo Ruiz',
    );
    expect(joinDots(['a', null, '', 'b'])).toBe('a · b');
  });
});
