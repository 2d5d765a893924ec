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
      getLastReport: () => onNote.mock.calls.at(-1),
      getTheirs: () => view.container.querySelector('blockquote')?.textContent ?? null,
    };
  }
  const choose = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it('leaves the typed text in the field, reports only that, and offers the other', () => {
    const { field, store, getLastReport, getTheirs } = renderSharedField('');
    field.focus();
    typeText(field, 'Ask her');
    store('Ask the clerk');

    expect(field.value).toBe('Ask her');
    expect(getLastReport()).toEqual(['Ask her', '']);
    expect(getTheirs()).toBe('Ask the clerk');
    store('Ask the clerk\n\nAsk her');
    expect(getTheirs()).toBe('Ask the clerk');
  });

  it('offers the other text when the user types over a note that has changed', () => {
    const { field, store, getLastReport, getTheirs } = renderSharedField('Ask');
    field.focus();
    store('Ask the clerk');
    expect(getTheirs()).toBeNull();
    typeText(field, 'Ask h');
    typeText(field, 'Ask her');

    expect(getLastReport()).toEqual(['Ask her', 'Ask h']);
    expect(field.value).toBe('Ask her');
    expect(getTheirs()).toBe('Ask the clerk');
  });

  it('offers only what was added when the other place continued the note', () => {
    const { field, store, getTheirs } = renderSharedField('Ask');
    field.focus();
    store('Ask\n\nCheck');
    typeText(field, 'Ask her');
    expect(getTheirs()).toBe('Check');
    store('Ask her\n\nCheck the date');
    expect(getTheirs()).toBe('Check the date');
  });

  it('offers nothing when an earlier save of this field arrives later', () => {
    const { field, store, getTheirs } = renderSharedField('');
    field.focus();
    for (const text of ['m', 'mi', 'min']) typeText(field, text);
    for (const text of ['m', 'mi']) store(text);

    expect(field.value).toBe('min');
    expect(getTheirs()).toBeNull();
  });

  it('is resolved with either text or both, and reports what that changes', () => {
    const { field, store, onNote, getLastReport, getTheirs } = renderSharedField('');
    typeText(field, 'mine');
    store('theirs\n\nmine');
    choose('Keep mine');
    expect([field.value, getLastReport()]).toEqual(['mine', ['mine', 'theirs\n\nmine']]);
    store('mine');
    typeText(field, 'mine 2');
    store('mine 2\n\ntheirs 2');
    choose('Keep the other');
    const other = ['theirs 2', 'mine 2\n\ntheirs 2'];
    expect([field.value, getLastReport()]).toEqual(['theirs 2', other]);
    store('theirs 2');
    typeText(field, 'mine 3');
    store('theirs 3\n\nmine 3');
    const reports = onNote.mock.calls.length;
    choose('Keep both');
    expect(field.value).toBe('theirs 3\n\nmine 3');
    expect(onNote.mock.calls.length).toBe(reports);
    expect(getTheirs()).toBeNull();
  });

  it('is resolved with letters that are not stored yet', () => {
    const { field, store, getLastReport } = renderSharedField('');
    typeText(field, 'min');
    store('theirs\n\nmin');
    typeText(field, 'mine');
    choose('Keep both');
    expect(field.value).toBe('theirs\n\nmine');
    store('theirs\n\nmine');
    typeText(field, 'theirs\n\nmine!');
    expect(getLastReport()).toEqual(['theirs\n\nmine!', 'theirs\n\nmine']);
  });

  it('stores the typed text again if the other place removed it', () => {
    const { field, store, getLastReport } = renderSharedField('');
    typeText(field, 'mine');
    store('theirs\n\nmine');
    store('theirs');
    choose('Keep both');
    expect([field.value, getLastReport()]).toEqual([
      'theirs\n\nmine',
      ['theirs\n\nmine', 'theirs'],
    ]);
  });

  it('is resolved when the other place keeps this text', () => {
    const { field, store, getTheirs } = renderSharedField('');
    typeText(field, 'mine');
    store('theirs\n\nmine');
    expect(getTheirs()).toBe('theirs');
    store('mine');
    expect(getTheirs()).toBeNull();
    store('mine, continued there');
    expect(field.value).toBe('mine, continued there');
  });
});
