// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelView } from '../../components/PanelView';
import type { PanelPage, PanelProps, PanelTab } from '../../components/panel/panel-props';
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
  twoVersions,
} from './samples';

const kept: Extract<PanelPage, { kind: 'kept' }> = {
  kind: 'kept',
  clip: clipOf(quayArticle),
  article: quayArticle,
  annotations: threeAnnotations,
  versions: twoVersions.slice(0, 1),
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
    onEditEnd: vi.fn(),
    onShowInCopy: vi.fn(),
    onShowOnPage: vi.fn(),
    onShowVersion: vi.fn(),
    onReattach: vi.fn(),
    onRecolourAll: vi.fn(),
    onDeleteAll: vi.fn(),
    onClearActive: vi.fn(),
    onUndo: vi.fn(),
    onRedo: vi.fn(),
    onToldGone: vi.fn(),
    onAttach: vi.fn(),
    onCancelAttach: vi.fn(),
    onChooseVersion: vi.fn(),
    onOlderRoot: vi.fn(),
  };
  const props: Omit<PanelProps, 'onTab'> = {
    page: kept,
    tab: 'notes',
    older: null,
    revealed: 0,
    told: null,
    attaching: null,
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
  const view = render(<Panel {...props} />);
  return {
    ...calls,
    redraw: (next: Partial<PanelProps>) => view.rerender(<Panel {...props} {...next} />),
  };
}

/** The panel with its tabs, which whoever shows it keeps. */
function Panel(props: Omit<PanelProps, 'onTab'>) {
  const [tab, setTab] = useState<PanelTab>(props.tab);
  return <PanelView {...props} tab={tab} onTab={setTab} />;
}

afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const tab = (name: RegExp) => screen.getByRole('tab', { name });
const card = (words: string | RegExp) => {
  const found = screen.getByText(words).closest<HTMLElement>('[data-annotation]');
  if (!found) throw new Error('no such card');
  return found;
};
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

    expect(card(/nobody has loaded a ship/).getAttribute('aria-current')).toBe('true');
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
    fireEvent.input(within(card(/^“the last/)).getByRole('combobox'), {
      target: { value: 'budget,' },
    });

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

describe('undo in the panel', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const deleted = { key: 1, step: 'done', kind: 'deleted', total: 1 } as const;

  it('is offered for what was done, and redo for what was undone', () => {
    const { onUndo, onRedo, redraw } = draw({ told: deleted });
    expect(screen.getByText('Annotation deleted.')).toBeDefined();
    fireEvent.click(button('Undo'));
    expect(onUndo).toHaveBeenCalledTimes(1);
    redraw({ told: { ...deleted, key: 2, step: 'undone' } });
    expect(screen.getByText('Undone: annotation deleted.')).toBeDefined();
    fireEvent.click(button('Redo'));

    expect(onRedo).toHaveBeenCalledTimes(1);
  });

  it('does not go away while someone is on it', async () => {
    const { onToldGone } = draw({ told: deleted });
    button('Undo').focus();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onToldGone).not.toHaveBeenCalled();
    button('Undo').blur();
    await vi.advanceTimersByTimeAsync(60_000);

    expect(onToldGone).toHaveBeenCalledTimes(1);
  });

  it('is done by Control+Z outside of fields, redo with Shift', () => {
    const { onUndo, onRedo } = draw();
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'Z', ctrlKey: true, shiftKey: true });
    expect([onUndo, onRedo].map((call) => call.mock.calls.length)).toEqual([1, 1]);
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Note on the whole article' }), {
      key: 'z',
      ctrlKey: true,
    });

    expect(onUndo).toHaveBeenCalledTimes(1);
  });

  it('of a deleted clip stands in its place', () => {
    const { onDeleteClip, onRestoreClip, redraw } = draw();
    fireEvent.click(button('Delete this clip'));
    expect(onDeleteClip).toHaveBeenCalledWith('clip-quay');
    redraw({
      page: { kind: 'deleted', clip: kept.clip },
      told: { ...deleted, kind: 'clipDeleted' },
    });
    fireEvent.click(button('Undo'));

    expect(onRestoreClip).toHaveBeenCalledWith('clip-quay');
  });

  it('follows a deletion with the focus on the next card', () => {
    const { onDeleteAnnotation } = draw();
    button(/^Delete the annotation on “the last/).focus();
    fireEvent.click(button(/^Delete the annotation on “the last/));

    expect(onDeleteAnnotation).toHaveBeenCalledWith('fund');
    expect(document.activeElement).toBe(card(/nobody has loaded a ship/));
  });
});

