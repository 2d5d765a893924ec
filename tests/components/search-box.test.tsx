import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { createRef } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FilterChips } from '../../components/library/search/FilterChips';
import {
  hasWords,
  makePublisherQuery,
  makeTagQuery,
} from '../../components/library/search/queries';
import type { QueryCompletion, QueryProblem } from '../../components/library/search/query-help';
import { SearchBox } from '../../components/library/search/SearchBox';
import { listFilters } from '../../core/search';

const onDown = vi.fn();

beforeEach(() => void onDown.mockClear());
afterEach(cleanup);

/** Makes a completion that replaces the first `end` characters of the query by `text`. */
const makeCompletion = (text: string, end: number): QueryCompletion => ({
  start: 0,
  end,
  text,
  label: text,
  count: null,
});

/** Renders a search box. The test resolves its completions with `answer`, in any order. */
function renderSearchBox(problems: readonly QueryProblem[] = [], query = '') {
  const answers = new Map<string, (found: readonly QueryCompletion[]) => void>();
  const field = createRef<HTMLInputElement>();
  const Host = () => {
    const [question, setQuestion] = useState(query);
    return (
      <SearchBox
        question={question}
        problems={problems}
        field={field}
        now={new Date(2026, 10, 24)}
        FilterChips={FilterChips}
        onComplete={(query) => new Promise((resolve) => answers.set(query, resolve))}
        onQuestion={setQuestion}
        onLeave={() => {}}
        onDown={onDown}
      />
    );
  };
  render(<Host />);
  const input = screen.getByRole<HTMLInputElement>('combobox');
  return {
    input,
    typeText: (value: string) => fireEvent.input(input, { target: { value } }),
    press: (key: string) => fireEvent.keyDown(input, { key }),
    answer: (query: string, ...found: readonly QueryCompletion[]) => answers.get(query)?.(found),
  };
}

describe('the search box', () => {
  it('goes to the first result by ArrowDown if there is nothing to complete', async () => {
    const { typeText, press, answer } = renderSearchBox();
    typeText('quay ');
    press('ArrowDown');
    answer('quay ', makeCompletion('has:annotations', 5));
    await screen.findByRole('option');
    expect(onDown).not.toHaveBeenCalled();
    typeText('ferries');
    answer('ferries');
    await waitFor(() => expect(screen.queryByRole('option')).toBeNull());
    press('ArrowDown');
    answer('ferries');
    await waitFor(() => expect(onDown).toHaveBeenCalledOnce());
  });

  it('stays in the box if it was typed in before the completions arrived', async () => {
    const { typeText, press, answer } = renderSearchBox();
    typeText('ferries');
    press('ArrowDown');
    typeText('ferries has:ann');
    answer('ferries');
    answer('ferries has:ann', makeCompletion('has:annotations', 15));
    await screen.findByRole('option');
    expect(onDown).not.toHaveBeenCalled();
  });

  it('applies an option that was chosen before the completions of the typed text arrived', async () => {
    const { input, typeText, press, answer } = renderSearchBox();
    typeText('has:ann');
    answer('has:ann', makeCompletion('has:annotations', 7));
    await screen.findByRole('option');
    typeText('has:anno');
    press('ArrowDown');
    await waitFor(() => expect(screen.getByRole('option').ariaSelected).toBe('true'));
    press('Enter');
    expect(input.value).toBe('has:anno');

    answer('has:anno', makeCompletion('has:annotations', 8));
    await waitFor(() => expect(input.value).toBe('has:annotations '));
  });

  it('applies an option that was chosen after the completions of the typed text arrived', async () => {
    const { input, typeText, press, answer } = renderSearchBox();
    typeText('has:ann');
    answer('has:ann', makeCompletion('has:annotations', 7));
    await screen.findByRole('option');
    typeText('has:anno');
    answer('has:anno', makeCompletion('has:annotations', 8));
    press('ArrowDown');
    await waitFor(() => expect(screen.getByRole('option').ariaSelected).toBe('true'));
    press('Enter');

    await waitFor(() => expect(input.value).toBe('has:annotations '));
  });

  it('does not overwrite text that was typed after an option was chosen', async () => {
    const { input, typeText, press, answer } = renderSearchBox();
    typeText('has:ann');
    answer('has:ann', makeCompletion('has:annotations', 7));
    await screen.findByRole('option');
    typeText('has:anno');
    press('ArrowDown');
    await waitFor(() => expect(screen.getByRole('option').ariaSelected).toBe('true'));
    press('Enter');
    typeText('has:no');
    answer('has:anno', makeCompletion('has:annotations', 8));
    answer('has:no', makeCompletion('has:note', 6));

    await waitFor(() =>
      expect(screen.getByRole('option').firstChild?.textContent).toBe('has:note'),
    );
    expect(input.value).toBe('has:no');
  });

  it('offers no completion that is already in the query', async () => {
    const { input, typeText, answer } = renderSearchBox();
    typeText('tag:harb');
    answer('tag:harb', makeCompletion('tag:harbours', 8));
    await screen.findByRole('option');
    typeText('tag:Harbours');
    answer('tag:Harbours', makeCompletion('tag:harbours', 12));

    await waitFor(() => expect(screen.queryByRole('option')).toBeNull());
    expect(input.ariaExpanded).toBe('false');
  });

  it('reports problems except in the term that is being typed', async () => {
    const problems = [
      { start: 0, end: 2, words: 'needs something to search for next to it.', isLeftOut: true },
      { start: 3, end: 8, words: 'has a value that this filter doesn’t accept.', isLeftOut: true },
    ];
    const { typeText, answer } = renderSearchBox(problems);
    typeText('OR has:n');
    answer('OR has:n', { ...makeCompletion('has:note', 8), start: 3 });
    await screen.findByRole('option');

    expect(
      screen.getByText('needs something to search for next to it.', { exact: false }),
    ).toBeDefined();
    expect(screen.queryByText(/a value that this filter/)).toBeNull();
  });

  it('reports a problem once that several parts have', () => {
    const words = 'has no closing bracket.';
    const { typeText } = renderSearchBox(
      [0, 1, 2, 3].map((start) => ({ start, end: start + 1, words, isLeftOut: true })),
    );
    typeText('((((quay');

    expect(screen.getAllByText(words, { exact: false })).toHaveLength(1);
  });

  it('quotes only the beginning of a long part, and explains few problems', () => {
    const pasted = '… '.repeat(300);
    const { typeText } = renderSearchBox([
      { start: 0, end: 600, words: 'is ignored.', isLeftOut: true },
      ...[1, 2, 3].map((end) => ({ start: 0, end, words: `is ${end}.`, isLeftOut: true })),
    ]);
    typeText(pasted);
    const explained = screen.getAllByRole('status')[0]?.textContent;
    expect(explained).toMatch(/^“(… ){20}…” is ignored\./);
    expect(explained).not.toContain('is 3.');
  });

  it('does not apply an option that is not offered for the latest text', async () => {
    const { input, typeText, press, answer } = renderSearchBox();
    typeText('has:');
    answer('has:', makeCompletion('has:annotations', 4), makeCompletion('has:note', 4));
    await screen.findAllByRole('option');
    typeText('has:n');
    press('ArrowDown');
    press('Enter');
    answer('has:n', makeCompletion('has:note', 5));

    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    expect(input.value).toBe('has:n');
  });
});

