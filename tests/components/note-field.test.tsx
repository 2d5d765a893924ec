// @vitest-environment jsdom
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

  it('keeps typed text when the stored note changes and the field loses focus', () => {
    const { field, store } = renderField('old');
    typeText(field, 'new');
    store('changed elsewhere');
    field.blur();

    expect(field.value).toBe('new');
  });

  it('shows a note changed elsewhere only after the field loses focus', () => {
    const { field, store } = renderField('old');
    field.focus();
    store('from the panel');
    expect(field.value).toBe('old');
    field.blur();

    return vi.waitFor(() => expect(field.value).toBe('from the panel'));
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

describe('a note edited in two places', () => {
  function renderSharedField(note: string) {
    const onNote = vi.fn();
    const field = (stored: string) => <NoteField note={stored} isShared onNote={onNote} />;
    const view = render(field(note));
    return {
      onNote,
      field: screen.getByRole<HTMLTextAreaElement>('textbox'),
      store: (stored: string) => view.rerender(field(stored)),
      getLastNote: () => onNote.mock.calls.at(-1)?.[0],
    };
  }
  const choose = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it('leaves the typed text in the field and reports both texts at once', () => {
    const { field, store, getLastNote } = renderSharedField('');
    field.focus();
    typeText(field, 'Ask her');
    store('Ask the clerk');

    expect(field.value).toBe('Ask her');
    expect(getLastNote()).toBe('Ask her\n\nAsk the clerk');
    expect(screen.getByText('Ask the clerk')).toBeDefined();
  });

  it('keeps the other text when the user continues typing', () => {
    const { field, store, getLastNote } = renderSharedField('Ask');
    field.focus();
    store('Ask the clerk');
    typeText(field, 'Ask h');
    typeText(field, 'Ask her');

    expect(getLastNote()).toBe('Ask her\n\nAsk the clerk');
    expect(field.value).toBe('Ask her');
  });

  it('keeps the other text when an earlier save of this field arrives later', () => {
    const { field, store, getLastNote } = renderSharedField('');
    field.focus();
    typeText(field, 'mine');
    store('theirs');
    store('mine');
    store('mine\n\ntheirs');
    typeText(field, 'mine too');

    expect(getLastNote()).toBe('mine too\n\ntheirs');
  });

  it('is resolved with either text or both, in the field and in the library', () => {
    const { field, store, getLastNote } = renderSharedField('');
    typeText(field, 'mine');
    store('theirs');
    choose('Keep mine');
    expect([field.value, getLastNote()]).toEqual(['mine', 'mine']);
    store('mine');
    typeText(field, 'mine 2');
    store('theirs 2');
    choose('Keep the other');
    expect([field.value, getLastNote()]).toEqual(['theirs 2', 'theirs 2']);
    store('theirs 2');
    typeText(field, 'mine 3');
    store('theirs 3');
    choose('Keep both');
    expect([field.value, getLastNote()]).toEqual(['mine 3\n\ntheirs 3', 'mine 3\n\ntheirs 3']);
    expect(screen.queryByText('Nothing is lost. Here’s the other text:')).toBeNull();
  });

  it('converges when both places keep both texts', () => {
    const { field, store, onNote } = renderSharedField('');
    typeText(field, 'mine');
    store('theirs');
    const reportCount = onNote.mock.calls.length;
    store('theirs and more\n\nmine\n\ntheirs');

    expect(onNote.mock.calls.length).toBe(reportCount);
  });
});
