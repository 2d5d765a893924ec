// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelView } from '../../components/PanelView';
import type { PanelPage, PanelProps } from '../../components/panel/panel-props';
import { summarise } from '../../core/model';
import {
  annotationOf,
  clipOf,
  completeSampleTags,
  foundAt,
  now,
  passageOf,
  placed,
  quayArticle,
  shelf,
  threeAnnotations,
} from './samples';

const kept: Extract<PanelPage, { kind: 'kept' }> = {
  kind: 'kept',
  clip: clipOf(quayArticle),
  article: quayArticle,
  annotations: threeAnnotations,
  isOpen: true,
};

function draw(change: Partial<PanelProps> = {}) {
  const calls = {
    onClip: vi.fn(),
    onEditClip: vi.fn(),
    onDeleteClip: vi.fn(),
    onRestoreClip: vi.fn(),
    onRetry: vi.fn(),
    onExport: vi.fn(),
    onCancelExport: vi.fn(),
    onSearch: vi.fn(),
    onOpenClip: vi.fn(),
    onOpenPage: vi.fn(),
    onOpenLibrary: vi.fn(),
    onReaderRoot: vi.fn(),
    onJump: vi.fn(),
    onEditAnnotation: vi.fn(),
    onDeleteAnnotation: vi.fn(),
    onRestoreAnnotation: vi.fn(),
  };
  const props: PanelProps = {
    page: kept,
    shelf: { clips: shelf, query: '' },
    now,
    activeId: null,
    busy: false,
    saving: 'idle',
    problem: null,
    exporting: null,
    onCompleteTags: completeSampleTags,
    ...calls,
    ...change,
  };
  const view = render(<PanelView {...props} />);
  return {
    ...calls,
    redraw: (next: Partial<PanelProps>) => view.rerender(<PanelView {...props} {...next} />),
  };
}

afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const tab = (name: RegExp) => screen.getByRole('tab', { name });
const quotes = () => screen.getAllByText(/^“.*”$/).map((quote) => quote.textContent);

describe('the tabs of the panel', () => {
  it('count the notes', () => {
    draw();

    expect(tab(/Notes/).textContent).toBe('Notes3');
  });

  it('are moved along with the arrow keys, round the ends', () => {
    draw();
    tab(/Notes/).focus();
    fireEvent.keyDown(tab(/Notes/), { key: 'ArrowRight' });
    expect(document.activeElement).toBe(tab(/Article/));
    expect(tab(/Article/).getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(tab(/Article/), { key: 'End' });
    expect(document.activeElement).toBe(tab(/Library/));
    fireEvent.keyDown(tab(/Library/), { key: 'ArrowRight' });

    expect(document.activeElement).toBe(tab(/Notes/));
  });

  it('keep a note that is being written while another tab is looked at', () => {
    draw();
    fireEvent.click(button(/^Edit the annotation on “the last/));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
    fireEvent.input(field, { target: { value: 'Not saved yet' } });
    fireEvent.click(tab(/Library/));
    fireEvent.click(tab(/Notes/));

    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' }).value).toBe(
      'Not saved yet',
    );
  });
});

