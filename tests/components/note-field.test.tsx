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

  it('keeps typed text when an older save returns', () => {
    const { field, store } = draw('');
    typeText(field, 'a');
    typeText(field, 'ab');
    store('a');
    expect(field.value).toBe('ab');
    store('ab');
    expect(field.value).toBe('ab');
  });

  it('keeps typed text when saving failed and the old text returns', () => {
    const { field, store } = draw('old');
    typeText(field, 'new');
    store('changed elsewhere');
    field.blur();

    expect(field.value).toBe('new');
  });

  it('accepts text from elsewhere only after the field loses focus', () => {
    const { field, store } = draw('old');
    field.focus();
    store('from the panel');
    expect(field.value).toBe('old');
    field.blur();

    return vi.waitFor(() => expect(field.value).toBe('from the panel'));
  });

  it('accepts text from elsewhere once its own is stored', () => {
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

describe('a note edited in two places', () => {
  function share(note: string) {
    const onNote = vi.fn();
    const field = (stored: string) => <NoteField note={stored} isShared onNote={onNote} />;
    const view = render(field(note));
    return {
      onNote,
      field: screen.getByRole<HTMLTextAreaElement>('textbox'),
      store: (stored: string) => view.rerender(field(stored)),
      last: () => onNote.mock.calls.at(-1)?.[0],
    };
  }
  const choose = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it('does not disturb typing, and reports both at once', () => {
    const { field, store, last } = share('');
    field.focus();
    typeText(field, 'Ask her');
    store('Ask the clerk');

    expect(field.value).toBe('Ask her');
    expect(last()).toBe('Ask her\n\nAsk the clerk');
    expect(screen.getByText('Ask the clerk')).toBeDefined();
  });

  it('keeps the other text when the user continues typing', () => {
    const { field, store, last } = share('Ask');
    field.focus();
    store('Ask the clerk');
    typeText(field, 'Ask h');
    typeText(field, 'Ask her');

    expect(last()).toBe('Ask her\n\nAsk the clerk');
    expect(field.value).toBe('Ask her');
  });

  it('keeps the other text when an earlier save of this field returns later', () => {
    const { field, store, last } = share('');
    field.focus();
    typeText(field, 'mine');
    store('theirs');
    store('mine');
    store('mine\n\ntheirs');
    typeText(field, 'mine too');

    expect(last()).toBe('mine too\n\ntheirs');
  });

  it('is resolved with either text or with both, in the field and in the library', () => {
    const { field, store, last } = share('');
    typeText(field, 'mine');
    store('theirs');
    choose('Only mine');
    expect([field.value, last()]).toEqual(['mine', 'mine']);
    store('mine');
    typeText(field, 'mine 2');
    store('theirs 2');
    choose('Only the other');
    expect([field.value, last()]).toEqual(['theirs 2', 'theirs 2']);
    store('theirs 2');
    typeText(field, 'mine 3');
    store('theirs 3');
    choose('Keep both');
    expect([field.value, last()]).toEqual(['mine 3\n\ntheirs 3', 'mine 3\n\ntheirs 3']);
    expect(screen.queryByText('Both versions are kept. The other one is:')).toBeNull();
  });

  it('converges when both places keep both', () => {
    const { field, store, onNote } = share('');
    typeText(field, 'mine');
    store('theirs');
    const reports = onNote.mock.calls.length;
    store('theirs and more\n\nmine\n\ntheirs');

    expect(onNote.mock.calls.length).toBe(reports);
  });
});
