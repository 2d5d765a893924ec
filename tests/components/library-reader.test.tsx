import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { getReadingMs } from '../../components/reader/progress/reading-time';
import { countWords, plainText } from '../../core/text';
import { getButton, pressKey, renderLibrary } from './render-library';
import { quayArticle } from './sample-articles';
import { sampleSource } from './sample-images';
import { sampleLibrary } from './sample-library';

afterEach(cleanup);

describe('the reader of the library', () => {
  it('edits the tags and the note of the clip', () => {
    const { onEditClip } = renderLibrary();
    fireEvent.click(getButton('Remove tag harbours'));
    fireEvent.input(screen.getByRole('textbox', { name: 'Note on this clip' }), {
      target: { value: 'Follow the money.' },
    });

    expect(onEditClip.mock.calls).toEqual([
      ['clip-quay', { tags: ['alden/council'], tagsBefore: ['harbours', 'alden/council'] }],
      ['clip-quay', { note: 'Follow the money.', noteBefore: sampleLibrary.openClip?.clip.note }],
    ]);
  });

  it('offers to fetch the text of a link, but not of a PDF', () => {
    const onFetchTexts = vi.fn();
    const { openClip } = sampleLibrary;
    if (!openClip) throw new Error('no clip');
    const openLink = (url: string) => {
      const article = { ...quayArticle, url, completeness: 'link' } as const;
      const summary = { ...openClip.clip.summary, url, completeness: 'link' } as const;
      return { openClip: { ...openClip, clip: { ...openClip.clip, summary }, article } };
    };
    const link = openLink('https://ledger.example/quay');
    const { rerender } = renderLibrary({ ...link, onFetchTexts });
    expect(screen.getByText(/^Only the link .* click “Fetch article”/)).toBeDefined();
    fireEvent.click(getButton('Fetch article…'));
    expect(onFetchTexts).toHaveBeenCalledExactlyOnceWith(link.openClip.clip);

    rerender(openLink('https://ledger.example/budget.pdf'));
    expect(screen.queryByRole('button', { name: 'Fetch article…' })).toBeNull();
  });

  it('reports that the note of the clip was left', () => {
    const onEditEnd = vi.fn();
    renderLibrary({ onEditEnd });
    const field = screen.getByRole('textbox', { name: 'Note on this clip' });
    field.focus();
    expect(onEditEnd).not.toHaveBeenCalled();
    field.blur();
    expect(onEditEnd).toHaveBeenCalledOnce();
  });

  describe('marks a text as read', () => {
    const windowHeight = 800;

    /** Renders a text of this height. jsdom has no layout, so every box would be empty. */
    function renderText(textHeight: number, headHeight = 0) {
      vi.useFakeTimers();
      const getPane = () => document.querySelector<HTMLElement>('.library__reader');
      vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
        this: Element,
      ) {
        return this.matches('.reader__body')
          ? new DOMRect(0, headHeight - (getPane()?.scrollTop ?? 0), 400, textHeight)
          : new DOMRect(0, 0, 400, windowHeight);
      });
      const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(true);
      const onEnd = vi.fn();
      renderLibrary({ onEnd });
      const pane = getPane() ?? document.body;
      /** Moves the text as a jump to a highlight does. */
      const jumpTo = (top: number) => {
        pane.scrollTop = top;
        fireEvent.scroll(pane);
      };
      const scrollTo = (top: number) => {
        fireEvent.wheel(pane);
        jumpTo(top);
      };
      return { onEnd, scrollTo, jumpTo, hasFocus, pane };
    }

    afterEach(() => {
      vi.useRealTimers();
    });

    it('that fits the window, after its reading time in front', () => {
      const { onEnd, hasFocus } = renderText(300);
      vi.advanceTimersByTime(getReadingMs(countWords(plainText(quayArticle.body))) - 1_000);
      // Time in another window does not count.
      hasFocus.mockReturnValue(false);
      vi.advanceTimersByTime(600_000);
      expect(onEnd).not.toHaveBeenCalled();
      hasFocus.mockReturnValue(true);
      vi.advanceTimersByTime(1_500);
      expect(onEnd).toHaveBeenCalledTimes(1);
    });

    it('that is longer, when its end was visible for a moment after scrolling', () => {
      const { onEnd, scrollTo } = renderText(3000);
      vi.advanceTimersByTime(600_000);
      expect(onEnd).not.toHaveBeenCalled();
      // Passed by.
      scrollTo(3000);
      vi.advanceTimersByTime(1_000);
      scrollTo(100);
      vi.advanceTimersByTime(600_000);
      expect(onEnd).not.toHaveBeenCalled();
      scrollTo(3000);
      vi.advanceTimersByTime(2_500);
      expect(onEnd).toHaveBeenCalledTimes(1);
      vi.advanceTimersByTime(600_000);
      expect(onEnd).toHaveBeenCalledTimes(1);
      // Again after a return to the end: the setting may have changed.
      scrollTo(100);
      scrollTo(3000);
      vi.advanceTimersByTime(2_500);
      expect(onEnd).toHaveBeenCalledTimes(2);
    });

    it('not while its end is below the window because of a tall headline', () => {
      const { onEnd, scrollTo } = renderText(600, 400);
      expect(screen.getByRole('progressbar').getAttribute('value')).toBe('1');
      vi.advanceTimersByTime(600_000);
      expect(onEnd).not.toHaveBeenCalled();
      scrollTo(200);
      vi.advanceTimersByTime(2_500);
      expect(onEnd).toHaveBeenCalledTimes(1);
    });

    it('not because a highlight near its end was opened', () => {
      const { onEnd, jumpTo, scrollTo, pane } = renderText(3000);
      jumpTo(2200);
      vi.advanceTimersByTime(6_000);
      scrollTo(100);
      fireEvent.pointerDown(screen.getByRole('progressbar'));
      jumpTo(2200);
      vi.advanceTimersByTime(6_000);
      expect(onEnd).not.toHaveBeenCalled();
      // The user scrolls further.
      fireEvent.keyDown(pane, { key: 'PageDown' });
      vi.advanceTimersByTime(2_500);
      expect(onEnd).toHaveBeenCalledTimes(1);
    });
  });

  it('moves focus from a field to the text with Escape', () => {
    renderLibrary();
    const note = screen.getByLabelText('Note on this clip');
    note.focus();
    pressKey('Escape', {}, note);

    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Reader' }));
  });

  it('shows whether the clip is a favourite, and toggles it', () => {
    const { onEditClips } = renderLibrary();
    expect(getButton('Favourite').getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(getButton('Favourite'));

    expect(onEditClips).toHaveBeenCalledWith([1], { isFavourite: true });
  });

  it('applies the typography settings', () => {
    const { onSettings } = renderLibrary();
    fireEvent.click(getButton('Text settings'));
    fireEvent.click(getButton('Larger text'));
    fireEvent.click(screen.getByRole('radio', { name: 'Sepia' }));

    expect(onSettings.mock.calls.map(([settings]) => settings)).toEqual([
      { face: 'serif', size: 4, measure: 3, theme: 'system', speed: 1 },
      { face: 'serif', size: 3, measure: 3, theme: 'sepia', speed: 1 },
    ]);
  });

  it('shows a stored image', () => {
    renderLibrary();

    expect(document.querySelector<HTMLImageElement>('.reader img')?.src).toBe(sampleSource);
  });
});
