import { afterEach, describe, expect, it } from 'vitest';
import { findCaret } from '../../components/note/find-caret';

afterEach(() => document.body.replaceChildren());

/** Puts the caret into the text node with `words`, after them, and returns its place in `source`. */
function clickAfter(words: string, source: string, html: string): number {
  const drawn = document.createElement('div');
  drawn.innerHTML = html;
  document.body.append(drawn);
  const texts = document.createTreeWalker(drawn, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { textContent } = texts.currentNode;
    const at = `${textContent}`.indexOf(words);
    if (at >= 0) getSelection()?.collapse(texts.currentNode, at + words.length);
  }
  return findCaret(source, drawn, getSelection());
}

describe('the caret after a click on a drawn note', () => {
  it.each([
    ['Ask **Solheim** about it', '<p>Ask <strong>Solheim</strong> about it</p>', 'Solh', 10],
    ['- one\n- two\n- two three', '<ul><li>one</li><li>two</li><li>two three</li></ul>', 'th', 20],
    ['> tide\n\ntide tide', '<blockquote>tide</blockquote><p>tide tide</p>', 'tide ', 13],
  ])('is in the same place in %j', (source, html, words, place) => {
    expect(clickAfter(words, source, html)).toBe(place);
  });

  it('is where the same words are in another paragraph', () => {
    const source = 'Call Ida.\n\n*Call Ida.*';
    const drawn = document.createElement('div');
    drawn.innerHTML = '<p>Call Ida.</p><p><em>Call Ida.</em></p>';
    document.body.append(drawn);
    const last = drawn.querySelector('em')?.firstChild as Text;
    getSelection()?.collapse(last, 4);
    expect(findCaret(source, drawn, getSelection())).toBe(source.lastIndexOf('Call') + 4);
  });

  it('is at the end if the words are written otherwise in the source, or nothing was clicked', () => {
    expect(clickAfter('a & b', 'a &amp; b', '<p>a &amp; b</p>')).toBe(9);
    getSelection()?.removeAllRanges();
    expect(findCaret('Call', document.body, getSelection())).toBe(4);
  });
});
