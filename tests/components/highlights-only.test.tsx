import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatOrigin } from '../../components/strings';
import { getList, renderLibrary } from './render-library';
import { renderPanel, savedPage } from './render-panel';
import { makeRowSource } from './row-source';
import { bookArticle } from './sample-articles';
import { sampleLibrary } from './sample-library';
import { bookAnnotations, bookClip, makeClip } from './samples';

afterEach(cleanup);

const book = sampleLibrary.openClip && {
  ...sampleLibrary.openClip,
  clip: bookClip,
  article: bookArticle,
  annotations: bookAnnotations,
};

/** Statements that are false for a clip without a text and an address. */
const falseStatements = /Only the link|Not found|has changed|\bmin\b|Open the page|saved copy/;

describe('a clip of highlights without a text and an address', () => {
  it('is listed with its authors and the number of highlights', () => {
    const rows = makeRowSource((row, number) => (number === 1 ? { ...row, clip: bookClip } : null));
    renderLibrary({ rows, openClip: null });
    const row = getList().querySelector('[role=option]');
    expect(row?.textContent).toContain('Ida Holm and Jonas Wieck · ');
    expect(row?.textContent).toContain('4 highlights only');
    expect(row?.textContent).not.toMatch(falseStatements);
  });

  it('is shown in the reader without statements about a text', () => {
    renderLibrary({ openClip: book });
    const reader = document.querySelector('.library__reader, main');
    expect(reader?.querySelectorAll('[data-annotation]')).toHaveLength(4);
    expect(reader?.textContent).toContain('page 12');
    expect(document.querySelector('.library__reading')?.textContent).not.toMatch(falseStatements);
    expect(document.querySelector('.reader-bar')?.textContent).not.toMatch(falseStatements);
  });

  it('is not marked as read by staying open', () => {
    vi.useFakeTimers();
    // jsdom has no layout, so every box would be empty.
    const boundingBox = vi
      .spyOn(Element.prototype, 'getBoundingClientRect')
      .mockImplementation(function (this: Element) {
        return new DOMRect(0, 0, 400, this.matches('.reader__body') ? 0 : 800);
      });
    const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    try {
      const onEnd = vi.fn();
      renderLibrary({ onEnd, openClip: book });
      vi.advanceTimersByTime(600_000);
      expect(onEnd).not.toHaveBeenCalled();
    } finally {
      vi.useRealTimers();
      hasFocus.mockRestore();
      boundingBox.mockRestore();
    }
  });

  it('is shown in the panel without links to a page or text', () => {
    const page = {
      ...savedPage,
      clip: bookClip,
      article: bookArticle,
      annotations: bookAnnotations,
    };
    renderPanel({
      page: { ...page, isOpen: false, change: null },
      shelf: { clips: [bookClip], query: '' },
    });
    expect(screen.getAllByText(/Ida Holm and Jonas Wieck/).length).toBeGreaterThan(0);
    expect(document.querySelector('.panel')?.textContent).not.toMatch(falseStatements);
    cleanup();
    const { onOpenLibrary } = renderPanel({
      page: { ...page, isOpen: false, change: null },
      tab: 'article',
    });
    screen.getByText('No article text.');
    screen.getAllByText('Open in a tab')[0]?.click();
    expect(onOpenLibrary).toHaveBeenCalled();
  });

  it('has an unknown author rather than an unknown publisher', () => {
    const { summary } = makeClip({ ...bookArticle, authors: [] });
    expect(formatOrigin(summary)).toBe('Unknown author');
    expect(formatOrigin({ ...summary, url: 'https://www.osk.example/' })).toBe('osk.example');
  });
});
