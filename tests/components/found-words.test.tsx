import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findViolations } from './find-violations';
import { renderLibrary } from './render-library';

/** What the page paints by `CSS.highlights`. */
let painted: Map<string, ReadonlySet<Range>>;
const readPaint = (name: string) => [...(painted.get(name) ?? [])].map(String);
let scrolled: Element[];

beforeEach(() => {
  painted = new Map();
  scrolled = [];
  vi.stubGlobal('CSS', { ...globalThis.CSS, highlights: painted });
  // jsdom has no layout.
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 100, 0, 20);
  Element.prototype.scrollIntoView = function scrollIntoView() {
    scrolled.push(this);
  };
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('paints the words of the search as they are written in the story', () => {
  renderLibrary({ question: 'FERRIES' });
  const words = readPaint('found-words');
  expect(words.length).toBeGreaterThan(1);
  expect(new Set(words.map((word) => word.toLowerCase()))).toEqual(new Set(['ferries']));
  expect(screen.getByText(`${words.length} matches`)).toBeDefined();
});

it('goes through them, and starts again after the last', () => {
  renderLibrary({ question: 'ferries' });
  const total = readPaint('found-words').length;
  fireEvent.click(screen.getByLabelText('Next match'));
  expect(screen.getByText(`Match 1 of ${total}`)).toBeDefined();
  expect(readPaint('found-word')).toHaveLength(1);
  expect(scrolled.at(-1)?.textContent).toMatch(/ferries/i);
  fireEvent.click(screen.getByLabelText('Previous match'));
  expect(screen.getByText(`Match ${total} of ${total}`)).toBeDefined();
  fireEvent.click(screen.getByLabelText('Next match'));
  expect(screen.getByText(`Match 1 of ${total}`)).toBeDefined();
});

it('scrolls to a word in a paragraph that is higher than the window', () => {
  renderLibrary({ question: 'ferries' });
  const pane = document.querySelector('.library__reader') as HTMLElement;
  pane.getBoundingClientRect = () => new DOMRect(0, 0, 800, 600);
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 3393, 40, 20);
  fireEvent.click(screen.getByLabelText('Next match'));
  expect(pane.scrollTop).toBe(3393 - 300);
});

it('follows the search, and removes the paint with it', () => {
  const { rerender } = renderLibrary({ question: 'ferries' });
  rerender({ question: '"ferries' });
  expect(readPaint('found-words').length).toBeGreaterThan(1);
  rerender({ question: 'zeppelin' });
  expect(readPaint('found-words')).toEqual([]);
  expect(screen.queryByLabelText('Next match')).toBeNull();
});

it.each(['', 'tag:ferries', '-ferries', 'in:note ferries'])(
  'paints nothing for “%s”',
  (question) => {
    renderLibrary({ question });
    expect(painted.size).toBe(0);
  },
);

it('hides them until the next search', () => {
  const { rerender } = renderLibrary({ question: 'ferries' });
  fireEvent.click(screen.getByLabelText('Hide matches'));
  expect(painted.size).toBe(0);
  expect(document.activeElement?.classList.contains('library__reader')).toBe(true);
  rerender({ question: 'ferries harbour' });
  expect(readPaint('found-words').length).toBeGreaterThan(0);
});

it('has no accessibility violations', async () => {
  renderLibrary({ question: 'ferries' });
  expect(await findViolations(document.body)).toEqual([]);
});
