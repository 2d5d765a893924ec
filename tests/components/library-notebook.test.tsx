import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NotebookFilter } from '../../components/notebook/notebook-props';
import { noNotebookFilter } from '../../components/notebook/notebook-props';
import { getButton, renderLibrary } from './render-library';
import { sampleLibrary } from './sample-library';

afterEach(cleanup);

describe('the notebook of the library', () => {
  const renderNotebook = (filter: Partial<NotebookFilter>) => {
    const onFilter = vi.fn();
    const fullFilter = { ...noNotebookFilter, ...filter };
    renderLibrary({
      view: 'notebook',
      notebook: { ...sampleLibrary.notebook, filter: fullFilter, onFilter },
    });
    return { onFilter, fullFilter };
  };

  it('can be filtered by colours, tag, text and period', () => {
    const { onFilter, fullFilter } = renderNotebook({ colours: ['sun'] });
    fireEvent.click(getButton('Sky blue'));
    fireEvent.click(getButton('Sun yellow'));
    fireEvent.change(screen.getByRole('combobox', { name: 'Tag' }), { target: { value: 'money' } });
    fireEvent.input(screen.getByRole('searchbox', { name: /^Find in quotes/ }), {
      target: { value: 'fund' },
    });
    fireEvent.change(screen.getByRole('combobox', { name: 'Period' }), {
      target: { value: 'month' },
    });

    expect(onFilter.mock.calls).toEqual([
      [{ ...fullFilter, colours: ['sun', 'sky'] }],
      [{ ...fullFilter, colours: [] }],
      [{ ...fullFilter, tags: ['money'] }],
      [{ ...fullFilter, text: 'fund' }],
      [{ ...fullFilter, period: 'month' }],
    ]);
  });

  it('can be limited to a range of days', () => {
    const { onFilter, fullFilter } = renderNotebook({ period: 'between', from: '2026-11-01' });
    expect(screen.getByLabelText<HTMLInputElement>('From').value).toBe('2026-11-01');
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '2026-11-09' } });

    expect(onFilter).toHaveBeenCalledWith({ ...fullFilter, to: '2026-11-09' });
  });

  it('offers the tags of all annotations, and the selected tag', () => {
    renderNotebook({ tags: ['weather'] });
    const tag = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Tag' });

    expect([...tag.options].map(({ label }) => label)).toEqual([
      'All tags',
      'weather',
      ...sampleLibrary.notebook.tags,
    ]);
    expect(tag.value).toBe('weather');
  });

  it('names those who made the highlights of other people', () => {
    const [entry, other] = sampleLibrary.notebook.entries ?? [];
    if (!entry || !other) throw new Error('no entry');
    const author = { id: 'ana', name: 'Ana Lima' };
    const theirs = { ...entry, annotation: { ...entry.annotation, author } };
    const notebook = { ...sampleLibrary.notebook, entries: [theirs, other] };
    renderLibrary({ view: 'notebook', notebook });
    expect(screen.getAllByTitle('Ana Lima’s highlight')).toHaveLength(1);
  });

  it('shows the accepted and the earlier wording of a highlight', () => {
    const [entry] = sampleLibrary.notebook.entries ?? [];
    if (!entry) throw new Error('no entry');
    const { annotation } = entry;
    const passage = { ...annotation.passage, accepted: 'by 14 to 10', earlier: ['by 14 to 1'] };
    renderLibrary({
      view: 'notebook',
      notebook: {
        ...sampleLibrary.notebook,
        entries: [{ ...entry, annotation: { ...annotation, passage } }],
      },
    });
    expect(screen.getByText('The wording has changed since: “by 14 to 10”')).toBeDefined();
    expect(screen.getByText('Highlighted earlier as “by 14 to 1”')).toBeDefined();
  });

  it('says that it is searching, not that nothing matches, until results arrive', () => {
    renderLibrary({
      view: 'notebook',
      notebook: {
        ...sampleLibrary.notebook,
        entries: [],
        isLoading: true,
        filter: { ...noNotebookFilter, text: 'zeppelin' },
      },
    });
    expect(screen.getByText('Searching highlights…')).toBeDefined();
    expect(screen.queryByText('No highlights match.')).toBeNull();
  });
});
