// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoteCard, type NoteCardProps } from '../../components/page/NoteCard';
import { tagOf } from './samples';

afterEach(cleanup);

const council = tagOf('alden/council', 2);

function draw(change: Partial<NoteCardProps> = {}) {
  const calls = { onChange: vi.fn(), onSave: vi.fn(), onCancel: vi.fn() };
  const props: NoteCardProps = {
    written: { colour: 'sun', note: '', tags: [] },
    busy: false,
    problem: null,
    onCompleteTags: async () => [council],
    ...calls,
    ...change,
  };
  render(<NoteCard {...props} />);
  return calls;
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const tagField = () => screen.getByRole<HTMLInputElement>('combobox');
const write = (on: HTMLElement, value: string) => fireEvent.input(on, { target: { value } });

describe('the note beside a passage', () => {
  it('focuses its text', () => {
    draw();

    expect(document.activeElement).toBe(field());
  });

  it('reports note, tags and colour on each change, so nothing is lost', () => {
    const { onChange } = draw();
    write(field(), 'How much is left?');
    fireEvent.click(screen.getByRole('radio', { name: 'Sky blue' }));
    write(tagField(), 'harbour,');

    expect(onChange).toHaveBeenLastCalledWith({
      colour: 'sky',
      note: 'How much is left?',
      tags: ['harbour'],
    });
  });

  it('saves with Ctrl+Enter, including an unfinished tag', () => {
    const { onSave } = draw();
    write(field(), 'How much is left?');
    write(tagField(), 'harbour');
    fireEvent.keyDown(tagField(), { key: 'Enter', ctrlKey: true });

    expect(onSave).toHaveBeenCalledWith({
      colour: 'sun',
      note: 'How much is left?',
      tags: ['harbour'],
    });
  });

  it('completes tags from the library', async () => {
    const { onChange } = draw();
    write(tagField(), 'coun');
    fireEvent.click(await screen.findByRole('option'));

    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ tags: ['alden/council'] }));
  });

  it('closes at Escape, from the note and from the tags', () => {
    const { onCancel } = draw();
    fireEvent.keyDown(field(), { key: 'Escape' });
    fireEvent.keyDown(tagField(), { key: 'Escape' });

    expect(onCancel).toHaveBeenCalledTimes(2);
  });

  it('closes only the completions at Escape while they are open', async () => {
    const { onCancel } = draw();
    write(tagField(), 'coun');
    await screen.findByRole('option');
    fireEvent.keyDown(tagField(), { key: 'Escape' });

    expect(onCancel).not.toHaveBeenCalled();
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('keeps Tab inside', () => {
    draw();
    const last = screen.getByRole('button', { name: 'Save note' });
    last.focus();
    fireEvent.keyDown(last, { key: 'Tab' });
    expect(document.activeElement).toBe(field());
    fireEvent.keyDown(field(), { key: 'Tab', shiftKey: true });

    expect(document.activeElement).toBe(last);
  });

  it('saves only once, and says after a failure what is safe', () => {
    const { onSave } = draw({ busy: true, problem: { code: 'disk-full', detail: null } });
    fireEvent.click(screen.getByRole('button', { name: 'Saving…' }));

    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('what you typed is still here');
  });
});