describe('the filters below the search box', () => {
  const clickButton = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  // Versions of ICU differ in the spaces around a dash.
  const listChips = () =>
    [...document.querySelectorAll('.filter-chips__change')].map((chip) =>
      chip.textContent?.replace(/\s*–\s*/, '–'),
    );
  const addFilter = (name: string) => {
    clickButton('Filter');
    fireEvent.click(screen.getByRole('menuitem', { name }));
  };

  it('are named in words, by their own values, without words, alternatives and invalid filters', () => {
    renderSearchBox(
      [],
      'quay tag:harbours by:"Ada Mensah" -publisher:courier is:starred has:marks -colour:Sun ' +
        'after:2026-03-03 on:2026-02 kept:today in:tag tag:a OR tag:b (site:c) colour:beige is: x:y',
    );
    clickButton('4 more');
    expect(listChips()).toEqual([
      'Tag: harbours',
      'Author: Ada Mensah',
      'Not from courier',
      'Favourites',
      'With highlights',
      'Not highlighted in sun yellow',
      'Since 3 March 2026',
      'Published 1–28 February 2026',
      'Saved 24 November 2026',
      'Words in tags',
    ]);
  });

  it('are removed from the query by their buttons, and all at once', () => {
    const { input } = renderSearchBox([], 'tag:a quay -tag:b pier is:unread');
    clickButton('Remove filter: Not tagged b');
    expect(input.value).toBe('tag:a quay pier is:unread');
    expect(document.activeElement?.textContent).toBe('Unread');
    clickButton('Clear filters');
    expect(input.value).toBe('quay pier ');
    expect(listChips()).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Filter');
  });

  it('are removed by Delete and Backspace, and left with Escape', () => {
    const { input } = renderSearchBox([], 'tag:a tag:b tag:c');
    const pressKey = (key: string) => fireEvent.keyDown(document.activeElement ?? input, { key });
    screen.getByRole('button', { name: 'Tag: b' }).focus();
    pressKey('Delete');
    expect(listChips()).toEqual(['Tag: a', 'Tag: c']);
    expect(document.activeElement?.textContent).toBe('Tag: c');
    pressKey('Backspace');
    expect(document.activeElement?.textContent).toBe('Tag: a');
    pressKey('Escape');
    expect(document.activeElement).toBe(input);
    expect(input.value).toBe('tag:a ');
  });

  it('are changed to a value that their chip offers, quoted or not', async () => {
    const query = 'quay -publisher:"The Courier" is:unread';
    const { input, press, answer } = renderSearchBox([], query);
    clickButton('Not from The Courier');
    expect(document.activeElement).toBe(input);
    expect(query.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0)).toBe('The Courier');
    // Completed at the caret, before the value.
    answer(query, { ...makeCompletion('publisher:"Inland Post"', 16), start: 6 });
    await screen.findByRole('option');
    press('ArrowDown');
    await waitFor(() => expect(screen.getByRole('option').ariaSelected).toBe('true'));
    press('Enter');

    await waitFor(() => expect(input.value).toBe('quay -publisher:"Inland Post" is:unread'));
    expect(screen.queryByRole('option')).toBeNull();
    expect(listChips()).toEqual(['Not from Inland Post', 'Unread']);
  });

  it('stay as they are if Escape ends the change of one, and go if it is pressed again', () => {
    const query = 'tag:a quay';
    const { input, press } = renderSearchBox([], query);
    clickButton('Tag: a');
    expect([input.selectionStart, input.selectionEnd]).toEqual([4, 5]);
    press('Escape');
    expect([input.selectionStart, input.selectionEnd]).toEqual([5, 5]);
    expect(input.value).toBe(query);
    press('Escape');
    expect(input.value).toBe('');
  });

  it('go with the whole query on Escape if all of it is selected', () => {
    const { input, press } = renderSearchBox([], 'tag:a quay');
    input.focus();
    input.select();
    press('Escape');
    expect(input.value).toBe('');
  });

  it('do not show the one that is being typed', () => {
    const { input, typeText } = renderSearchBox([], 'is:unread ');
    input.focus();
    typeText('is:unread tag:harb');
    expect(listChips()).toEqual(['Unread']);
    typeText('is:unread tag:harbours ');
    expect(listChips()).toEqual(['Unread', 'Tag: harbours']);
    typeText('is:unread tag:harbours has:note');
    fireEvent.blur(input);
    expect(listChips()).toEqual(['Unread', 'Tag: harbours', 'With notes']);
  });

  it('are added to the query, and completed if they need a value', async () => {
    const { input, typeText, answer } = renderSearchBox();
    typeText('quay');
    addFilter('Unread');
    expect(input.value).toBe('quay is:unread ');
    addFilter('Tag…');
    expect(input.value).toBe('quay is:unread tag:');
    expect(document.activeElement).toBe(input);
    answer('quay is:unread tag:', { ...makeCompletion('tag:money', 19), start: 15 });
    expect((await screen.findByRole('option')).textContent).toBe('tag:money');
  });

  it.each([
    ['(quay OR', 'is:unread (quay OR', 'tag: (quay OR'],
    ['"the old qu', 'is:unread "the old qu', 'tag: "the old qu'],
    ['quay OR', 'is:unread quay OR', 'tag: quay OR'],
  ])('are added before “%s”, of which they would be a part', (query, whole, name) => {
    const { input, typeText } = renderSearchBox();
    typeText(query);
    addFilter('Unread');
    expect(input.value).toBe(whole);
    expect(listChips()).toEqual(['Unread']);
    typeText(query);
    addFilter('Tag…');
    expect(input.value).toBe(name);
    expect(input.selectionStart).toBe(4);
  });

  it('are all shown only on request if there are many', () => {
    const tags = Array.from({ length: 20 }, (_, index) => `tag:t${index + 1}`);
    const { typeText } = renderSearchBox([], tags.join(' '));
    expect(listChips().at(-1)).toBe('Tag: t6');
    clickButton('14 more');
    expect(document.activeElement?.textContent).toBe('Tag: t1');
    expect(listChips().at(-1)).toBe('Tag: t20');
    expect(screen.queryByRole('button', { name: /more/ })).toBeNull();
    typeText('');
    expect(listChips()).toEqual([]);
  });

  it('are not offered again once they are in use, except tags', () => {
    renderSearchBox([], 'is:unread tag:a after:2026 -author:ada');
    clickButton('Filter');
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual([
      'With notes',
      'Tag…',
      'Publisher…',
      'Author…',
      'Published before…',
      'Highlight colour…',
    ]);
  });
});

it.each([
  ['', false],
  ['is:unread tag:money', false],
  ['-publisher:"Alden Weekly" after:2026', false],
  ['tag:a OR tag:b', false],
  ['quay', true],
  ['tag:money quay', true],
  ['"the old quay"', true],
])('%s has words to rank by: %s', (question, expected) => {
  expect(hasWords(question)).toBe(expected);
});

it.each(['say "hi"', '5" pipes', 'council/minutes', '12 o’clock'])(
  'a query can ask for %s',
  (name) => {
    for (const query of [makeTagQuery(name), makePublisherQuery(name)]) {
      const filters = listFilters(query, '2026-11-24').map(({ asked }) => asked);
      expect(filters).toMatchObject([{ value: name }]);
    }
  },
);