describe('the notes of the panel', () => {
  it('stand in reading order whatever order they come in, the lost at the end', () => {
    draw({ page: { ...kept, annotations: [...threeAnnotations].reverse() } });

    expect(quotes()).toEqual([
      '“the last of the flood fund”',
      '“nobody has loaded a ship here since the storm”',
      '“will open in the spring”',
    ]);
  });

  it('stand in the order of the saved copy while the page is not open', () => {
    const unplaced = [...threeAnnotations]
      .reverse()
      .map(({ annotation }) => placed(annotation, { kind: 'unknown' }));
    const { onOpenPage } = draw({ page: { ...kept, annotations: unplaced, isOpen: false } });
    expect(quotes()[0]).toBe('“the last of the flood fund”');
    expect(screen.queryByText('Not found on this page')).toBeNull();
    fireEvent.click(screen.getByText('Open the page'));

    expect(onOpenPage).toHaveBeenCalledWith(quayArticle.url);
  });

  it('show a lost passage apart, with the words it stood between', () => {
    draw();
    const title = screen.getByRole('heading', { name: 'Not found on this page' });
    const group = title.closest('section');
    if (group === null) throw new Error('the lost have no group');

    expect(within(group).getByText('“will open in the spring”')).toBeDefined();
    expect(
      within(group).getByText(
        'Stood between “the council agreed that the first berth” and “if the ice allows”',
      ),
    ).toBeDefined();
    expect(within(group).queryByRole('button', { name: /^“/ })).toBeNull();
  });

  it('say so when a passage was placed by its nearest match', () => {
    draw();

    expect(screen.getAllByText('close match')).toHaveLength(1);
  });

  it('go to the passage when a quote is pressed', () => {
    const { onJump } = draw();
    fireEvent.click(button('“the last of the flood fund”'));

    expect(onJump).toHaveBeenCalledWith('fund');
  });

  it('tell how to make one when there is none', () => {
    draw({ page: { ...kept, annotations: [] } });

    expect(screen.getByText(/Select words on the page/)).toBeDefined();
  });

  it('mark the card of the annotation that was clicked on the page', () => {
    draw({ activeId: 'ship' });
    const card = screen.getByText(/nobody has loaded a ship/).closest('li');

    expect(card?.getAttribute('aria-current')).toBe('true');
  });
});

describe('an annotation edited in its card', () => {
  const open = () => fireEvent.click(button(/^Edit the annotation on “the last/));
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });

  it('reports its note at every key and has the cursor in it', () => {
    const { onEditAnnotation } = draw();
    open();
    expect(document.activeElement).toBe(field());
    fireEvent.input(field(), { target: { value: 'Nothing is left.' } });

    expect(onEditAnnotation).toHaveBeenCalledWith('fund', { note: 'Nothing is left.' });
  });

  it('takes one of five named colours', () => {
    const { onEditAnnotation } = draw();
    open();
    expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'))).toEqual([
      'Sun yellow',
      'Leaf green',
      'Sky blue',
      'Rose pink',
      'Plum purple',
    ]);
    fireEvent.click(screen.getByRole('radio', { name: 'Plum purple' }));

    expect(onEditAnnotation).toHaveBeenCalledWith('fund', { colour: 'plum' });
  });

  it('takes tags', () => {
    const { onEditAnnotation } = draw();
    open();
    const card = field().closest('li');
    if (card === null) throw new Error('the card is gone');
    fireEvent.input(within(card).getByRole('combobox'), { target: { value: 'budget,' } });

    expect(onEditAnnotation).toHaveBeenCalledWith('fund', { tags: ['money', 'budget'] });
  });

  it('closes with Escape, gives the focus back and loses nothing', () => {
    draw();
    open();
    fireEvent.keyDown(field(), { key: 'Escape' });

    expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull();
    expect(document.activeElement).toBe(button(/^Edit the annotation on “the last/));
  });

  it('keeps the text in the field when the list is drawn anew', () => {
    const { redraw } = draw();
    open();
    fireEvent.input(field(), { target: { value: 'Nothing is left.' } });
    redraw({
      page: {
        ...kept,
        annotations: [
          ...threeAnnotations,
          placed(annotationOf('new', { passage: passageOf('four ferries a day') }), foundAt(1)),
        ],
      },
    });

    expect(field().value).toBe('Nothing is left.');
  });
});

