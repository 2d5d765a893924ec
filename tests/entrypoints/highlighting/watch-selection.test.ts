import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { watchSelection } from '../../../entrypoints/shared/highlighting/selection/watch-selection';

describe('a selection made by keyboard', () => {
  it('is reported at once by Tab, and not again later', () => {
    const { window } = new JSDOM('<p>The tide gate stays open until Friday.</p>');
    const view = window as unknown as Window & typeof globalThis;
    const timers = new Map<number, () => void>();
    let timerCount = 0;
    view.setTimeout = ((run: () => void) => {
      timers.set(++timerCount, run);
      return timerCount;
    }) as typeof view.setTimeout;
    view.clearTimeout = (id) => void timers.delete(Number(id));
    const reported: string[] = [];
    watchSelection(
      view,
      {
        onSelect: (range) => reported.push(`${range}`),
        onCollapse: () => {},
        onClick: () => {},
        isOurs: () => false,
      },
      new view.AbortController().signal,
    );
    const [text] = view.document.querySelector('p')?.childNodes ?? [];
    if (!text) throw new Error('the page has no text');
    view.getSelection()?.setBaseAndExtent(text, 0, text, 13);
    view.dispatchEvent(new view.Event('selectionchange'));
    expect(reported).toEqual([]);

    view.dispatchEvent(new view.KeyboardEvent('keydown', { key: 'Tab' }));
    expect(reported).toEqual(['The tide gate']);

    for (const run of timers.values()) run();
    expect(reported).toEqual(['The tide gate']);
  });
});
