// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NotebookFilter } from '../../components/notebook/notebook-props';
import { noNotebookFilter } from '../../components/notebook/notebook-props';
import { plainLibrary } from './library-fakes';
import { button, drawLibrary } from './library-stage';

afterEach(cleanup);

describe('the notebook of the library', () => {
  const notebook = (filter: Partial<NotebookFilter>) => {
    const onFilter = vi.fn();
    const whole = { ...noNotebookFilter, ...filter };
    drawLibrary({
      view: 'notebook',
      notebook: { ...plainLibrary.notebook, filter: whole, onFilter },
    });
    return { onFilter, whole };
  };

  it('is filtered by colours, a tag, words and a period', () => {
    const { onFilter, whole } = notebook({ colours: ['sun'] });
    fireEvent.click(button('Sky blue'));
    fireEvent.click(button('Sun yellow'));
    fireEvent.change(screen.getByRole('combobox', { name: 'Tag' }), { target: { value: 'money' } });
    fireEvent.input(screen.getByRole('searchbox', { name: /^Find in quotes/ }), {
      target: { value: 'fund' },
    });
    fireEvent.change(screen.getByRole('combobox', { name: 'Period' }), {
      target: { value: 'month' },
    });

    expect(onFilter.mock.calls).toEqual([
      [{ ...whole, colours: ['sun', 'sky'] }],
      [{ ...whole, colours: [] }],
      [{ ...whole, tags: ['money'] }],
      [{ ...whole, text: 'fund' }],
      [{ ...whole, period: 'month' }],
    ]);
  });

  it('can be limited to the time between two days', () => {
    const { onFilter, whole } = notebook({ period: 'between', from: '2026-11-01' });
    expect(screen.getByLabelText<HTMLInputElement>('From').value).toBe('2026-11-01');
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '2026-11-09' } });

    expect(onFilter).toHaveBeenCalledWith({ ...whole, to: '2026-11-09' });
  });

  it('offers the tags of annotations, and the selected one', () => {
    notebook({ tags: ['weather'] });
    const tag = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Tag' });

    expect([...tag.options].map(({ label }) => label)).toEqual([
      'All tags',
      'weather',
      ...plainLibrary.notebook.tags,
    ]);
    expect(tag.value).toBe('weather');
  });

  it('shows the other known wordings of a highlight', () => {
    const [entry] = plainLibrary.notebook.entries ?? [];
    if (!entry) throw new Error('no entry');
    const { annotation } = entry;
    const passage = { ...annotation.passage, accepted: 'by 14 to 10', earlier: ['by 14 to 1'] };
    drawLibrary({
      view: 'notebook',
      notebook: {
        ...plainLibrary.notebook,
        entries: [{ ...entry, annotation: { ...annotation, passage } }],
      },
    });
    expect(screen.getByText('The wording has changed since: “by 14 to 10”')).toBeDefined();
    expect(screen.getByText('Highlighted earlier as “by 14 to 1”')).toBeDefined();
  });

  it('reports loading rather than no matches until the results arrive', () => {
    drawLibrary({
      view: 'notebook',
      notebook: {
        ...plainLibrary.notebook,
        entries: [],
        isLoading: true,
        filter: { ...noNotebookFilter, text: 'zeppelin' },
      },
    });
    expect(screen.getByText('Searching your highlights…')).toBeDefined();
    expect(screen.queryByText('No highlights match.')).toBeNull();
  });
});
