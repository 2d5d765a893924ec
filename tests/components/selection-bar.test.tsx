// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SelectionBar, type SelectionBarProps } from '../../components/page/SelectionBar';

afterEach(cleanup);

function draw(change: Partial<SelectionBarProps> = {}) {
  const calls = {
    onColour: vi.fn(),
    onSaveNote: vi.fn(),
    onDraft: vi.fn(),
    onEditing: vi.fn(),
    onCopyQuote: vi.fn(),
    onDelete: vi.fn(),
    onClose: vi.fn(),
  };
  const props: SelectionBarProps = {
    mode: { kind: 'new' },
    draft: '',
    busy: false,
    problem: null,
    copied: false,
    ...calls,
    ...change,
  };
  const view = render(<SelectionBar {...props} />);
  return {
    ...calls,
    redraw: (next: Partial<SelectionBarProps>) =>
      view.rerender(<SelectionBar {...props} {...next} />),
  };
}

const mark = { kind: 'mark', annotationId: 'fund', colour: 'leaf', note: 'How much?' } as const;
const button = (name: string) => screen.getByRole('button', { name });
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const write = (value: string) => fireEvent.input(field(), { target: { value } });

describe('the bar over a selection', () => {
  it('marks in the colour that is named', () => {
    const { onColour } = draw();
    fireEvent.click(button('Mark in rose pink'));

    expect(onColour).toHaveBeenCalledWith('rose');
  });

  it('is one stop for Tab, and the arrow keys go along it and round its ends', () => {
    draw();
    const all = screen.getAllByRole('button');
    expect(all.filter((one) => one.tabIndex === 0)).toEqual([button('Mark in sun yellow')]);
    button('Mark in sun yellow').focus();
    fireEvent.keyDown(button('Mark in sun yellow'), { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(button('Copy quote'));
    fireEvent.keyDown(button('Copy quote'), { key: 'Home' });
    fireEvent.keyDown(button('Mark in sun yellow'), { key: 'ArrowRight' });

    expect(document.activeElement).toBe(button('Mark in leaf green'));
  });

  it('leaves the selection alone when it is pressed', () => {
    draw();

    expect(fireEvent.mouseDown(button('Mark in sun yellow'))).toBe(false);
  });

  it('lets no key through to the page', () => {
    draw();
    const page = vi.fn();
    for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, page);
    fireEvent.click(button('Note'));
    for (const press of [fireEvent.keyDown, fireEvent.keyPress, fireEvent.keyUp]) {
      press(field(), { key: 'j' });
    }
    for (const type of ['keydown', 'keypress', 'keyup']) document.removeEventListener(type, page);

    expect(page).not.toHaveBeenCalled();
  });

  it('closes at Escape', () => {
    const { onClose } = draw();
    fireEvent.keyDown(button('Note'), { key: 'Escape' });

    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('says that the quote was copied', () => {
    const { redraw, onCopyQuote } = draw();
    fireEvent.click(button('Copy quote'));
    expect(onCopyQuote).toHaveBeenCalledTimes(1);
    redraw({ copied: true });

    expect(screen.getByText('Copied').getAttribute('role')).toBe('status');
  });
});

describe('the note of the bar', () => {
  it('opens with the cursor in it, and asks for the bar to stay', () => {
    const { onEditing } = draw();
    fireEvent.click(button('Note'));

    expect(document.activeElement).toBe(field());
    expect(onEditing).toHaveBeenCalledWith(true);
  });

  it('saves with Ctrl and Enter', () => {
    const { onSaveNote } = draw();
    fireEvent.click(button('Note'));
    write('How much is left?');
    fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });

    expect(onSaveNote).toHaveBeenCalledWith('How much is left?');
  });

  it('closes at Escape without closing the bar, and has the text again when it is opened', () => {
    const { onClose, onDraft } = draw();
    fireEvent.click(button('Note'));
    write('How much');
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
    expect(onDraft).toHaveBeenLastCalledWith('How much');
    fireEvent.click(button('Note'));

    expect(field().value).toBe('How much');
  });

  it('begins with what was typed before', () => {
    draw({ draft: 'from before', mode: mark });
    fireEvent.click(button('Note'));

    expect(field().value).toBe('from before');
  });

  it('stays open with its text when saving fails, and says what is safe', () => {
    const { redraw } = draw();
    fireEvent.click(button('Note'));
    write('How much is left?');
    redraw({ busy: true });
    fireEvent.click(button('Saving…'));
    redraw({ busy: false, problem: { code: 'disk-full', detail: null } });

    expect(field().value).toBe('How much is left?');
    expect(screen.getByRole('alert').textContent).toContain('what you typed is still here');
  });

  it('closes once it is saved', () => {
    const { redraw } = draw({ mode: mark });
    fireEvent.click(button('Note'));
    fireEvent.click(button('Save note'));
    redraw({ mode: mark, busy: false });

    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('the bar over a mark', () => {
  it('shows its colour, changes it, and edits its note', () => {
    const { onColour } = draw({ mode: mark });
    expect(button('Change to leaf green').getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button('Change to sky blue'));
    expect(onColour).toHaveBeenCalledWith('sky');
    fireEvent.click(button('Note'));

    expect(field().value).toBe('How much?');
  });

  it('deletes it', () => {
    const { onDelete } = draw({ mode: mark });
    fireEvent.click(button('Delete'));

    expect(onDelete).toHaveBeenCalledTimes(1);
  });

  it('offers no Delete over a mere selection', () => {
    draw();

    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
  });
});