describe('deleting in the panel', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('can be undone, and the focus waits on Undo', () => {
    const { onDeleteAnnotation, onRestoreAnnotation } = draw();
    fireEvent.click(button(/^Delete the annotation on “the last/));
    expect(onDeleteAnnotation).toHaveBeenCalledWith('fund');
    vi.advanceTimersByTime(1_000);
    expect(document.activeElement).toBe(button('Undo'));
    fireEvent.click(button('Undo'));

    expect(onRestoreAnnotation).toHaveBeenCalledWith('fund');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('does not take Undo away while someone is on it', async () => {
    draw();
    fireEvent.click(button(/^Delete the annotation on “the last/));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(button('Undo')).toBeDefined();

    button('Undo').blur();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('of the clip can be undone, too', () => {
    const { onDeleteClip, onRestoreClip, redraw } = draw();
    fireEvent.click(button('Delete this clip'));
    expect(onDeleteClip).toHaveBeenCalledWith('clip-quay');
    redraw({ page: { kind: 'deleted', clip: kept.clip } });
    fireEvent.click(button('Undo'));

    expect(onRestoreClip).toHaveBeenCalledWith('clip-quay');
  });
});

describe('the panel without a kept article', () => {
  it('offers the library on an ordinary page', () => {
    draw({ page: { kind: 'ordinary' } });
    fireEvent.click(button('Show the library'));

    expect(tab(/Library/).getAttribute('aria-selected')).toBe('true');
  });

  it('clips an article that is not kept', () => {
    const { onClip } = draw({
      page: { kind: 'article', summary: summarise(quayArticle), wordCount: 912, isPrivate: false },
    });
    fireEvent.click(button('Clip article'));

    expect(onClip).toHaveBeenCalledTimes(1);
  });
});

describe('the other tabs of the panel', () => {
  it('hand over the element of the saved copy while it is drawn', () => {
    const { onReaderRoot } = draw();
    fireEvent.click(tab(/Article/));
    const root = onReaderRoot.mock.calls.at(-1)?.[0];
    expect(root?.textContent).toContain('Where gulls had the place to themselves');
    expect(root?.textContent).not.toContain('The council voted nine to four');
    fireEvent.click(tab(/Notes/));

    expect(onReaderRoot.mock.calls.at(-1)).toEqual([null]);
  });

  it('show a clip of the library and turn to its saved copy', () => {
    const { onOpenClip } = draw();
    fireEvent.click(tab(/Library/));
    fireEvent.click(button(/Why small harbours are dredging again/));

    expect(onOpenClip).toHaveBeenCalledWith('clip-dredging');
    expect(tab(/Article/).getAttribute('aria-selected')).toBe('true');
  });

  it('say what was not found and clear the search', () => {
    const { onSearch } = draw({ shelf: { clips: [], query: 'zeppelin' } });
    fireEvent.click(tab(/Library/));
    expect(screen.getByText('Nothing found for “zeppelin”.')).toBeDefined();
    fireEvent.click(screen.getByText('Clear the search'));

    expect(onSearch).toHaveBeenCalledWith('');
  });
});

describe('the export menu', () => {
  it('is walked with the arrow keys and chosen from', () => {
    const { onExport } = draw();
    fireEvent.click(button('Export'));
    const items = () => screen.getAllByRole('menuitem');
    expect(document.activeElement).toBe(items()[0]);
    fireEvent.keyDown(items()[0] as Element, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(items().at(-1));
    fireEvent.click(items()[1] as Element);

    expect(onExport).toHaveBeenCalledWith('clip', 'json');
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('closes at Escape and gives the focus back', () => {
    draw();
    fireEvent.click(button('Export'));
    fireEvent.keyDown(screen.getAllByRole('menuitem')[0] as Element, { key: 'Escape' });

    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button('Export'));
  });

  it('shows how far a long export is, and cancels it', () => {
    const { onCancelExport } = draw({ exporting: { done: 340, total: 1284 } });
    expect(screen.getByText('Exporting, 340 of 1,284 clips')).toBeDefined();
    fireEvent.click(button('Cancel'));

    expect(onCancelExport).toHaveBeenCalledTimes(1);
  });
});
