import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readText } from '../../../core/anchor';
import { getVisibleText } from '../../../entrypoints/shared/highlighting/copy/visible-text';

const isShown = (element: Element) => element.closest('[class="off"]') === null;

/** Returns the whole visible text, and the visible part from `first` to the end of `last`. */
function readVisible(html: string, first: string, last: string) {
  const { document } = new JSDOM(html).window;
  const map = readText(document.body);
  const rangeStart = map.text.indexOf(first);
  const rangeEnd = map.text.indexOf(last) + last.length;
  const { text, start, end } = getVisibleText(map, rangeStart, rangeEnd, isShown);
  return { text, selected: text.slice(start, end) };
}

it('omits hidden text and one of the spaces around it', () => {
  const html = '<p>The quay <span class="off">advertisement</span> is shut today.</p>';
  expect(readVisible(html, 'quay', 'shut')).toEqual({
    text: 'The quay is shut today.',
    selected: 'quay is shut',
  });
});

it('omits hidden blocks', () => {
  const html = '<p>The quay</p><p class="off">Read more</p><p>is shut</p>';
  expect(readVisible(html, 'quay', 'is')).toEqual({
    text: 'The quay\nis shut',
    selected: 'quay\nis',
  });
});

it('limits a range that starts and ends in hidden text to the visible text', () => {
  const html = '<p><b class="off">Listen now</b> The quay is <b class="off">not</b></p>';
  expect(readVisible(html, 'now', 'not').selected.trim()).toBe('The quay is');
});

it('returns fully visible text unchanged', () => {
  expect(readVisible('<p>The quay</p><p>is shut</p>', 'The', 'is').selected).toBe('The quay\nis');
});