describe('the filter of the panel', () => {
  const find = () => screen.getByRole('searchbox', { name: 'Find in quotes, notes and tags' });
  const seek = (value: string) => fireEvent.input(find(), { target: { value } });

  it('shows what fits, says how many, and is cleared', () => {
    draw();
    seek('budget');
    expect(quotes()).toEqual(['“the last of the flood fund”']);
    expect(screen.getByText('1 of 3 shown')).toBeDefined();
    fireEvent.click(button('Clear the filter'));
    expect(quotes()).toHaveLength(3);

    expect(document.activeElement).toBe(find());
  });

  it('is pressed by colour and by tag', () => {
    draw();
    fireEvent.click(button('Sky blue 1'));
    expect(quotes()).toEqual(['“nobody has loaded a ship here since the storm”']);
    fireEvent.click(button('Sky blue 1'));
    fireEvent.click(button('money 1'));

    expect(quotes()).toEqual(['“the last of the flood fund”']);
    expect(button('money 1').getAttribute('aria-pressed')).toBe('true');
  });

  it('says how to come back when nothing fits', () => {
    draw();
    seek('zeppelin');
    expect(screen.getByText('No annotation fits the filter.')).toBeDefined();
    fireEvent.click(screen.getByText('Clear the filter'));

    expect(quotes()).toHaveLength(3);
  });

  it('is kept while the panel follows the clip, and dropped with another', () => {
    const { redraw } = draw();
    seek('budget');
    redraw({ page: { kind: 'reading' } });
    redraw({ page: kept });
    expect(quotes()).toHaveLength(1);
    redraw({ page: { ...kept, clip: { ...kept.clip, id: 'clip-other' } } });
    expect(quotes()).toHaveLength(3);
    redraw({ page: kept });

    expect(quotes()).toHaveLength(3);
  });

  it('never hides a card that is written in, or that was clicked on the page', () => {
    const { redraw } = draw();
    fireEvent.click(button(/^Edit the annotation on “the last/));
    seek('zeppelin');
    redraw({ activeId: 'ship' });

    expect(quotes()).toHaveLength(2);
  });

  it('bounds what is done to all that are shown', () => {
    const { onDeleteAll } = draw();
    fireEvent.click(button('Sky blue 1'));
    fireEvent.click(button('All that are shown'));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Delete it' }));

    expect(onDeleteAll).toHaveBeenCalledWith(['ship']);
  });
});

describe('the cards by keyboard', () => {
  const press = (key: string, more: object = {}) =>
    fireEvent.keyDown(document.activeElement as Element, { key, ...more });

  it('are one stop for Tab, and walked with the keys of a feed', () => {
    draw();
    const all = screen.getAllByRole('article');
    expect(all.map((one) => one.tabIndex)).toEqual([0, -1, -1]);
    all[0]?.focus();
    press('PageDown');
    expect(document.activeElement).toBe(all[1]);
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement).toBe(all[2]);
    press('Home');
    expect(document.activeElement).toBe(all[0]);
    press('End');
    press('PageUp');
    expect(document.activeElement).toBe(all[1]);

    expect(all.map((one) => one.tabIndex)).toEqual([-1, 0, -1]);
  });

  it('jump with Enter, edit with E, delete with Delete', () => {
    const { onJump, onDeleteAnnotation } = draw();
    card(/^“the last/).focus();
    press('Enter');
    expect(onJump).toHaveBeenCalledWith('fund');
    press('e');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    press('Delete');
    expect(onDeleteAnnotation).not.toHaveBeenCalled();
    card(/nobody has loaded/).focus();
    press('Delete');

    expect(onDeleteAnnotation).toHaveBeenCalledWith('ship');
  });

  it('are left with Escape and with Control+Home', () => {
    draw();
    button(/^Edit the annotation on “the last/).focus();
    press('Escape');
    expect(document.activeElement).toBe(card(/^“the last/));
    press('Home', { ctrlKey: true });
    expect(document.activeElement).toBe(button('money 1'));
    card(/^“the last/).focus();
    press('Escape');

    expect(document.activeElement).toBe(tab(/Notes/));
  });
});

