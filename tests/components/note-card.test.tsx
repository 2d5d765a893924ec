import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoteCard, type NoteCardProps } from '../../components/page/NoteCard';
import { makeTag } from './samples';

afterEach(cleanup);

const council = makeTag('alden/council', 2);

function renderCard(change: Partial<NoteCardProps> = {}) {
  const callbacks = { onChange: vi.fn(), onSave: vi.fn(), onCancel: vi.fn() };
  const props: NoteCardProps = {
    written: { colour: 'sun', note: '', tags: [] },
    busy: false,
    problem: null,
    onCompleteTags: async () => [council],
    ...callbacks,
    ...change,
  };
  render(<NoteCard {...props} />);
  return callbacks;
}

const getNoteField = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const getTagInput = () => screen.getByRole<HTMLInputElement>('combobox');
const typeText = (field: HTMLElement, value: string) =>
  fireEvent.input(field, { target: { value } });

describe('the note card beside a passage', () => {
  it('focuses the note', () => {
    renderCard();

    expect(document.activeElement).toBe(getNoteField());
  });

  it('reports note, tags and colour at each change', () => {
    const { onChange } = renderCard();
    typeText(getNoteField(), 'How much is left?');
    fireEvent.click(screen.getByRole('radio', { name: 'Sky blue' }));
    typeText(getTagInput(), 'harbour,');

    expect(onChange).toHaveBeenLastCalledWith({
      colour: 'sky',
      note: 'How much is left?',
      tags: ['harbour'],
    });
  });

  it('saves with Ctrl+Enter, including an unfinished tag', () => {
    const { onSave } = renderCard();
    typeText(getNoteField(), 'How much is left?');
    typeText(getTagInput(), 'harbour');
    fireEvent.keyDown(getTagInput(), { key: 'Enter', ctrlKey: true });

    expect(onSave).toHaveBeenCalledWith({
      colour: 'sun',
      note: 'How much is left?',
      tags: ['harbour'],
    });
  });

  it('is not saved with a tag that is too long, which would be lost', () => {
    const { onSave } = renderCard();
    typeText(getTagInput(), 'x'.repeat(121));
    fireEvent.keyDown(getTagInput(), { key: 'Enter', ctrlKey: true });
    expect(onSave).not.toHaveBeenCalled();
    expect(getTagInput().validationMessage).toMatch(/up to 120 characters/);

    typeText(getTagInput(), 'harbour');
    fireEvent.keyDown(getTagInput(), { key: 'Enter', ctrlKey: true });
    expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ tags: ['harbour'] }));
  });

  it('completes tags from the library', async () => {
    const { onChange } = renderCard();
    typeText(getTagInput(), 'coun');
    fireEvent.click(await screen.findByRole('option', { name: /^alden/ }));

    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ tags: ['alden/council'] }));
  });

  it('closes at Escape, from the note and from the tags', () => {
    const { onCancel } = renderCard();
    fireEvent.keyDown(getNoteField(), { key: 'Escape' });
    fireEvent.keyDown(getTagInput(), { key: 'Escape' });

    expect(onCancel).toHaveBeenCalledTimes(2);
  });

  it('closes only the completions at Escape if they are open', async () => {
    const { onCancel } = renderCard();
    typeText(getTagInput(), 'coun');
    await screen.findAllByRole('option');
    fireEvent.keyDown(getTagInput(), { key: 'Escape' });

    expect(onCancel).not.toHaveBeenCalled();
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('keeps focus inside with Tab', () => {
    renderCard();
    const last = screen.getByRole('button', { name: 'Save note' });
    last.focus();
    fireEvent.keyDown(last, { key: 'Tab' });
    expect(document.activeElement).toBe(getNoteField());
    fireEvent.keyDown(getNoteField(), { key: 'Tab', shiftKey: true });

    expect(document.activeElement).toBe(last);
  });

  it('does not save again while saving, and says after a failure to keep the page open', () => {
    const { onSave } = renderCard({ busy: true, problem: { code: 'disk-full', detail: null } });
    fireEvent.click(screen.getByRole('button', { name: 'Saving…' }));

    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain(
      'What you typed is still here. Keep this page open until it’s saved.',
    );
  });
});
