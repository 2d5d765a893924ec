import { expect, it } from 'vitest';
import { getChangedLater } from '../../core/model';

it.each([
  ['2019-03-12T08:00:00Z', '2026-06-04T10:00:00+02:00', '2026-06-04T10:00:00+02:00'],
  ['2026-06-01', '2026-07-01', '2026-07-01'],
  ['2026-06-01T08:00:00Z', '2026-06-03T08:00:00Z', null],
  ['2026-06-01T08:00:00Z', '2020-01-01T08:00:00Z', null],
  [null, '2026-06-03T08:00:00Z', null],
  ['2026-06-01T08:00:00Z', null, null],
])('a page of %s, changed %s, was changed later: %s', (publishedAt, modifiedAt, expected) => {
  expect(getChangedLater({ publishedAt, modifiedAt })).toBe(expected);
});
