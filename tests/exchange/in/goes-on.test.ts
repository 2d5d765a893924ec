import { expect, it } from 'vitest';
import { goesOn } from '../../../core/exchange/in/parts/goes-on';
import { noteWith } from '../../../core/exchange/in/parts/make-item';

const fenced = (...lines: readonly string[]) => ['```', ...lines, '```'].join('\n');

it('a note goes on with no block of code of which it has the ends in two', () => {
  const both = `${fenced('a', '', 'c')}\n\n${fenced('b', '', 'd')}`;
  expect(goesOn(both, fenced('b', '', 'd'))).toBe(true);
  expect(goesOn(both, fenced('a', '', 'd'))).toBe(false);
});

it('what is put below a note is no code by a fence of the note, and is there once', () => {
  const note = noteWith('```\na', 'b');
  expect(note).toBe(`${fenced('a')}\n\nb`);
  expect(noteWith(note, 'b')).toBe(note);
  expect(noteWith(note, 'a')).toBe(`${note}\n\na`);
});
