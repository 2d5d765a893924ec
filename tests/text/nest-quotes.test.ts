import { expect, it } from 'vitest';
import { nestQuotes } from '../../core/text';

it.each([
  ['“I came', '‘I came'],
  ['he said “no”, twice', 'he said ‘no’, twice'],
  ['„Nein“', '‘Nein‘'],
  ['the "old" quay', "the 'old' quay"],
  ['it’s ‘fine’', 'it’s ‘fine’'],
])('shows %s as %s', (words, shown) => {
  expect(nestQuotes(words)).toBe(shown);
});
