import { expect, it } from 'vitest';
import { assignField } from '../../core/anchor/fields';
import { findOccurrences } from '../../core/text';

it('finds all occurrences, also those that overlap', () => {
  expect([...findOccurrences('banana', 'ana')]).toEqual([1, 3]);
  expect([...findOccurrences('banana', 'x')]).toEqual([]);
});

it('finds nothing nowhere', () => {
  expect([...findOccurrences('banana', '')]).toEqual([]);
});

it('ends with a passage that has only control characters', () => {
  const passage = {
    quote: { exact: '\u0000\u000b', prefix: '', suffix: '' },
    position: { start: 0, end: 2 },
    textVersion: 1,
  };
  expect(assignField(passage, [{ field: 'headline', text: 'x' }])).toBe(passage);
});
