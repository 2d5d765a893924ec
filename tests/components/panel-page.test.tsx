// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { button, card, draw, quotes, savedPage } from './panel-stage';
import { quayArticle } from './sample-articles';
import { twoVersions } from './samples';

afterEach(cleanup);

describe('undo in the panel', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const deleted = { key: 1, step: 'done', kind: 'deleted', total: 1 } as const;

  it('is offered after an action, and redo after undo', () => {
    const { onUndo, onRedo, redraw } = draw({ toast: deleted });
    expect(screen.getByText('Highlight deleted.')).toBeDefined();
    fireEvent.click(button('Undo'));
    expect(onUndo).toHaveBeenCalledTimes(1);
    redraw({ toast: { ...deleted, key: 2, step: 'undone' } });
    expect(screen.getByText('Undone: highlight deleted.')).toBeDefined();
    fireEvent.click(button('Redo'));

    expect(onRedo).toHaveBeenCalledTimes(1);
  });

  it('stays while it has focus or the pointer', async () => {
    const { onToastGone } = draw({ toast: deleted });
    button('Undo').focus();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onToastGone).not.toHaveBeenCalled();
    button('Undo').blur();
    await vi.advanceTimersByTimeAsync(60_000);

    expect(onToastGone).toHaveBeenCalledTimes(1);
  });

  it('is run by Control+Z outside of fields, and redo with Shift', () => {
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

  it('of a deleted clip replaces it', () => {
    const { onDeleteClip, onRestoreClip, redraw } = draw();
    fireEvent.click(button('Delete this clip'));
    expect(onDeleteClip).toHaveBeenCalledWith('clip-quay');
    redraw({
      page: { kind: 'deleted', clip: savedPage.clip },
      toast: { ...deleted, kind: 'clip-deleted' },
    });
    fireEvent.click(button('Undo'));

    expect(onRestoreClip).toHaveBeenCalledWith('clip-quay');
  });

  it('moves focus to the next card after a deletion', () => {
    const { onDeleteAnnotation } = draw();
    button(/^Delete the highlight “the last/).focus();
    fireEvent.click(button(/^Delete the highlight “the last/));

    expect(onDeleteAnnotation).toHaveBeenCalledWith('fund');
    expect(document.activeElement).toBe(card(/nobody has loaded a ship/));
  });
});

describe('the filter of the panel', () => {
  const find = () => screen.getByRole('searchbox', { name: 'Find in quotes, notes and tags' });
  const seek = (value: string) => fireEvent.input(find(), { target: { value } });

  it('shows matches and their number, and is cleared', () => {
    draw();
    seek('budget');
    expect(quotes()).toEqual(['“the last of the flood fund”']);
    expect(screen.getByText('1 of 3 shown')).toBeDefined();
    fireEvent.click(button('Clear the filter'));
    expect(quotes()).toHaveLength(3);

    expect(document.activeElement).toBe(find());
  });

  it('filters by colour and by tag', () => {
    draw();
    fireEvent.click(button('Sky blue 1'));
    expect(quotes()).toEqual(['“nobody has loaded a ship here since the storm”']);
    fireEvent.click(button('Sky blue 1'));
    fireEvent.click(button('money 1'));

    expect(quotes()).toEqual(['“the last of the flood fund”']);
    expect(button('money 1').getAttribute('aria-pressed')).toBe('true');
  });

  it('explains how to clear it when nothing matches', () => {
    draw();
    seek('zeppelin');
    expect(screen.getByText('No highlights match the filter.')).toBeDefined();
    fireEvent.click(screen.getByText('Clear the filter'));

    expect(quotes()).toHaveLength(3);
  });

  it('stays with the clip, and is reset with another', () => {
    const { redraw } = draw();
    seek('budget');
    redraw({ page: { kind: 'reading' } });
    redraw({ page: savedPage });
    expect(quotes()).toHaveLength(1);
    redraw({ page: { ...savedPage, clip: { ...savedPage.clip, id: 'clip-other' } } });
    expect(quotes()).toHaveLength(3);
    redraw({ page: savedPage });

    expect(quotes()).toHaveLength(3);
  });

  it('never hides a card that is being edited or was clicked on the page', () => {
    const { redraw } = draw();
    fireEvent.click(button(/^Edit the highlight “the last/));
    seek('zeppelin');
    redraw({ activeId: 'ship' });

    expect(quotes()).toHaveLength(2);
  });

  it('limits bulk actions to the shown cards', () => {
    const { onDeleteAll } = draw();
    fireEvent.click(button('Sky blue 1'));
    fireEvent.click(button('All shown highlights'));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Delete it' }));

    expect(onDeleteAll).toHaveBeenCalledWith(['ship']);
  });
});

describe('a lost annotation', () => {
  const twice = { ...savedPage, versions: twoVersions };

  it('names the copy it was made on, and opens it', () => {
    const { onShowVersion } = draw({ page: twice });
    expect(within(card(/^“will open/)).getByText(/^Made on the copy of 9 November/)).toBeDefined();
    fireEvent.click(button(/^See it in that copy/));

    expect(onShowVersion).toHaveBeenCalledWith('version-1', 'spring');
  });

  it('focuses the instructions for attaching it, and restores focus when cancelled', async () => {
    const { redraw } = draw();
    const reattach = button(/^Re-attach/);
    reattach.focus();
    redraw({
      attaching: { annotationId: 'spring', quote: 'will open in the spring', trouble: null },
    });
    const banner = screen.getByRole('region', { name: 'Re-attach a highlight' });
    await waitFor(() => expect(document.activeElement).toBe(banner));
    expect(document.getElementById(banner.getAttribute('aria-describedby') ?? '')).not.toBeNull();
    redraw({ attaching: null });

    await waitFor(() => expect(document.activeElement).toBe(reattach));
  });

  it('is attached again', () => {
    const { onReattach, onAttach, onCancelAttach, redraw } = draw();
    fireEvent.click(button(/^Re-attach/));
    expect(onReattach).toHaveBeenCalledWith('spring');
    const attaching = {
      annotationId: 'spring',
      quote: 'will open in the spring',
      trouble: 'nothing-selected',
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
  it('shows the active card below, with a link to the page', () => {
    const { onShowOnPage, onClearActive } = draw({ tab: 'article', activeId: 'fund' });
    const peek = screen.getByRole('complementary', { name: 'Selected highlight' });
    fireEvent.click(within(peek).getByRole('button', { name: /^More for/ }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Show on the page' }));
    expect(onShowOnPage).toHaveBeenCalledWith('fund');
    fireEvent.click(button('Close this highlight'));

    expect(onClearActive).toHaveBeenCalledTimes(1);
  });

  it('says when it is an older one, and links back', () => {
    const { onChooseVersion, onReaderRoot, onOlderRoot } = draw({
      tab: 'article',
      page: {
        ...savedPage,
        clip: { ...savedPage.clip, versionId: 'version-2' },
        versions: twoVersions,
      },
      older: { version: twoVersions[0], article: quayArticle },
    });
    expect(screen.getByText(/^This is the copy of 9 November/)).toBeDefined();
    expect(onOlderRoot.mock.calls.at(-1)?.[0]).not.toBeNull();
    expect(onReaderRoot).not.toHaveBeenCalled();
    fireEvent.click(button('Back to the newest'));

    expect(onChooseVersion).toHaveBeenCalledWith(null);
  });
});
