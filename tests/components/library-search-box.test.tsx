import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { render as renderInto } from 'preact';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { LibraryView } from '../../components/LibraryView';
import { getButton, getList, getSearchField, pressKey, renderLibrary } from './render-library';
import { quayResultRows } from './row-source';
import { sampleLibrary } from './sample-library';

afterEach(cleanup);

describe('the search box of the library', () => {
  it('gets focus by its shortcut as soon as it is rendered', () => {
    const root = document.body.appendChild(document.createElement('div'));
    onTestFinished(() => {
      renderInto(null, root);
      root.remove();
    });
    // Preact's own `render` does not flush effects, which run after paint.
    renderInto(<LibraryView {...sampleLibrary} parts={null} />, root);
    pressKey('/');
    expect(document.activeElement).toBe(getSearchField());
  });

  it('queries at every change, clears with Escape, and moves to the list with Enter', () => {
    const { onQuestion } = renderLibrary();
    fireEvent.input(getSearchField(), { target: { value: 'quay' } });
    pressKey('Escape', {}, getSearchField());
    pressKey('Enter', {}, getSearchField());

    expect(onQuestion.mock.calls).toEqual([
      ['quay', true],
      ['', true],
    ]);
    expect(document.activeElement).toBe(getList());
  });

  it('moves to the offer for an address with Enter', async () => {
    renderLibrary({ question: 'https://ledger.example/quay', numbers: new Uint32Array() });
    const offer = await screen.findByRole('button', { name: 'Save this page' });
    pressKey('Enter', {}, getSearchField());
    expect(document.activeElement).toBe(offer);
  });

  it('loses the focus on Escape also while there is no list', () => {
    renderLibrary({ numbers: new Uint32Array(), openClip: null });
    getSearchField().focus();
    pressKey('Escape', {}, getSearchField());
    expect(document.activeElement).toBe(document.body);
  });

  it('shows the query of the page that Back leads to while it has the focus', () => {
    const { rerender } = renderLibrary();
    const field = getSearchField();
    field.focus();
    fireEvent.input(field, { target: { value: 'quay' } });
    rerender({ question: 'quay' });
    rerender({ question: 'is:unread' });
    expect(field.value).toBe('is:unread');
  });

  it('completes a filter with ArrowDown and Enter, and announces the number of completions', async () => {
    const { onQuestion } = renderLibrary();
    fireEvent.input(getSearchField(), { target: { value: 'quay tag:harb' } });
    await waitFor(() => expect(getSearchField().getAttribute('aria-expanded')).toBe('true'));
    expect(screen.getByText('3 suggestions')).toBeDefined();
    pressKey('ArrowDown', {}, getSearchField());
    expect(getSearchField().getAttribute('aria-activedescendant')).toBe(
      screen.getByRole('option', { name: /^tag:harbours/ }).id,
    );
    pressKey('Enter', {}, getSearchField());

    expect(onQuestion).toHaveBeenLastCalledWith('quay tag:harbours ', true);
  });

  it('underlines an error and explains it', () => {
    renderLibrary({
      question: 'quay before:winter',
      problems: [{ start: 5, end: 18, words: 'needs a date.', isLeftOut: true }],
    });

    expect(document.querySelector('.search-box__underline')?.textContent).toBe('before:winter');
    expect(getSearchField().getAttribute('aria-invalid')).toBe('true');
    expect(
      document.getElementById(getSearchField().getAttribute('aria-describedby') ?? '')?.textContent,
    ) //
      .toBe('“before:winter” needs a date.');
  });

  it('puts no quotation marks around an unclosed one', () => {
    const problem = { start: 0, end: 5, words: 'has no closing mark.', isLeftOut: false };
    renderLibrary({ question: '"quay', problems: [problem] });
    expect(document.querySelector('.search-box__problem')?.textContent).toBe(
      '"quay has no closing mark.',
    );
  });

  it('finds no error in an address that looks like a filter', () => {
    const problems = [{ start: 0, end: 9, words: 'isn’t a filter', isLeftOut: false }];
    renderLibrary({ question: 'localhost:8080/quay', problems });

    screen.getByRole('button', { name: 'Save this page' });
    expect(document.querySelector('.search-box__underline')).toBeNull();
    expect(getSearchField().getAttribute('aria-invalid')).not.toBe('true');
  });

  it('names a query without results unless part of the query was left out', () => {
    const problem = { start: 0, end: 5, words: 'is not a filter.' };
    const noResults = { question: 'title:gate', numbers: new Uint32Array(), total: 0 };
    renderLibrary({ ...noResults, problems: [{ ...problem, isLeftOut: false }] });
    expect(screen.getByText('Nothing found for “title:gate”.')).toBeTruthy();
    cleanup();
    renderLibrary({ ...noResults, problems: [{ ...problem, isLeftOut: true }] });
    expect(screen.getByText('There’s a mistake in this search.')).toBeTruthy();
  });

  it('saves a search under a name', () => {
    const { onSaveSearch } = renderLibrary({ question: 'quay after:2026' });
    fireEvent.click(getButton('Save this search'));
    const name = screen.getByRole('textbox', { name: 'Name', hidden: true });
    fireEvent.input(name, { target: { value: 'Quays' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save', hidden: true }));

    expect(onSaveSearch).toHaveBeenCalledWith('Quays', 'quay after:2026 ');
  });

  it('marks matches in the rows, in place of tags', () => {
    renderLibrary({ question: 'quay', rows: quayResultRows });

    const [row] = document.querySelectorAll('.clip-row');
    expect([...(row?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual([
      'quay',
      'quay',
    ]);
    // A row has space either for a snippet or for tags.
    expect(row?.querySelector('.clip-row__tags')).toBeNull();
  });
});
