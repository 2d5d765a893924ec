// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { createRef } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { hasWords } from '../../components/library/search/queries';
import type { QueryCompletion, QueryProblem } from '../../components/library/search/query-help';
import { SearchBox } from '../../components/library/search/SearchBox';
import { SearchFilters } from '../../components/library/search/SearchFilters';

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
function renderSearchBox(problems: readonly QueryProblem[] = []) {
  const answers = new Map<string, (found: readonly QueryCompletion[]) => void>();
  const field = createRef<HTMLInputElement>();
  const Host = () => {
    const [question, setQuestion] = useState('');
    return (
      <SearchBox
        question={question}
        problems={problems}
        field={field}
        Filters={SearchFilters}
        onComplete={(query) => new Promise((resolve) => answers.set(query, resolve))}
        onQuestion={setQuestion}
        onLeave={() => {}}
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
      { start: 3, end: 8, words: 'isn’t a value this filter accepts.', isLeftOut: true },
    ];
    const { typeText, answer } = renderSearchBox(problems);
    typeText('OR has:n');
    answer('OR has:n', { ...makeCompletion('has:note', 8), start: 3 });
    await screen.findByRole('option');

    expect(
      screen.getByText('needs something to search for next to it.', { exact: false }),
    ).toBeDefined();
    expect(screen.queryByText(/a value this filter accepts/)).toBeNull();
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
    expect(explained).toMatch(/^(… ){20}… is ignored\./);
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

  it('start a query, and are completed if they need a value', async () => {
    const { input, answer } = renderSearchBox();
    clickButton('Tag…');
    expect(input.value).toBe('tag:');
    answer('tag:', makeCompletion('tag:money', 4));
    expect((await screen.findByRole('option')).textContent).toBe('tag:money');
  });

  it('are only offered for an empty query', () => {
    const { input } = renderSearchBox();
    clickButton('Unread');
    expect(input.value).toBe('is:unread ');
    expect(screen.queryByRole('button', { name: 'Unread' })).toBeNull();
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
