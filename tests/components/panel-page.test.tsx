import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getButton, getCard, listQuotes, renderPanel, savedPage } from './render-panel';
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
  const deletedToast = { key: 1, step: 'done', kind: 'deleted', total: 1 } as const;

  it('is offered after an action, and redo is offered after undo', () => {
    const { onUndo, onRedo, rerender } = renderPanel({ toast: deletedToast });
    expect(screen.getByText('Highlight deleted.')).toBeDefined();
    fireEvent.click(getButton('Undo'));
    expect(onUndo).toHaveBeenCalledTimes(1);
    rerender({ toast: { ...deletedToast, key: 2, step: 'undone' } });
    expect(screen.getByText('Highlight restored.')).toBeDefined();
    fireEvent.click(getButton('Redo'));

    expect(onRedo).toHaveBeenCalledTimes(1);
  });

  it('is offered for as long as it has focus', async () => {
    const { onToastDismiss } = renderPanel({ toast: deletedToast });
    getButton('Undo').focus();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onToastDismiss).not.toHaveBeenCalled();
    getButton('Undo').blur();
    await vi.advanceTimersByTimeAsync(60_000);

    expect(onToastDismiss).toHaveBeenCalledTimes(1);
  });

  it('runs with Control+Z outside of fields, and redo with Control+Shift+Z', () => {
    const { onUndo, onRedo } = renderPanel();
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'Z', ctrlKey: true, shiftKey: true });
    expect([onUndo, onRedo].map((callback) => callback.mock.calls.length)).toEqual([1, 1]);
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Note on this clip' }), {
      key: 'z',
      ctrlKey: true,
    });

    expect(onUndo).toHaveBeenCalledTimes(1);
  });

  it('is offered in place of a deleted clip', () => {
    const { onDeleteClip, onRestoreClip, rerender } = renderPanel();
    fireEvent.click(getButton('Delete this clip'));
    expect(onDeleteClip).toHaveBeenCalledWith('clip-quay');
    rerender({
      page: { kind: 'deleted', clip: savedPage.clip },
      toast: { ...deletedToast, kind: 'clip-deleted' },
    });
    fireEvent.click(getButton('Undo'));

    expect(onRestoreClip).toHaveBeenCalledWith('clip-quay');
    rerender({
      toast: { key: 2, step: 'undoable', words: 'Saved.', isUndone: false, onUndo() {} },
    });
    expect(getButton('Undo').closest('.toast')).not.toBeNull();
    expect(screen.getAllByRole('button', { name: 'Undo' })).toHaveLength(1);
    rerender({ page: { kind: 'deleted', clip: savedPage.clip }, tab: 'article' });
    within(screen.getByRole('tabpanel')).getByText('Clip moved to the bin.');
    expect(screen.queryByText('No saved version yet.')).toBeNull();
  });
});

it('says in the Article tab, too, why a page cannot be read', () => {
  const failure = { code: 'library-unavailable', detail: null } as const;
  renderPanel({ page: { kind: 'unreadable', failure }, problem: failure, tab: 'article' });
  const panel = within(screen.getByRole('tabpanel'));
  panel.getByText('Pressmark can’t access your library.');
  expect(screen.getAllByRole('alert')).toHaveLength(1);
});

it('says that the Library tab lists only the best of many matches', () => {
  const clips = [savedPage.clip, { ...savedPage.clip, id: 'clip-2' }];
  const { rerender } = renderPanel({ tab: 'library', shelf: { clips, query: 'quay' } });
  screen.getByRole('list', { name: '2 clips found' });
  rerender({ tab: 'library', shelf: { clips, query: 'quay', hasMore: true } });
  screen.getByRole('list', { name: 'The 2 best matches' });
});

it('offers lasting access in a line that is closed at first', () => {
  const { onAllow, rerender } = renderPanel({ visitedSite: 'ledger.example' });
  const findLine = () => screen.getByText('Article detection is off here.').closest('details');
  expect(findLine()?.open).toBe(false);
  findLine()?.setAttribute('open', '');
  fireEvent.click(getButton('Allow on ledger.example'));
  expect(onAllow).toHaveBeenCalledWith('site');
  rerender({ visitedSite: 'post.example' });

  expect(findLine()?.open).toBe(false);
});

it('moves focus to the next card when a highlight is deleted', () => {
  const { onDeleteAnnotation } = renderPanel();
  getButton(/^Delete the highlight “the last/).focus();
  fireEvent.click(getButton(/^Delete the highlight “the last/));

  expect(onDeleteAnnotation).toHaveBeenCalledWith('fund');
  expect(document.activeElement).toBe(getCard(/nobody has loaded a ship/));
});

