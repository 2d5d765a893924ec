import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClipNote } from '../../components/note/ClipNote';

afterEach(cleanup);

const source = 'Ask **Solheim**: [log](https://ledger.example/log)';
const getField = () =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note on this clip' });
const findLink = () => screen.queryByRole('link', { name: 'log' });

describe('the note on a clip', () => {
  it('is rendered as Markdown, except while it is edited', async () => {
    const onNote = vi.fn();
    render(<ClipNote note={source} onNote={onNote} />);
    await waitFor(() =>
      expect(findLink()?.getAttribute('href')).toBe('https://ledger.example/log'),
    );
    expect(document.querySelector('.note-text strong')?.textContent).toBe('Solheim');

    fireEvent.click(document.querySelector('.note-text strong') as Element);
    expect(document.activeElement).toBe(getField());
    await waitFor(() => expect(findLink()).toBeNull());
    expect(getField().value).toBe(source);
    fireEvent.input(getField(), { target: { value: `${source} *soon*` } });
    expect(onNote).toHaveBeenCalledExactlyOnceWith(`${source} *soon*`, source);

    getField().blur();
    fireEvent.pointerUp(document);
    await waitFor(() => expect(document.querySelector('.note-text em')?.textContent).toBe('soon'));
    expect(findLink()).not.toBeNull();
  });

  it('has a link that takes focus without showing the source', async () => {
    render(<ClipNote note={source} onNote={() => {}} />);
    await waitFor(() => expect(findLink()).not.toBeNull());
    findLink()?.focus();
    fireEvent.click(findLink() as Element);
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.activeElement).toBe(findLink());
  });

  it('is only a field if it is plain text', () => {
    render(<ClipNote note="Follow the money." onNote={() => {}} />);
    expect(document.querySelector('.note-text')).toBeNull();
    expect(getField().value).toBe('Follow the money.');
  });
});
