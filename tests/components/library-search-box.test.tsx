// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { render as drawOnly } from 'preact';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { LibraryView } from '../../components/LibraryView';
import { foundRows } from './fake-rows';
import { plainLibrary } from './library-fakes';
import { button, drawLibrary, list, press, search } from './library-stage';

afterEach(cleanup);

describe('the search box of the library', () => {
  it('is focused by its key as soon as it is rendered', () => {
    const root = document.body.appendChild(document.createElement('div'));
    onTestFinished(() => {
      drawOnly(null, root);
      root.remove();
    });
    // Without waiting for effects that run after paint.
    drawOnly(<LibraryView {...plainLibrary} parts={null} />, root);
    press('/');
    expect(document.activeElement).toBe(search());
  });

  it('queries at every change, clears with Escape, and moves to the list with Enter', () => {
    const { onQuestion } = drawLibrary();
    fireEvent.input(search(), { target: { value: 'quay' } });
    press('Escape', {}, search());
    press('Enter', {}, search());

    expect(onQuestion.mock.calls).toEqual([['quay'], ['']]);
    expect(document.activeElement).toBe(list());
  });

  it('completes a filter with arrow and Enter, and announces the number of completions', async () => {
    const { onQuestion } = drawLibrary();
    fireEvent.input(search(), { target: { value: 'quay tag:harb' } });
    await waitFor(() => expect(search().getAttribute('aria-expanded')).toBe('true'));
    expect(screen.getByText('3 suggestions')).toBeDefined();
    press('ArrowDown', {}, search());
    expect(search().getAttribute('aria-activedescendant')).toBe(
      screen.getByRole('option', { name: /^tag:harbours/ }).id,
    );
    press('Enter', {}, search());

    expect(onQuestion).toHaveBeenLastCalledWith('quay tag:harbours ');
  });

  it('underlines an error and explains it', () => {
    drawLibrary({
      question: 'quay before:winter',
      problems: [{ start: 5, end: 18, words: 'needs a date.', isLeftOut: true }],
    });

    expect(document.querySelector('.search-box__underline')?.textContent).toBe('before:winter');
    expect(search().getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(search().getAttribute('aria-describedby') ?? '')?.textContent) //
      .toBe('before:winter needs a date.');
  });

  it('says what was not found if the search was understood in spite of a problem', () => {
    const problem = { start: 0, end: 5, words: 'is not a filter.' };
    const none = { question: 'title:gate', numbers: new Uint32Array(), total: 0 };
    drawLibrary({ ...none, problems: [{ ...problem, isLeftOut: false }] });
    expect(screen.getByText('Nothing found for “title:gate”.')).toBeTruthy();
    cleanup();
    drawLibrary({ ...none, problems: [{ ...problem, isLeftOut: true }] });
    expect(screen.getByText('This search cannot be understood yet.')).toBeTruthy();
  });

  it('saves a search under a name', () => {
    const { onSaveSearch } = drawLibrary({ question: 'quay after:2026' });
    fireEvent.click(button('Save this search'));
    const name = screen.getByRole('textbox', { name: 'Name', hidden: true });
    fireEvent.input(name, { target: { value: 'Quays' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save', hidden: true }));

    expect(onSaveSearch).toHaveBeenCalledWith('Quays', 'quay after:2026 ');
  });

  it('highlights matches in the rows', () => {
    drawLibrary({ question: 'quay', rows: foundRows });

    const [row] = document.querySelectorAll('.clip-row');
    expect([...(row?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual([
      'quay',
      'quay',
    ]);
    // There is room for one of them.
    expect(row?.querySelector('.clip-row__tags')).toBeNull();
  });
});
