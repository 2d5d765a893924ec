// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HighlightCard } from '../../components/page/HighlightCard';
import { HighlightChoice } from '../../components/page/HighlightChoice';
import { SelectionBar, type SelectionBarProps } from '../../components/page/SelectionBar';
import type { Annotation } from '../../core/model';

afterEach(cleanup);

function makeCalls() {
  return {
    onColour: vi.fn(),
    onNote: vi.fn(),
    onCopyQuote: vi.fn(),
    onCopyLink: vi.fn(),
    onDelete: vi.fn(),
    onClose: vi.fn(),
  };
}

function draw(change: Partial<SelectionBarProps> = {}) {
  const calls = makeCalls();
  const props: SelectionBarProps = {
    busy: false,
    problem: null,
    copied: null,
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

function mark(change: Partial<Annotation> = {}): Annotation {
  return {
    id: 'fund',
    clipId: 'gate',
    versionId: 'gate-1',
    passage: {
      quote: { exact: 'the fund for the quay', prefix: '', suffix: '' },
      position: { start: 0, end: 21 },
      textVersion: 1,
    },
    colour: 'leaf',
    note: 'How much?',
    tags: ['alden/council'],
    createdAt: '2026-11-12T10:00:00.000Z',
    updatedAt: '2026-11-12T10:00:00.000Z',
    deletedAt: null,
    ...change,
  };
}

const button = (name: string) => screen.getByRole('button', { name });
const first = () => button('Highlight in sun yellow');
const copyLink = () => button('Copy link to this passage');

describe('the bar over a selection', () => {
  it('highlights in the selected colour', () => {
    const { onColour } = draw();
    fireEvent.click(button('Highlight in rose pink'));

    expect(onColour).toHaveBeenCalledWith('rose');
  });

  it('is a single tab stop; arrow keys move along it and wrap around', () => {
    draw();
    const all = screen.getAllByRole('button');
    expect(all.filter((one) => one.tabIndex === 0)).toEqual([first()]);
    first().focus();
    fireEvent.keyDown(first(), { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(copyLink());
    fireEvent.keyDown(copyLink(), { key: 'Home' });
    fireEvent.keyDown(first(), { key: 'ArrowRight' });

    expect(document.activeElement).toBe(button('Highlight in leaf green'));
  });

  it('keeps the selection when it is pressed', () => {
    draw();

    expect(fireEvent.mouseDown(first())).toBe(false);
  });

  it('passes no key on to the page', () => {
    draw();
    const page = vi.fn();
    for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, page);
    for (const press of [fireEvent.keyDown, fireEvent.keyPress, fireEvent.keyUp]) {
      press(first(), { key: 'j' });
    }
    for (const type of ['keydown', 'keypress', 'keyup']) document.removeEventListener(type, page);

    expect(page).not.toHaveBeenCalled();
  });

  it('closes with Escape', () => {
    const { onClose } = draw();
    fireEvent.keyDown(button('Note'), { key: 'Escape' });

    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('reports what was copied', () => {
    const { redraw, onCopyQuote, onCopyLink } = draw();
    fireEvent.click(button('Copy quote with its source'));
    expect(onCopyQuote).toHaveBeenCalledTimes(1);
    redraw({ copied: 'quote' });
    expect(screen.getByRole('status').textContent).toBe('Quote copied');
    fireEvent.click(copyLink());
    expect(onCopyLink).toHaveBeenCalledTimes(1);
    redraw({ copied: 'link' });

    expect(screen.getByRole('status').textContent).toBe('Link copied');
  });

  it('explains what went wrong and what is safe', () => {
    draw({ problem: { code: 'disk-full', detail: null } });

    expect(screen.getByRole('alert').textContent).toContain('what you typed is still here');
  });

  it('offers no Delete', () => {
    draw();

    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
  });
});

describe('the card of a highlight', () => {
  function drawCard(annotation = mark(), changedTo: string | null = null) {
    const calls = makeCalls();
    render(
      <HighlightCard
        annotation={annotation}
        changedTo={changedTo}
        busy={false}
        problem={null}
        copied={null}
        {...calls}
      />,
    );
    return calls;
  }

  it('shows that the wording has changed, the earlier one, and where to decide about it', () => {
    const { passage } = mark();
    drawCard(mark(), 'five hours');
    const card = screen.getByRole('dialog');
    expect(card.textContent).toContain('The wording has changed.');
    expect(card.textContent).toContain(`You highlighted “${passage.quote.exact}”`);
    expect(card.textContent).toContain('in the side panel or the library');
    cleanup();
    drawCard({ ...mark(), passage: { ...passage, accepted: 'five hours' } }, 'five hours');

    expect(screen.getByRole('dialog').textContent).toContain('The wording has changed.');
    expect(screen.getByRole('dialog').textContent).not.toContain('side panel');
  });

  it('is labelled by its colour, and shows note and tags without editing', () => {
    drawCard();
    const card = screen.getByRole('dialog', { name: 'Highlight in leaf green' });

    expect(card.textContent).toContain('How much?');
    expect(card.textContent).toContain('alden/council');
  });

  it('shows its colour, and changes it', () => {
    const { onColour } = drawCard();
    expect(button('Change to leaf green').getAttribute('aria-pressed')).toBe('true');
    expect(button('Change to sky blue').getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(button('Change to sky blue'));

    expect(onColour).toHaveBeenCalledWith('sky');
  });

  it('edits and deletes it', () => {
    const { onNote, onDelete } = drawCard();
    fireEvent.click(button('Edit note and tags'));
    fireEvent.click(button('Delete'));

    expect(onNote).toHaveBeenCalledTimes(1);
    expect(onDelete).toHaveBeenCalledTimes(1);
  });

  it('can be scrolled by keyboard when its note is long', () => {
    drawCard(mark({ note: 'How much? '.repeat(60) }));

    expect(screen.getByText(/How much/).tabIndex).toBe(0);
  });
});

describe('the choice between overlapping highlights', () => {
  const marks = [
    mark({ id: 'short', colour: 'rose', note: '' }),
    mark({ id: 'long' }),
    mark({ id: 'longest', colour: 'sky' }),
  ];

  function drawChoice() {
    const calls = { onChoose: vi.fn(), onClose: vi.fn() };
    render(<HighlightChoice annotations={marks} {...calls} />);
    return calls;
  }
  const item = (index: number) => screen.getAllByRole('menuitem')[index] as HTMLElement;

  it('labels each by colour and quote, and mentions a note', () => {
    drawChoice();

    expect(item(0).textContent).toBe('Rose pink: the fund for the quay');
    expect(item(1).textContent).toBe('Leaf green: the fund for the quay, with a note');
  });

  it('focuses the first; arrow keys move up and down and wrap around', () => {
    drawChoice();
    expect(document.activeElement).toBe(item(0));
    fireEvent.keyDown(item(0), { key: 'ArrowUp' });
    expect(document.activeElement).toBe(item(2));
    fireEvent.keyDown(item(2), { key: 'ArrowDown' });

    expect(document.activeElement).toBe(item(0));
  });

  it('opens the chosen one, and closes with Escape', () => {
    const { onChoose, onClose } = drawChoice();
    fireEvent.click(item(1));
    expect(onChoose).toHaveBeenCalledWith('long');
    fireEvent.keyDown(item(1), { key: 'Escape' });

    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
