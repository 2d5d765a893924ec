import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { asksForLinks } from '../../components/filling/asks-for-links';
import { FillBar } from '../../components/filling/FillBar';
import type { FillCounts } from '../../components/filling/fill-status';

afterEach(cleanup);

const counts: FillCounts = {
  ...{ done: 3, total: 3, filled: 3, missed: 0, previews: 0 },
  ...{ marks: 0, lostMarks: 0 },
};

function makeBar(change: Partial<FillCounts>, isOfTyped: boolean, addresses = '') {
  const callbacks = {
    onAgain: vi.fn(),
    onStart: vi.fn(),
    onStop: vi.fn(),
    onShow: vi.fn(),
    onClose: vi.fn(),
  };
  const shown = {
    ...{ step: 'done' as const, counts: { ...counts, ...change } },
    ...{ groups: [], ended: null, failure: null },
  } as const;
  const element = <FillBar {...callbacks} {...{ shown, isOfTyped, addresses }} isOpen={false} />;
  return { ...callbacks, element };
}

it.each<readonly [Partial<FillCounts>, string]>([
  [{}, '3 articles fetched'],
  [{ filled: 1, missed: 2 }, '1 article fetched · 2 pages are still links, without text'],
  [{ filled: 0, missed: 1, done: 2 }, '2 pages are still links, without text'],
  [{ filled: 0 }, 'No links left to fetch'],
])('says what became of all pages: %o', (change, message) => {
  render(makeBar(change, false).element);
  expect(screen.getByRole('status').textContent).toBe(message);
});

it.each(['', 'https://ledger.example/ferry'])(
  'goes with the addresses that it is about: %s',
  (next) => {
    const { element, onClose } = makeBar({}, true, 'https://ledger.example/quay');
    const { rerender, container } = render(element);
    expect(onClose).not.toHaveBeenCalled();
    const after = makeBar({}, true, next);
    rerender(after.element);
    expect(after.onClose).toHaveBeenCalledOnce();
    expect(container.textContent).toBe('');
  },
);

it('stays with other searches if the user started it', () => {
  const { element, onClose } = makeBar({}, false);
  render(element);
  expect(onClose).not.toHaveBeenCalled();
  screen.getByRole('button', { name: 'Report' });
});

it.each([
  ['is:link', true],
  ['Is:Link harbour', true],
  ['is:link OR harbour', false],
  ['is:link is:deleted', false],
])('offers to fetch texts if a search finds only links: %s', (question, isOffered) => {
  expect(asksForLinks(question)).toBe(isOffered);
});
