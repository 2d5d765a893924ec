import { describe, expect, it } from 'vitest';
import { cutSnippet } from '../../core/search/snippets/cut-snippet';

function cutAt(text: string, word: string) {
  const start = text.indexOf(word);
  return cutSnippet(text, [{ start, end: start + word.length, patternIndex: 0 }]);
}

const late = 'The council met on Tuesday and Wednesday, and then asked for two more boats.';

describe('a snippet', () => {
  it.each([late, `${late} ${'It rained all night. '.repeat(30)}`])(
    'starts shortly before the match, so that a line of a list shows it',
    (text) => {
      const { text: snippet, marks } = cutAt(text, 'boats');
      expect(snippet).toMatch(/^…asked for two more boats\./);
      expect(marks.map(([from, to]) => snippet.slice(from, to))).toEqual(['boats']);
    },
  );

  it('starts at the beginning if the match is near it', () => {
    expect(cutAt(late, 'Tuesday').text).toBe(late);
    expect(cutAt(late, 'Wednesday').text).toMatch(/^…/);
  });
});