describe('a card that is written in', () => {
  it('stays, with its words, when its annotation is deleted elsewhere', () => {
    const { redraw, onRestoreAnnotation, onEditAnnotation } = draw();
    fireEvent.click(button(/^Edit the annotation on “the last/));
    redraw({ page: { ...kept, annotations: threeAnnotations.slice(1) } });
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
    fireEvent.input(field, { target: { value: 'Half a w' } });
    expect(onEditAnnotation).toHaveBeenCalledWith('fund', { note: 'Half a w' });
    fireEvent.click(button('Bring it back'));

    expect(onRestoreAnnotation).toHaveBeenCalledWith('fund');
  });

  it('does not move when others are placed anew', () => {
    const { redraw } = draw();
    fireEvent.click(button(/^Edit the annotation on “the last/));
    const field = screen.getByRole('textbox', { name: 'Note' });
    const moved = threeAnnotations.map((one) =>
      one.annotation.id === 'fund' ? placed(one.annotation, foundAt(9)) : one,
    );
    redraw({ page: { ...kept, annotations: moved } });
    expect(quotes()[0]).toBe('“the last of the flood fund”');

    expect(document.activeElement).toBe(field);
  });
});

describe('a lost annotation', () => {
  const twice = { ...kept, versions: twoVersions };

  it('names the copy on which it was made, and shows it there', () => {
    const { onShowVersion } = draw({ page: twice });
    expect(within(card(/^“will open/)).getByText(/^Made on the copy of 9 November/)).toBeDefined();
    fireEvent.click(button(/^See it in that copy/));

    expect(onShowVersion).toHaveBeenCalledWith('version-1', 'spring');
  });

  it('is attached anew', () => {
    const { onReattach, onAttach, onCancelAttach, redraw } = draw();
    fireEvent.click(button(/^Re-attach/));
    expect(onReattach).toHaveBeenCalledWith('spring');
    const attaching = {
      annotationId: 'spring',
      quote: 'will open in the spring',
      trouble: 'nothingSelected',
    } as const;
    redraw({ attaching });
    expect(screen.getByRole('alert').textContent).toBe('Nothing is selected yet.');
    fireEvent.click(button('Attach'));
    expect(onAttach).toHaveBeenCalledTimes(1);
    fireEvent.keyDown(document.body, { key: 'Escape' });

    expect(onCancelAttach).toHaveBeenCalledTimes(1);
  });
});

describe('the saved copy', () => {
  it('has the chosen card under it, with the way to the page', () => {
    const { onShowOnPage, onClearActive } = draw({ tab: 'article', activeId: 'fund' });
    const peek = screen.getByRole('complementary', { name: 'Chosen annotation' });
    fireEvent.click(within(peek).getByRole('button', { name: /^More for/ }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Show on the page' }));
    expect(onShowOnPage).toHaveBeenCalledWith('fund');
    fireEvent.click(button('Close this annotation'));

    expect(onClearActive).toHaveBeenCalledTimes(1);
  });

  it('says when it is an older one, and leads back', () => {
    const { onChooseVersion, onReaderRoot, onOlderRoot } = draw({
      tab: 'article',
      page: { ...kept, clip: { ...kept.clip, versionId: 'version-2' }, versions: twoVersions },
      older: { version: twoVersions[0], article: quayArticle },
    });
    expect(screen.getByText(/^This is the copy of 9 November/)).toBeDefined();
    expect(onOlderRoot.mock.calls.at(-1)?.[0]).not.toBeNull();
    expect(onReaderRoot).not.toHaveBeenCalled();
    fireEvent.click(button('Back to the newest'));

    expect(onChooseVersion).toHaveBeenCalledWith(null);
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
