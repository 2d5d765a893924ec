// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { getMinReadingMs } from '../../components/reader/reading-time';
import { countWords, plainText } from '../../core/text';
import { button, drawLibrary, press } from './library-stage';
import { quayArticle } from './sample-articles';
import { sampleSource } from './sample-images';

afterEach(cleanup);

describe('the reader of the library', () => {
  it('edits the tags and the note of the clip', () => {
    const { onEditClip } = drawLibrary();
    fireEvent.click(button('Remove tag harbours'));
    fireEvent.input(screen.getByRole('textbox', { name: 'Note on the whole article' }), {
      target: { value: 'Follow the money.' },
    });

    expect(onEditClip.mock.calls).toEqual([
      ['clip-quay', { tags: ['alden/council'], tagsBefore: ['harbours', 'alden/council'] }],
      ['clip-quay', { note: 'Follow the money.' }],
    ]);
  });

  it('marks a fully visible text as read only after enough time to read it', () => {
    vi.useFakeTimers();
    // jsdom has no layout, so every box would be empty.
    const boxes = vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: Element,
    ) {
      return new DOMRect(0, 0, 400, this.matches('.reader__body') ? 300 : 800);
    });
    const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    try {
      const onEnd = vi.fn();
      drawLibrary({ onEnd });
      const needed = getMinReadingMs(countWords(plainText(quayArticle.body)));
      vi.advanceTimersByTime(needed - 1_000);
      // Time in another window does not count.
      hasFocus.mockReturnValue(false);
      vi.advanceTimersByTime(600_000);
      expect(onEnd).not.toHaveBeenCalled();
      hasFocus.mockReturnValue(true);
      vi.advanceTimersByTime(1_500);

      expect(onEnd).toHaveBeenCalledTimes(1);
    } finally {
      vi.useRealTimers();
      hasFocus.mockRestore();
      boxes.mockRestore();
    }
  });

  it('moves focus from a field to the text with Escape, where shortcuts work again', () => {
    drawLibrary();
    const note = screen.getByLabelText('Note on the whole article');
    note.focus();
    press('Escape', {}, note);

    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Reader' }));
  });

  it('shows and toggles each state', () => {
    const { onEditClips } = drawLibrary();
    expect(button('Favourite').getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(button('Favourite'));

    expect(onEditClips).toHaveBeenCalledWith([1], { isFavourite: true });
  });

  it('applies the typography settings', () => {
    const { onSettings } = drawLibrary();
    fireEvent.click(button('Text'));
    fireEvent.click(button('Larger text'));
    fireEvent.click(screen.getByRole('radio', { name: 'Sepia' }));

    expect(onSettings.mock.calls.map(([settings]) => settings)).toEqual([
      { face: 'serif', size: 4, measure: 3, theme: 'system' },
      { face: 'serif', size: 3, measure: 3, theme: 'sepia' },
    ]);
  });

  it('shows a stored image', () => {
    drawLibrary();

    expect(document.querySelector<HTMLImageElement>('.reader img')?.src).toBe(sampleSource);
  });
});
