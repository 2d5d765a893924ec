import { describe, expect, it } from 'vitest';
import {
  isRepeatedInBody,
  isSameAuthors,
  isSameDay,
  isSameStandfirst,
  isSameTitle,
  splitByline,
} from '../../bench/compare-fields';

const standfirst = 'The ferry that carried the town for sixty years makes its last crossing.';

describe('comparing fields', () => {
  it('ignores the style of quotes, dashes, composition and spaces in titles', () => {
    expect(isSameTitle('“Cafe\u0301” – closed', '"Caf\u00e9" -  closed')).toBe(true);
    expect(isSameTitle('Café closed', 'Cafe closed')).toBe(false);
    expect(isSameTitle('Café closed', 'Café Closed')).toBe(false);
    expect(isSameTitle('Café closed', null)).toBe(false);
  });

  it('compares authors as a set, ignoring case, accents and "By"', () => {
    expect(isSameAuthors(['Zoë Marsh', 'Ida Holm'], ['ida holm', 'By Zoe  Marsh'])).toBe(true);
    expect(isSameAuthors(['Zoë Marsh', 'Ida Holm'], ['Ida Holm'])).toBe(false);
    expect(isSameAuthors(['Ida Holm'], [])).toBe(false);
  });

  it('splits the bylines of other extractors', () => {
    expect(splitByline('Ida Holm, Zoë Marsh and Jo Ruiz')).toEqual([
      'Ida Holm',
      'Zoë Marsh',
      'Jo Ruiz',
    ]);
    expect(splitByline(null)).toEqual([]);
  });

  it('compares days as written', () => {
    expect(isSameDay('2026-05-04 23:10:00+02:00', '2026-05-04T23:10:00+02:00')).toBe(true);
    expect(isSameDay('2026-05-04', '2026-05-05')).toBe(false);
    expect(isSameDay('2026-05-04', null)).toBe(false);
  });

  it('treats standfirsts as equal if one contains the other and is slightly longer', () => {
    expect(isSameStandfirst(standfirst, standfirst.toUpperCase())).toBe(true);
    expect(isSameStandfirst(standfirst, standfirst.slice(0, 65))).toBe(true);
    expect(isSameStandfirst(standfirst, standfirst.slice(0, 30))).toBe(false);
    expect(isSameStandfirst(standfirst, null)).toBe(false);
  });

  it('detects a standfirst repeated in the body, unless the labels repeat it', () => {
    const body = 'It left at nine.\n\nNobody waved.';
    expect(isRepeatedInBody(standfirst, body, `${standfirst}\n\n${body}`)).toBe(false);
    expect(
      isRepeatedInBody(standfirst, `${standfirst}\n\n${body}`, `${standfirst}\n\n${body}`),
    ).toBe(true);
    expect(isRepeatedInBody(standfirst, standfirst, `${standfirst}\n\n${standfirst}`)).toBe(false);
  });
});
