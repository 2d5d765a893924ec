import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HighlightCard } from '../../components/page/HighlightCard';
import { HighlightChoice } from '../../components/page/HighlightChoice';
import { SelectionBar, type SelectionBarProps } from '../../components/page/SelectionBar';
import type { Annotation } from '../../core/model';

afterEach(cleanup);

function makeCallbacks() {
  return {
    onColour: vi.fn(),
    onNote: vi.fn(),
    onCopyQuote: vi.fn(),
    onCopyLink: vi.fn(),
    onDelete: vi.fn(),
    onMenu: vi.fn(),
    onTurnOff: vi.fn(),
    onClose: vi.fn(),
  };
}

function renderBar(change: Partial<SelectionBarProps> = {}) {
  const callbacks = makeCallbacks();
  const props: SelectionBarProps = {
    busy: false,
    problem: null,
    copied: null,
    site: null,
    isMenuOpen: false,
    ...callbacks,
    ...change,
  };
  const view = render(<SelectionBar {...props} />);
  return {
    ...callbacks,
    rerender: (next: Partial<SelectionBarProps>) =>
      view.rerender(<SelectionBar {...props} {...next} />),
  };
}

function makeHighlight(change: Partial<Annotation> = {}): Annotation {
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

const getButton = (name: string) => screen.getByRole('button', { name });
const getFirstButton = () => getButton('Highlight in sun yellow');
const getCopyLinkButton = () => getButton('Copy link to this passage');

describe('the bar over a selection', () => {
  it('highlights in the selected colour', () => {
    const { onColour } = renderBar();
    fireEvent.click(getButton('Highlight in rose pink'));

    expect(onColour).toHaveBeenCalledWith('rose');
  });

  it('has one tab stop, and arrow keys that wrap around', () => {
    renderBar();
    const buttons = screen.getAllByRole('button');
    expect(buttons.filter((button) => button.tabIndex === 0)).toEqual([getFirstButton()]);
    getFirstButton().focus();
    fireEvent.keyDown(getFirstButton(), { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(getCopyLinkButton());
    fireEvent.keyDown(getCopyLinkButton(), { key: 'Home' });
    fireEvent.keyDown(getFirstButton(), { key: 'ArrowRight' });

    expect(document.activeElement).toBe(getButton('Highlight in leaf green'));
  });

  it('keeps the selection when a button is pressed', () => {
    renderBar();

    expect(fireEvent.mouseDown(getFirstButton())).toBe(false);
  });

  it('does not pass key events on to the page', () => {
    renderBar();
    const onPageKey = vi.fn();
    for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, onPageKey);
    for (const fire of [fireEvent.keyDown, fireEvent.keyPress, fireEvent.keyUp]) {
      fire(getFirstButton(), { key: 'j' });
    }
    for (const type of ['keydown', 'keypress', 'keyup'])
      document.removeEventListener(type, onPageKey);

    expect(onPageKey).not.toHaveBeenCalled();
  });

  it('closes with Escape', () => {
    const { onClose } = renderBar();
    fireEvent.keyDown(getButton('Note'), { key: 'Escape' });

    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('confirms what was copied', () => {
    const { rerender, onCopyQuote, onCopyLink } = renderBar();
    fireEvent.click(getButton('Copy quote with source'));
    expect(onCopyQuote).toHaveBeenCalledTimes(1);
    rerender({ copied: 'quote' });
    expect(screen.getByRole('status').textContent).toBe('Quote copied.');
    fireEvent.click(getCopyLinkButton());
    expect(onCopyLink).toHaveBeenCalledTimes(1);
    rerender({ copied: 'link' });

    expect(screen.getByRole('status').textContent).toBe('Link copied.');
  });

  it('says what is safe after a failure, and nothing of typed text', () => {
    renderBar({ problem: { code: 'disk-full', detail: null } });

    const { textContent } = screen.getByRole('alert');
    expect(textContent).toContain('Your saved clips are safe.');
    expect(textContent).not.toContain('typed');
  });

  it('has a menu that turns it off on the site', () => {
    const site = 'ledger.example';
    const { rerender, onMenu, onTurnOff, onClose } = renderBar({ site });
    const more = getButton('More options');
    fireEvent.click(more);
    expect(onMenu).toHaveBeenLastCalledWith(true);
    rerender({ site, isMenuOpen: true });
    expect(more.getAttribute('aria-expanded')).toBe('true');
    const item = screen.getByRole('menuitem', { name: 'Don’t show this bar on ledger.example' });
    expect(document.activeElement).toBe(item);
    fireEvent.keyDown(item, { key: 'Escape' });
    expect(onMenu).toHaveBeenLastCalledWith(false);
    expect(onClose).not.toHaveBeenCalled();
    rerender({ site, isMenuOpen: false });
    expect(document.activeElement).toBe(more);
    rerender({ site, isMenuOpen: true });
    fireEvent.click(screen.getByRole('menuitem'));
    expect(onTurnOff).toHaveBeenCalledOnce();
  });

  it('has no menu on our own pages', () => {
    renderBar();
    expect(screen.queryByRole('button', { name: 'More options' })).toBeNull();
  });

  it('has no Delete button', () => {
    renderBar();

    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
  });
});

describe('the card of a highlight', () => {
  function renderCard(
    annotation = makeHighlight(),
    changedTo: string | null = null,
    site: string | null = 'ledger.example',
    isPhone = false,
  ) {
    const callbacks = makeCallbacks();
    render(
      <HighlightCard
        annotation={annotation}
        changedTo={changedTo}
        site={site}
        isPhone={isPhone}
        busy={false}
        problem={null}
        copied={null}
        {...callbacks}
      />,
    );
    return callbacks;
  }

  it('shows the highlighted wording if it has changed, and where to resolve the change', () => {
    const { passage } = makeHighlight();
    renderCard(makeHighlight(), 'five hours');
    const card = screen.getByRole('dialog');
    expect(card.textContent).toContain('The wording here differs from the highlight.');
    expect(card.textContent).toContain(`Highlighted: “${passage.quote.exact}”`);
    expect(card.textContent).toContain('update your highlight in the side panel.');
    cleanup();
    renderCard(
      { ...makeHighlight(), passage: { ...passage, accepted: 'five hours' } },
      'five hours',
    );

    expect(screen.getByRole('dialog').textContent).toContain(
      'The wording here differs from the highlight.',
    );
    expect(screen.getByRole('dialog').textContent).not.toContain('side panel');
    cleanup();
    renderCard(makeHighlight(), 'five hours', null);
    expect(screen.getByRole('dialog').textContent).toContain('in the list of highlights.');
    cleanup();
    // Phones have no side panel.
    renderCard(makeHighlight(), 'five hours', 'ledger.example', true);
    expect(screen.getByRole('dialog').textContent).toContain('open it in the library.');
  });

  it('of somebody else has their name, and can only be copied and hidden', () => {
    const author = { id: 'ana', name: 'Ana Lima' };
    const { onDelete } = renderCard(makeHighlight({ author }), 'five hours');
    const card = screen.getByRole('dialog', { name: 'Ana Lima’s highlight in leaf green' });
    expect(card.textContent).toContain('Ana Lima');
    expect(card.textContent).toContain('How much?');
    expect(card.textContent).not.toContain('Keep or update');
    expect(
      screen.getAllByRole('button').map((button) => button.getAttribute('aria-label')),
    ).toEqual(['Copy quote with source', 'Copy link to this passage', 'Hide']);
    const stops = screen.getAllByRole('button').filter((button) => button.tabIndex === 0);
    expect(stops).toEqual([getButton('Copy quote with source')]);
    fireEvent.click(getButton('Hide'));
    expect(onDelete).toHaveBeenCalledOnce();
  });

  it('is labelled by its colour, and shows note and tags', () => {
    renderCard();
    const card = screen.getByRole('dialog', { name: 'Highlight in leaf green' });

    expect(card.textContent).toContain('How much?');
    expect(card.textContent).toContain('alden/council');
  });

  it('shows the colour of the highlight, and changes it', () => {
    const { onColour } = renderCard();
    expect(getButton('Change to leaf green').getAttribute('aria-pressed')).toBe('true');
    expect(getButton('Change to sky blue').getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(getButton('Change to sky blue'));

    expect(onColour).toHaveBeenCalledWith('sky');
  });

  it('opens the note and deletes the highlight', () => {
    const { onNote, onDelete } = renderCard();
    fireEvent.click(getButton('Edit note and tags'));
    fireEvent.click(getButton('Delete'));

    expect(onNote).toHaveBeenCalledTimes(1);
    expect(onDelete).toHaveBeenCalledTimes(1);
  });

  it('can be scrolled by keyboard when its note is long', () => {
    renderCard(makeHighlight({ note: 'How much? '.repeat(60) }));

    expect(screen.getByText(/How much/).tabIndex).toBe(0);
  });
});

describe('the choice between overlapping highlights', () => {
  const highlights = [
    makeHighlight({ id: 'short', colour: 'rose', note: '' }),
    makeHighlight({ id: 'long' }),
    makeHighlight({ id: 'longest', colour: 'sky' }),
  ];

  function renderChoice(annotations = highlights) {
    const callbacks = { onChoose: vi.fn(), onClose: vi.fn() };
    render(<HighlightChoice annotations={annotations} {...callbacks} />);
    return callbacks;
  }
  const getItem = (index: number) => screen.getAllByRole('menuitem')[index] as HTMLElement;

  it('names those who highlighted the same words', () => {
    const [ana, ben] = [
      { id: 'ana', name: 'Ana Lima' },
      { id: 'ben', name: 'Ben Okoro' },
    ];
    const { onChoose } = renderChoice([
      makeHighlight(),
      makeHighlight({ id: 'ana', author: ana }),
      makeHighlight({ id: 'ben', author: ben }),
    ]);
    const names = screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
    expect(names.map((name) => /Ana Lima|Ben Okoro/.exec(name ?? '')?.[0])).toEqual([
      undefined,
      'Ana Lima',
      'Ben Okoro',
    ]);
    fireEvent.click(screen.getByRole('menuitem', { name: /Ben Okoro/ }));
    expect(onChoose).toHaveBeenCalledWith('ben');
  });

  it('labels each highlight by colour and quote, and mentions a note', () => {
    renderChoice();

    expect(getItem(0).textContent).toBe('Rose pink: the fund for the quay');
    expect(getItem(1).textContent).toBe('Leaf green: the fund for the quay, with a note');
  });

  it('focuses the first highlight, and has arrow keys that wrap around', () => {
    renderChoice();
    expect(document.activeElement).toBe(getItem(0));
    fireEvent.keyDown(getItem(0), { key: 'ArrowUp' });
    expect(document.activeElement).toBe(getItem(2));
    fireEvent.keyDown(getItem(2), { key: 'ArrowDown' });

    expect(document.activeElement).toBe(getItem(0));
  });

  it('opens the chosen highlight, and closes with Escape', () => {
    const { onChoose, onClose } = renderChoice();
    fireEvent.click(getItem(1));
    expect(onChoose).toHaveBeenCalledWith('long');
    fireEvent.keyDown(getItem(1), { key: 'Escape' });

    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
