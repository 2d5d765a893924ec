// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { createRef } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import type { QueryCompletion, QueryProblem } from '../../components/library/search/query-help';
import { SearchBox } from '../../components/library/search/SearchBox';

afterEach(cleanup);

const goOn = (text: string, end: number): QueryCompletion => ({
  start: 0,
  end,
  text,
  label: text,
  count: null,
});

/** A search box whose completions the test resolves, in any order. */
function draw(problems: readonly QueryProblem[] = []) {
  const answers = new Map<string, (found: readonly QueryCompletion[]) => void>();
  const field = createRef<HTMLInputElement>();
  const Stand = () => {
    const [question, setQuestion] = useState('');
    return (
      <SearchBox
        question={question}
        problems={problems}
        field={field}
        onComplete={(asked) => new Promise((answer) => answers.set(asked, answer))}
        onQuestion={setQuestion}
        onLeave={() => {}}
      />
    );
  };
  render(<Stand />);
  const input = screen.getByRole<HTMLInputElement>('combobox');
  return {
    input,
    typeText: (value: string) => fireEvent.input(input, { target: { value } }),
    press: (key: string) => fireEvent.keyDown(input, { key }),
    answer: (asked: string, ...found: readonly QueryCompletion[]) => answers.get(asked)?.(found),
  };
}

describe('the search box', () => {
  it('applies an option that was chosen before the last answer arrived', async () => {
    const { input, typeText, press, answer } = draw();
    typeText('has:ann');
    answer('has:ann', goOn('has:annotations', 7));
    await screen.findByRole('option');
    typeText('has:anno');
    press('ArrowDown');
    await waitFor(() => expect(screen.getByRole('option').ariaSelected).toBe('true'));
    press('Enter');
    expect(input.value).toBe('has:anno');

    answer('has:anno', goOn('has:annotations', 8));
    await waitFor(() => expect(input.value).toBe('has:annotations '));
  });

  it('applies an option that is chosen while the next answer is pending', async () => {
    const { input, typeText, press, answer } = draw();
    typeText('has:ann');
    answer('has:ann', goOn('has:annotations', 7));
    await screen.findByRole('option');
    typeText('has:anno');
    answer('has:anno', goOn('has:annotations', 8));
    press('ArrowDown');
    await waitFor(() => expect(screen.getByRole('option').ariaSelected).toBe('true'));
    press('Enter');

    await waitFor(() => expect(input.value).toBe('has:annotations '));
  });

  it('does not overwrite text that was typed after the choice', async () => {
    const { input, typeText, press, answer } = draw();
    typeText('has:ann');
    answer('has:ann', goOn('has:annotations', 7));
    await screen.findByRole('option');
    typeText('has:anno');
    press('ArrowDown');
    await waitFor(() => expect(screen.getByRole('option').ariaSelected).toBe('true'));
    press('Enter');
    typeText('has:no');
    answer('has:anno', goOn('has:annotations', 8));
    answer('has:no', goOn('has:note', 6));

    await waitFor(() =>
      expect(screen.getByRole('option').firstChild?.textContent).toBe('has:note'),
    );
    expect(input.value).toBe('has:no');
  });

  it('offers nothing that is already in the query', async () => {
    const { input, typeText, answer } = draw();
    typeText('tag:harb');
    answer('tag:harb', goOn('tag:harbours', 8));
    await screen.findByRole('option');
    typeText('tag:Harbours');
    answer('tag:Harbours', goOn('tag:harbours', 12));

    await waitFor(() => expect(screen.queryByRole('option')).toBeNull());
    expect(input.ariaExpanded).toBe('false');
  });

  it('reports errors except in the term being typed', async () => {
    const wrong = [
      { start: 0, end: 2, words: 'has nothing beside it.', isLeftOut: true },
      { start: 3, end: 8, words: 'is not a value of this filter.', isLeftOut: true },
    ];
    const { typeText, answer } = draw(wrong);
    typeText('OR has:n');
    answer('OR has:n', { ...goOn('has:note', 8), start: 3 });
    await screen.findByRole('option');

    expect(screen.getByText('has nothing beside it.', { exact: false })).toBeDefined();
    expect(screen.queryByText(/not a value/)).toBeNull();
  });

  it('does not apply an option that is not offered for the latest text', async () => {
    const { input, typeText, press, answer } = draw();
    typeText('has:');
    answer('has:', goOn('has:annotations', 4), goOn('has:note', 4));
    await screen.findAllByRole('option');
    typeText('has:n');
    press('ArrowDown');
    press('Enter');
    answer('has:n', goOn('has:note', 5));

    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    expect(input.value).toBe('has:n');
  });
});
