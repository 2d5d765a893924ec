import { describe, expect, it } from 'vitest';
import { moveCaret } from '../../core/notes';

/** The new text with "|" where the cursor is, given the old one with it. */
function move(marked: string, next: string): string {
  const at = marked.indexOf('|');
  const value = marked.replace('|', '');
  const [start, end] = moveCaret({ value, selectionStart: at, selectionEnd: at }, next);
  expect(end).toBe(start);
  return `${next.slice(0, start)}|${next.slice(start)}`;
}

describe('the cursor', () => {
  it.each([
    ['one |two', 'one two three', 'one |two three'],
    ['one |two', 'zero\none two', 'zero\none |two'],
    ['one\ntwo |2\nthree', 'zero\none\ntwo 2\nthree 3', 'zero\none\ntwo |2\nthree 3'],
    ['one\n\ntwo\n|\nthree', 'one 1\n\ntwo\n\nthree 3', 'one 1\n\ntwo\n|\nthree 3'],
    ['- x\n- y\n- x|', '- w\n- x\n- y\n- x 1', '- w\n- x\n- y\n- x| 1'],
    ['one|', 'one\n\nfrom elsewhere', 'one|\n\nfrom elsewhere'],
    ['gone|', '', '|'],
    ['one\ntwo|\nthree line', 'one\nthree line', 'one\n|three line'],
    ['C|', 'Call Ida\n\nC', 'Call Ida\n\nC|'],
    ['- a\n- |', '- a\n- bread\n- ', '- a\n- bread\n- |'],
    ['- a\n|', '- a\n- bread\n', '- a\n- bread\n|'],
  ])('moves from %j to %j', (marked, next, expected) => {
    expect(move(marked, next)).toBe(expected);
  });
});
