// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatOrigin } from '../../components/strings';
import { fakeRows } from './fake-rows';
import { plainLibrary } from './library-fakes';
import { drawLibrary, list } from './library-stage';
import { draw, savedPage } from './panel-stage';
import { bookArticle } from './sample-articles';
import { bookAnnotations, bookClip, clipOf } from './samples';

afterEach(cleanup);

const book = plainLibrary.chosen && {
  ...plainLibrary.chosen,
  clip: bookClip,
  article: bookArticle,
  annotations: bookAnnotations,
};

/** Statements that would be false for highlights without a text and an address. */
const untrue = /Only the link|Not found|has changed|\bmin\b|Open the page|saved copy/;

describe('highlights without a text and an address', () => {
  it('are listed as highlights only, with their author', () => {
    const rows = fakeRows((row, number) => (number === 1 ? { ...row, clip: bookClip } : null));
    drawLibrary({ rows, chosen: null });
    const row = list().querySelector('[role=option]');
    expect(row?.textContent).toContain('Ida Holm and Jonas Wieck · ');
    expect(row?.textContent).toContain('Only 4 highlights');
    expect(row?.textContent).not.toMatch(untrue);
  });

  it('are shown in the reader without statements about a text', () => {
    drawLibrary({ chosen: book });
    const reader = document.querySelector('.library__reader, main');
    expect(reader?.querySelectorAll('[data-annotation]')).toHaveLength(4);
    expect(reader?.textContent).toContain('page 12');
    expect(document.querySelector('.library__reading')?.textContent).not.toMatch(untrue);
    expect(document.querySelector('.reader-bar')?.textContent).not.toMatch(untrue);
  });

  it('are not marked as read by staying open', () => {
    vi.useFakeTimers();
    // jsdom has no layout, so every box would be empty.
    const boxes = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: Element,
    ) {
      return new DOMRect(0, 0, 400, this.matches('.reader__body') ? 0 : 800);
    });
    const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    try {
      const onEnd = vi.fn();
      drawLibrary({ onEnd, chosen: book });
      vi.advanceTimersByTime(600_000);
      expect(onEnd).not.toHaveBeenCalled();
    } finally {
      vi.useRealTimers();
      hasFocus.mockRestore();
      boxes.mockRestore();
    }
  });

  it('are shown in the panel without links to a page or text', () => {
    const page = {
      ...savedPage,
      clip: bookClip,
      article: bookArticle,
      annotations: bookAnnotations,
    };
    draw({
      page: { ...page, isOpen: false, change: null },
      shelf: { clips: [bookClip], query: '' },
    });
    expect(screen.getAllByText(/Ida Holm and Jonas Wieck/).length).toBeGreaterThan(0);
    expect(document.querySelector('.panel')?.textContent).not.toMatch(untrue);
    cleanup();
    const { onOpenLibrary } = draw({
      page: { ...page, isOpen: false, change: null },
      tab: 'article',
    });
    screen.getByText('Highlights only');
    screen.getAllByText('Open in a tab')[0]?.click();
    expect(onOpenLibrary).toHaveBeenCalled();
  });

  it('have an unknown author rather than an unknown publisher', () => {
    const { summary } = clipOf({ ...bookArticle, authors: [] });
    expect(formatOrigin(summary)).toBe('Unknown author');
    expect(formatOrigin({ ...summary, url: 'https://www.osk.example/' })).toBe('osk.example');
  });
});
