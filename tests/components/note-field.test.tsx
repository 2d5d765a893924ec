// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoteField } from '../../components/controls/NoteField';

afterEach(cleanup);

function draw(note: string) {
  const onNote = vi.fn();
  const onSubmit = vi.fn();
  const view = render(<NoteField note={note} onNote={onNote} onSubmit={onSubmit} />);
  return {
    onNote,
    onSubmit,
    field: screen.getByRole<HTMLTextAreaElement>('textbox'),
    store: (stored: string) =>
      view.rerender(<NoteField note={stored} onNote={onNote} onSubmit={onSubmit} />),
  };
}

const typeText = (field: HTMLTextAreaElement, value: string) =>
  fireEvent.input(field, { target: { value } });

describe('the note field', () => {
  it('reports every change', () => {
    const { field, onNote } = draw('');
    typeText(field, 'a');
    typeText(field, 'ab');

    expect(onNote.mock.calls).toEqual([['a'], ['ab']]);
  });

  it('keeps what is typed when an older save comes back', () => {
    const { field, store } = draw('');
    typeText(field, 'a');
    typeText(field, 'ab');
    store('a');
    expect(field.value).toBe('ab');
    store('ab');
    expect(field.value).toBe('ab');
  });

  it('keeps what is typed when the save failed and the old text comes back', () => {
    const { field, store } = draw('old');
    typeText(field, 'new');
    store('changed elsewhere');
    field.blur();

    expect(field.value).toBe('new');
  });

  it('takes a text from elsewhere only when the reader has left the field', () => {
    const { field, store } = draw('old');
    field.focus();
    store('from the panel');
    expect(field.value).toBe('old');
    field.blur();

    return vi.waitFor(() => expect(field.value).toBe('from the panel'));
  });

  it('takes further texts from elsewhere once its own was stored', () => {
    const { field, store } = draw('');
    typeText(field, 'mine');
    store('mine');
    store('theirs');

    expect(field.value).toBe('theirs');
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('submits at Enter with %o', (key) => {
    const { field, onSubmit } = draw('');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onSubmit).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Enter', ...key });

    expect(onSubmit).toHaveBeenCalledTimes(1);
  });
});