describe('the filter of the panel', () => {
  const getFilterField = () =>
    screen.getByRole('searchbox', { name: 'Find in quotes, notes and tags' });
  const typeFilter = (value: string) => fireEvent.input(getFilterField(), { target: { value } });

  it('shows matches and their number, and can be cleared', () => {
    renderPanel();
    typeFilter('budget');
    expect(listQuotes()).toEqual(['“the last of the flood fund”']);
    expect(screen.getByText('1 of 3 shown')).toBeDefined();
    fireEvent.click(getButton('Clear filter'));
    expect(listQuotes()).toHaveLength(3);

    expect(document.activeElement).toBe(getFilterField());
  });

  it('filters by colour and by tag', () => {
    renderPanel();
    fireEvent.click(getButton('Sky blue 1'));
    expect(listQuotes()).toEqual(['“nobody has loaded a ship here since the storm”']);
    fireEvent.click(getButton('Sky blue 1'));
    fireEvent.click(getButton('money 1'));

    expect(listQuotes()).toEqual(['“the last of the flood fund”']);
    expect(getButton('money 1').getAttribute('aria-pressed')).toBe('true');
  });

  it('offers a button that clears it when nothing matches', () => {
    renderPanel();
    typeFilter('zeppelin');
    expect(screen.getByText('No highlights match the filter.')).toBeDefined();
    fireEvent.click(screen.getByText('Clear filter'));

    expect(listQuotes()).toHaveLength(3);
  });

  it('is kept for the same clip, and reset for another clip', () => {
    const { rerender } = renderPanel();
    typeFilter('budget');
    rerender({ page: { kind: 'reading' } });
    rerender({ page: savedPage });
    expect(listQuotes()).toHaveLength(1);
    rerender({ page: { ...savedPage, clip: { ...savedPage.clip, id: 'clip-other' } } });
    expect(listQuotes()).toHaveLength(3);
    rerender({ page: savedPage });

    expect(listQuotes()).toHaveLength(3);
  });

  it('never hides a card that is being edited or the card of a clicked highlight', () => {
    const { rerender } = renderPanel();
    fireEvent.click(getButton(/^Edit the highlight “the last/));
    typeFilter('zeppelin');
    rerender({ activeId: 'ship' });

    expect(listQuotes()).toHaveLength(2);
  });

  it('limits bulk actions to the cards it shows', () => {
    const { onDeleteAll } = renderPanel();
    fireEvent.click(getButton('Sky blue 1'));
    fireEvent.click(getButton('Options for these highlights'));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Delete it' }));

    expect(onDeleteAll).toHaveBeenCalledWith(['ship']);
  });
});

describe('a lost annotation', () => {
  const pageWithTwoVersions = { ...savedPage, versions: twoVersions };

  it('names the version it was made on, and opens that version', () => {
    const { onShowVersion } = renderPanel({ page: pageWithTwoVersions });
    expect(
      within(getCard(/^“will open/)).getByText(/^Made on the version from 9 November/),
    ).toBeDefined();
    fireEvent.click(getButton(/^See it in that version/));

    expect(onShowVersion).toHaveBeenCalledWith('version-1', 'spring');
  });

  it('moves focus to the instructions for reattaching, and back when the user cancels', async () => {
    const { rerender } = renderPanel();
    const reattach = getButton(/^Reattach/);
    reattach.focus();
    rerender({
      attaching: { annotationId: 'spring', quote: 'will open in the spring', trouble: null },
    });
    const banner = screen.getByRole('region', { name: 'Reattach a highlight' });
    await waitFor(() => expect(document.activeElement).toBe(banner));
    expect(document.getElementById(banner.getAttribute('aria-describedby') ?? '')).not.toBeNull();
    rerender({ attaching: null });

    await waitFor(() => expect(document.activeElement).toBe(reattach));
  });

  it('can be reattached, and reattaching can be cancelled', () => {
    const { onReattach, onAttach, onCancelAttach, rerender } = renderPanel();
    fireEvent.click(getButton(/^Reattach/));
    expect(onReattach).toHaveBeenCalledWith('spring');
    const attaching = {
      annotationId: 'spring',
      quote: 'will open in the spring',
      trouble: 'nothing-selected',
    } as const;
    rerender({ attaching });
    expect(screen.getByRole('alert').textContent).toBe('Nothing is selected yet.');
    fireEvent.click(getButton('Attach'));
    expect(onAttach).toHaveBeenCalledTimes(1);
    fireEvent.keyDown(document.body, { key: 'Escape' });

    expect(onCancelAttach).toHaveBeenCalledTimes(1);
  });
});

describe('the saved text in the panel', () => {
  it('shows the card of the active highlight, with a link to the page', () => {
    const { onShowOnPage, onClearActive } = renderPanel({ tab: 'article', activeId: 'fund' });
    const activeCard = screen.getByRole('complementary', { name: 'Selected highlight' });
    fireEvent.click(within(activeCard).getByRole('button', { name: /^Options for/ }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Show on the page' }));
    expect(onShowOnPage).toHaveBeenCalledWith('fund');
    fireEvent.click(getButton('Close this highlight'));

    expect(onClearActive).toHaveBeenCalledTimes(1);
  });

  it('says if an older version is open, and links to the newest', () => {
    const { onChooseVersion, onReaderRoot, onOlderRoot } = renderPanel({
      tab: 'article',
      page: {
        ...savedPage,
        clip: { ...savedPage.clip, versionId: 'version-2' },
        versions: twoVersions,
      },
      older: { version: twoVersions[0], article: quayArticle },
    });
    expect(screen.getByText(/^This is the version from 9 November/)).toBeDefined();
    expect(onOlderRoot.mock.calls.at(-1)?.[0]).not.toBeNull();
    expect(onReaderRoot).not.toHaveBeenCalled();
    fireEvent.click(getButton('Back to the newest version'));

    expect(onChooseVersion).toHaveBeenCalledWith(null);
  });
});
