// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LibraryView } from '../../components/LibraryView';
import type { LibraryProps } from '../../components/library/library-props';
import { quayArticle } from './sample-articles';
import { clipOf, completeSampleTags, now, shelf, threeAnnotations } from './samples';

afterEach(cleanup);

function draw(change: Partial<LibraryProps> = {}) {
  const calls = {
    onSearch: vi.fn(),
    onMore: vi.fn(),
    onChoose: vi.fn(),
    onEditClip: vi.fn(),
    onDeleteClip: vi.fn(),
    onRestoreClip: vi.fn(),
    onRetry: vi.fn(),
    onExport: vi.fn(),
    onCancelExport: vi.fn(),
    onOpenPage: vi.fn(),
    onReaderRoot: vi.fn(),
    onJump: vi.fn(),
    onEditAnnotation: vi.fn(),
    onDeleteAnnotation: vi.fn(),
    onRestoreAnnotation: vi.fn(),
  };
  const props: LibraryProps = {
    clips: shelf,
    total: 1284,
    hasMore: true,
    query: '',
    chosen: { clip: clipOf(quayArticle), article: quayArticle, annotations: threeAnnotations },
    now,
    activeId: null,
    saving: 'idle',
    problem: null,
    exporting: null,
    onCompleteTags: completeSampleTags,
    ...calls,
    ...change,
  };
  render(<LibraryView {...props} />);
  return calls;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const search = () => screen.getByRole<HTMLInputElement>('searchbox');

describe('the library', () => {
  it('counts all clips with their thousands parted', () => {
    draw();

    expect(button(/^All\s?1/).textContent).toBe('All1,284');
  });

  it('has one stop for Tab in the list, on the clip that is read', () => {
    draw();
    const items = [...document.querySelectorAll<HTMLElement>('.clip-list__button')];
    expect(items.map((item) => item.tabIndex)).toEqual([0, -1, -1, -1, -1, -1]);
    items[0]?.focus();
    fireEvent.keyDown(items[0] as Element, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(items[1]);
    fireEvent.keyDown(items[1] as Element, { key: 'End' });

    expect(document.activeElement).toBe(items[5]);
  });

  it('chooses a clip, and goes back to the list', () => {
    const { onChoose } = draw();
    fireEvent.click(button(/Why small harbours/));
    fireEvent.click(button('All clips'));

    expect(onChoose.mock.calls).toEqual([['clip-dredging'], [null]]);
  });

  it('goes to the search at "/" from the page, and not from a text that is typed', () => {
    draw();
    const note = screen.getByRole('textbox', { name: 'Note on the whole article' });
    note.focus();
    expect(fireEvent.keyDown(note, { key: '/' })).toBe(true);
    expect(document.activeElement).toBe(note);
    note.blur();
    fireEvent.keyDown(document.body, { key: '/' });

    expect(document.activeElement).toBe(search());
  });

  it('searches at every change, and clears at Escape', () => {
    const { onSearch } = draw();
    fireEvent.input(search(), { target: { value: 'quay' } });
    fireEvent.keyDown(search(), { key: 'Escape' });

    expect(onSearch.mock.calls).toEqual([['quay'], ['']]);
  });

  it('marks the sought words where they begin a word, and leaves filters out', () => {
    draw({ query: 'old tag:quay eleven (' });

    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'old',
      'eleven',
    ]);
  });

  it('tells how to fill it when it is empty', () => {
    draw({ clips: [], total: 0, chosen: null });

    expect(screen.getByText(/press Pressmark’s button/)).toBeDefined();
  });

  it('exports all without a clip in front, and the clip when there is one', () => {
    draw({ chosen: null });
    fireEvent.click(button('Export'));
    expect(screen.getAllByRole('menuitem')).toHaveLength(2);
    cleanup();
    draw();
    fireEvent.click(button('Export'));

    expect(screen.getAllByRole('menuitem')).toHaveLength(4);
  });

  it('deletes a clip and takes it back', () => {
    const { onDeleteClip, onRestoreClip } = draw();
    fireEvent.click(button('Delete this clip'));
    expect(onDeleteClip).toHaveBeenCalledWith('clip-quay');
    fireEvent.click(button('Undo'));

    expect(onRestoreClip).toHaveBeenCalledWith('clip-quay');
  });

  it('edits the tags and the note of the clip that is read', () => {
    const { onEditClip } = draw();
    fireEvent.click(button('Remove tag harbours'));
    fireEvent.input(screen.getByRole('textbox', { name: 'Note on the whole article' }), {
      target: { value: 'Follow the money.' },
    });

    expect(onEditClip.mock.calls).toEqual([
      ['clip-quay', { tags: ['alden/council'], tagsBefore: ['harbours', 'alden/council'] }],
      ['clip-quay', { note: 'Follow the money.' }],
    ]);
  });
});
