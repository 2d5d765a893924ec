import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { render as renderInto } from 'preact';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { LibraryView } from '../../components/LibraryView';
import { deferredLibraryViews } from '../../components/library/deferred-library-views';
import {
  countSelected,
  findActiveRow,
  getButton,
  getList,
  pressKey,
  renderLibrary,
} from './render-library';
import { makeClipNumbers, makeRowSource } from './row-source';
import { sampleLibrary } from './sample-library';

afterEach(cleanup);

describe('the list of the library', () => {
  it('says nothing about choosing a clip until it is known that none is open', () => {
    const { rerender } = renderLibrary({ openClip: null, isOpening: true });
    expect(screen.queryByText('Choose a clip to read it here.')).toBeNull();
    rerender({ openClip: null, isOpening: false });
    expect(screen.getByText('Choose a clip to read it here.')).toBeDefined();
  });

  it('renders only the rows in the window, each with its position in the list', () => {
    renderLibrary({ numbers: makeClipNumbers(100_000) });
    const rows = within(getList()).getAllByRole('option');

    expect(rows.length).toBeLessThan(30);
    expect(rows[2]?.getAttribute('aria-posinset')).toBe('3');
    expect(rows[2]?.getAttribute('aria-setsize')).toBe('100000');
  });

  it('renders visible rows first, and the rows around them after the first paint', async () => {
    const root = document.body.appendChild(document.createElement('div'));
    onTestFinished(() => {
      renderInto(null, root);
      root.remove();
    });
    const props = { ...sampleLibrary, numbers: makeClipNumbers(100), parts: deferredLibraryViews };
    renderInto(<LibraryView {...props} />, root);
    expect(within(getList()).getAllByRole('option').length).toBe(12);

    await waitFor(() => expect(within(getList()).getAllByRole('option').length).toBe(16));
  });

  it('moves to the last and the first row with End and Home, and renders the active row', () => {
    renderLibrary({ numbers: makeClipNumbers(100_000) });
    pressKey('End', {}, getList());
    expect(findActiveRow()?.getAttribute('aria-posinset')).toBe('100000');
    pressKey('Home', {}, getList());

    expect(findActiveRow()?.getAttribute('aria-posinset')).toBe('1');
  });

  it('shows what of the page is saved, and the number of highlights', () => {
    const rows = makeRowSource((row) => ({
      ...row,
      clip: { ...row.clip, summary: { ...row.clip.summary, completeness: 'page' } },
    }));
    renderLibrary({ rows });
    const [row] = within(getList()).getAllByRole('option', { name: /3 highlights/ });
    expect(row?.querySelector('.clip-row__part')?.textContent).toBe('Simplified page');
    expect(row?.querySelector('.clip-row__highlights')).not.toBeNull();
  });

  it.each(['comfortable', 'compact'] as const)('names the highlights of a %s row', (density) => {
    renderLibrary({ density });
    const [row] = within(getList()).getAllByRole('option', { name: /3 highlights/ });
    expect(row?.querySelector('.clip-row__highlights')?.textContent).toBe('33 highlights');
  });

  it('opens a clip on click and on Enter', () => {
    const { onOpen } = renderLibrary();
    fireEvent.click(document.getElementById('clip-row-1') as Element);
    pressKey('ArrowDown', {}, getList());
    pressKey('Enter', {}, getList());

    expect(onOpen.mock.calls).toEqual([[2], [3]]);
  });

  it('selects rows with Control and ranges with Shift', () => {
    renderLibrary();
    const row = (place: number) => document.getElementById(`clip-row-${place}`) as Element;
    fireEvent.click(row(1));
    fireEvent.click(row(3), { ctrlKey: true });
    expect(countSelected()).toBe(2);
    fireEvent.click(row(5), { shiftKey: true });
    expect(countSelected()).toBe(3);
    pressKey('ArrowUp', { shiftKey: true }, getList());

    expect(countSelected()).toBe(2);
  });

  it('selects all clips with Control+A and edits them in one call', () => {
    const { onEditClips } = renderLibrary({ numbers: makeClipNumbers(100_000) });
    pressKey('a', { ctrlKey: true }, getList());
    expect(screen.getByText('100,000 selected')).toBeDefined();
    const bar = within(screen.getByRole('region', { name: 'Selected clips' }));
    fireEvent.click(bar.getByRole('button', { name: 'Archive' }));

    expect(onEditClips.mock.calls[0]?.[0]).toHaveLength(100_000);
    expect(onEditClips.mock.calls[0]?.[1]).toEqual({ isArchived: true });
  });

  it('selects instead of opening clips in selection mode', () => {
    const { onOpen } = renderLibrary({ openClip: null });
    fireEvent.click(getButton('Select'));
    fireEvent.click(document.getElementById('clip-row-1') as Element);
    fireEvent.click(document.getElementById('clip-row-2') as Element);

    expect(countSelected()).toBe(2);
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('activates the row that replaced a removed row', () => {
    const { rerender } = renderLibrary({ openClip: null });
    pressKey('ArrowDown', {}, getList());
    pressKey('ArrowDown', {}, getList());
    const before = findActiveRow()?.getAttribute('aria-posinset');
    rerender({ openClip: null, numbers: makeClipNumbers(1284).filter((number) => number !== 3) });

    expect(findActiveRow()?.getAttribute('aria-posinset')).toBe(before);
  });

  it.each([
    ['e', [[1], { isArchived: true }]],
    ['r', [[1], { isRead: true }]],
  ] as const)('edits the open clip with "%s" after its row was removed', (key, edit) => {
    const { onEditClips, rerender } = renderLibrary({ question: 'is:unread' });
    rerender({
      question: 'is:unread',
      numbers: makeClipNumbers(1284).subarray(1),
    });
    pressKey(key, {}, getList());
    expect(onEditClips.mock.calls).toEqual([edit]);
  });

  it('edits an open clip that was opened from another view', () => {
    const { onEditClips, rerender } = renderLibrary();
    const { openClip: first } = sampleLibrary;
    if (first === null) throw new Error('the sample library has no open clip');
    // By id, as the notebook opens it.
    rerender({ openClip: { ...first, number: null, clip: { ...first.clip, id: 'far' } } });
    pressKey('#');
    expect(onEditClips.mock.calls).toEqual([[['far'], { isDeleted: true }]]);
  });

  it('activates the row of a clip that was opened from another view', () => {
    const { rerender } = renderLibrary();
    const { openClip: first } = sampleLibrary;
    if (first === null) throw new Error('the sample library has no open clip');
    rerender({ openClip: { ...first, number: 4, clip: { ...first.clip, id: 'clip-4' } } });
    expect(findActiveRow()?.getAttribute('aria-posinset')).toBe('4');
  });

  it('scrolls to the row of a clip that a link opened, and marks it as open', async () => {
    const { openClip: first } = sampleLibrary;
    if (first === null) throw new Error('the sample library has no open clip');
    const clip = { ...first.clip, id: 'clip-900' };
    const open = { ...first, number: null, clip };
    const { rerender } = renderLibrary({ numbers: null, openClip: open });
    const numbers = makeClipNumbers(1284);
    rerender({ numbers, openClip: open });
    rerender({ numbers, openClip: { ...open, number: 900 } });
    await waitFor(() => expect(getList().scrollTop).toBeGreaterThan(70_000));
    expect(findActiveRow()?.getAttribute('aria-posinset')).toBe('900');
    expect(findActiveRow()?.getAttribute('aria-current')).toBe('true');
  });

  it('keeps the row of the open clip active when a deleted clip is restored', () => {
    const { onEditClips, rerender } = renderLibrary();
    const { openClip: first } = sampleLibrary;
    if (first === null) throw new Error('the sample library has no open clip');
    const next = { ...first, number: 2, clip: { ...first.clip, id: 'clip-2' } };
    rerender({ openClip: next });
    rerender({ openClip: next, numbers: makeClipNumbers(1284).subarray(1) });
    rerender({ openClip: next, numbers: makeClipNumbers(1284) });
    pressKey('s', {}, getList());
    expect(onEditClips.mock.calls).toEqual([[[2], { isFavourite: true }]]);
  });

  it('asks the user to restore a clip of the bin before editing it', () => {
    const deletedAt = '2026-11-12T08:00:00.000Z';
    const rows = makeRowSource((row) => ({ ...row, clip: { ...row.clip, deletedAt } }));
    const { onEditClips, onNotify } = renderLibrary({
      question: 'is:deleted',
      rows,
      openClip: null,
    });
    pressKey('ArrowDown', {}, getList());
    for (const key of ['t', 's', 'e', 'r']) pressKey(key, {}, getList());
    expect(onEditClips).not.toHaveBeenCalled();
    expect(onNotify).toHaveBeenCalledTimes(4);
    expect(document.querySelector('dialog')).toBeNull();
    pressKey('#', {}, getList());
    expect(onEditClips).toHaveBeenCalledOnce();
  });

  it('opens the next clip with J after the row of the open clip was removed', () => {
    const { onOpen, rerender } = renderLibrary({ question: 'is:unread' });
    const unread = makeClipNumbers(1284).subarray(1);
    rerender({ question: 'is:unread', numbers: unread });
    pressKey('j', {}, getList());
    expect(onOpen.mock.calls).toEqual([[2]]);
  });

  it('handles keys while no element has focus, and takes the focus', () => {
    renderLibrary();
    pressKey('ArrowDown');
    expect(findActiveRow()?.getAttribute('aria-posinset')).toBe('2');
    expect(document.activeElement).toBe(getList());
    getList().blur();
    pressKey('a', { ctrlKey: true });
    expect(countSelected()).toBeGreaterThan(5);
    getList().blur();
    pressKey('q');
    expect(document.activeElement).toBe(document.body);
  });

  it('gets the focus when Back closes the clip that had it', () => {
    const { rerender } = renderLibrary();
    getButton('Text settings').focus();
    rerender({ openClip: null });
    expect(document.activeElement).toBe(getList());
  });

  it('leaves the focus in the reader when the clip in it is deleted and the next one opens', () => {
    const { rerender } = renderLibrary();
    const { openClip: first } = sampleLibrary;
    if (first === null) throw new Error('the sample library has no open clip');
    getButton('Delete this clip').focus();
    rerender({ openClip: { ...first, number: 2, clip: { ...first.clip, id: 'clip-2' } } });
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Reader' }));
  });

  it('gets the focus when an export without an open clip is cancelled', () => {
    const exporting = { done: 2, total: 9 };
    const { rerender } = renderLibrary({ openClip: null, exporting });
    getButton('Cancel').focus();
    rerender({ openClip: null, exporting: null });
    expect(document.activeElement).toBe(getList());
  });

  it('ignores keys while a dialog is open, even without focus in the dialog', () => {
    const { onEditClips } = renderLibrary();
    pressKey('t');
    // jsdom does not implement modal dialogs.
    document.querySelector('dialog')?.setAttribute('open', '');
    pressKey('ArrowDown');
    pressKey('#');
    expect(findActiveRow()?.getAttribute('aria-posinset')).toBe('1');
    expect(onEditClips).not.toHaveBeenCalled();
  });

  it('shows the progress of a long bulk edit, and cancels it', () => {
    const { onCancelWork } = renderLibrary({ work: { done: 500, total: 100_000 } });
    expect(screen.getByRole('progressbar', { name: 'Changing clips' })).toBeDefined();
    fireEvent.click(getButton('Cancel'));

    expect(onCancelWork).toHaveBeenCalledOnce();
  });

  it.each([
    ['', /click Pressmark’s button/],
    ['is:unread', /stay here until you’ve read or archived them/],
    ['is:deleted', /for 30 days/],
    ['zeppelin', /or try fewer words/],
  ])('explains what to do about an empty list: "%s"', (question, advice) => {
    renderLibrary({ question, numbers: new Uint32Array(), openClip: null });

    expect(screen.getByText(advice)).toBeDefined();
  });
});
