import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { watchSelection } from '../../../entrypoints/shared/highlighting/selection/watch-selection';

/** A page whose selected words are reported. Timers run when `settle` is called. */
function openPage() {
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
      onSelect: (range, { isWithAlt }) => reported.push(`${range}${isWithAlt ? ' with Alt' : ''}`),
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
  return {
    view,
    reported,
    settle() {
      for (const [id, run] of timers) {
        timers.delete(id);
        run();
      }
    },
    press: (type: 'keydown' | 'keyup', key: string, held: KeyboardEventInit = {}) =>
      void view.dispatchEvent(new view.KeyboardEvent(type, { key, ...held })),
  };
}

describe('a selection made by keyboard', () => {
  it('is reported at once by Tab, and not again later', () => {
    const { reported, press, settle } = openPage();
    expect(reported).toEqual([]);

    press('keydown', 'Tab');
    expect(reported).toEqual(['The tide gate']);

    settle();
    expect(reported).toEqual(['The tide gate']);
  });
});

describe('a selection with Alt', () => {
  it('is reported if Alt is pressed and released alone', () => {
    const { reported, press, settle } = openPage();
    press('keydown', 'Alt', { altKey: true });
    press('keydown', 'Alt', { altKey: true, repeat: true });
    settle();
    press('keyup', 'Alt');
    settle();
    expect(reported).toEqual(['The tide gate', 'The tide gate with Alt']);
  });

  it('is reported if the mouse was released with Alt held', () => {
    const { view, reported, press, settle } = openPage();
    press('keydown', 'Alt', { altKey: true });
    view.dispatchEvent(new view.MouseEvent('mouseup', { altKey: true }));
    settle();
    press('keyup', 'Alt');
    settle();
    expect(reported).toEqual(['The tide gate with Alt']);
  });

  it.each([
    ['Shift', { shiftKey: true }],
    ['ArrowRight', {}],
    ['blur', {}],
  ])('is not reported if Alt belongs to a shortcut with %s', (key, held) => {
    const { view, reported, press, settle } = openPage();
    press('keydown', 'Alt', { altKey: true });
    if (key === 'blur') view.dispatchEvent(new view.Event('blur'));
    else press('keydown', key, { altKey: true, ...held });
    press('keyup', 'Alt', held);
    press('keydown', 'Alt', { altKey: true, ctrlKey: true });
    press('keyup', 'Alt', { ctrlKey: true });
    settle();
    expect(reported).toEqual(['The tide gate']);
  });
});
