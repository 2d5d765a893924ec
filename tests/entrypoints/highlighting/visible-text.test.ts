import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readText } from '../../../core/anchor';
import { getVisibleText } from '../../../entrypoints/highlighting/copy/visible-text';

const isShown = (element: Element) => element.closest('[class="off"]') === null;

/** The visible text from `first` to the end of `last`, and the whole visible text. */
function shownOf(html: string, first: string, last: string) {
  const { document } = new JSDOM(html).window;
  const map = readText(document.body);
  const begin = map.text.indexOf(first);
  const finish = map.text.indexOf(last) + last.length;
  const { text, start, end } = getVisibleText(map, begin, finish, isShown);
  return { text, words: text.slice(start, end) };
}

it('omits hidden text and one of the spaces around it', () => {
  const html = '<p>The quay <span class="off">advertisement</span> is shut today.</p>';
  expect(shownOf(html, 'quay', 'shut')).toEqual({
    text: 'The quay is shut today.',
    words: 'quay is shut',
  });
});

it('leaves out hidden blocks', () => {
  const html = '<p>The quay</p><p class="off">Read more</p><p>is shut</p>';
  expect(shownOf(html, 'quay', 'is')).toEqual({ text: 'The quay\nis shut', words: 'quay\nis' });
});

it('limits a range that starts or ends in hidden text to visible text', () => {
  const html = '<p><b class="off">Listen now</b> The quay is <b class="off">not</b></p>';
  expect(shownOf(html, 'now', 'not').words.trim()).toBe('The quay is');
});

it('returns a fully visible text unchanged', () => {
  expect(shownOf('<p>The quay</p><p>is shut</p>', 'The', 'is').words).toBe('The quay\nis');
});
