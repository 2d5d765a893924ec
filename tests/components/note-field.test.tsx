import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoteField } from '../../components/controls/NoteField';

afterEach(cleanup);

function renderField(note: string) {
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
  it('reports every change, with the text before', () => {
    const { field, onNote } = renderField('');
    typeText(field, 'a');
    typeText(field, 'ab');

    expect(onNote.mock.calls).toEqual([
      ['a', ''],
      ['ab', 'a'],
    ]);
  });

  it('keeps typed text when an older note has been saved', () => {
    const { field, store } = renderField('');
    typeText(field, 'a');
    typeText(field, 'ab');
    store('a');
    expect(field.value).toBe('ab');
    store('ab');
    expect(field.value).toBe('ab');
  });

  it('shows a note changed elsewhere at once, with the cursor where it was', () => {
    const { field, store } = renderField('Call Ida\n\nAsk');
    field.focus();
    field.setSelectionRange(8, 8);
    store('Before noon:\n\nCall Ida\n\nAsk the clerk');

    expect(field.value).toBe('Before noon:\n\nCall Ida\n\nAsk the clerk');
    expect(field.selectionStart).toBe(field.value.indexOf('Ida') + 3);
  });

  it('adds a note changed elsewhere to text that is not stored yet', () => {
    const { field, store, onNote } = renderField('Call Ida');
    typeText(field, 'Call Ida\n\nAsk the clerk');
    store('Call Ida today');
    expect(field.value).toBe('Call Ida today\n\nAsk the clerk');
    typeText(field, 'Call Ida today\n\nAsk the clerk first');

    expect(onNote).toHaveBeenLastCalledWith(
      'Call Ida today\n\nAsk the clerk first',
      'Call Ida today\n\nAsk the clerk',
    );
  });

  it('keeps both lines if one line was changed in two places', () => {
    const { field, store } = renderField('old');
    typeText(field, 'new');
    store('changed elsewhere');

    expect(field.value).toBe('changed elsewhere\n\nnew');
  });

  it('takes nothing from elsewhere while an input method is composing', () => {
    const { field, store } = renderField('');
    fireEvent(field, new Event('compositionstart', { bubbles: true }));
    typeText(field, 'か');
    store('theirs');
    expect(field.value).toBe('か');
    fireEvent(field, new Event('compositionend', { bubbles: true }));

    return vi.waitFor(() => expect(field.value).toBe('theirs\n\nか'));
  });

  it('shows a note changed elsewhere after its own text is stored', () => {
    const { field, store } = renderField('');
    typeText(field, 'mine');
    store('mine');
    store('theirs');

    expect(field.value).toBe('theirs');
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('submits on Enter with %o', (modifier) => {
    const { field, onSubmit } = renderField('');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onSubmit).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Enter', ...modifier });

    expect(onSubmit).toHaveBeenCalledTimes(1);
  });
});
