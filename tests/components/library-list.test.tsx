// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { render as drawOnly } from 'preact';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { LibraryView } from '../../components/LibraryView';
import { deferredLibraryViews } from '../../components/library/deferred-library-views';
import { fakeNumbers, fakeRows } from './fake-rows';
import { plainLibrary } from './library-fakes';
import { button, countSelected, drawLibrary, findActiveRow, list, press } from './library-stage';

afterEach(cleanup);

describe('the list of the library', () => {
  it('renders a window of any number of clips, each with its position in the list', () => {
    drawLibrary({ numbers: fakeNumbers(100_000) });
    const rows = within(list()).getAllByRole('option');

    expect(rows.length).toBeLessThan(30);
    expect(rows[2]?.getAttribute('aria-posinset')).toBe('3');
    expect(rows[2]?.getAttribute('aria-setsize')).toBe('100000');
  });

  it('renders visible rows first, and those around them after the first paint', async () => {
    const root = document.body.appendChild(document.createElement('div'));
    onTestFinished(() => {
      drawOnly(null, root);
      root.remove();
    });
    const props = { ...plainLibrary, numbers: fakeNumbers(100), parts: deferredLibraryViews };
    drawOnly(<LibraryView {...props} />, root);
    expect(within(list()).getAllByRole('option').length).toBe(10);

    await waitFor(() => expect(within(list()).getAllByRole('option').length).toBe(14));
  });

  it('moves to its ends by key, and keeps the active row rendered', () => {
    drawLibrary({ numbers: fakeNumbers(100_000) });
    press('End', {}, list());
    expect(findActiveRow()?.getAttribute('aria-posinset')).toBe('100000');
    press('Home', {}, list());

    expect(findActiveRow()?.getAttribute('aria-posinset')).toBe('1');
  });

  it('opens a clip by click and by Enter', () => {
    const { onOpen } = drawLibrary();
    fireEvent.click(document.getElementById('clip-row-1') as Element);
    press('ArrowDown', {}, list());
    press('Enter', {}, list());

    expect(onOpen.mock.calls).toEqual([[2], [3]]);
  });

  it('selects with Control and Shift like a mail program', () => {
    drawLibrary();
    const row = (place: number) => document.getElementById(`clip-row-${place}`) as Element;
    fireEvent.click(row(1));
    fireEvent.click(row(3), { ctrlKey: true });
    expect(countSelected()).toBe(2);
    fireEvent.click(row(5), { shiftKey: true });
    expect(countSelected()).toBe(3);
    press('ArrowUp', { shiftKey: true }, list());

    expect(countSelected()).toBe(2);
  });

  it('selects all, and changes all at once', () => {
    const { onEditClips } = drawLibrary({ numbers: fakeNumbers(100_000) });
    press('a', { ctrlKey: true }, list());
    expect(screen.getByText('100,000 selected')).toBeDefined();
    const bar = within(screen.getByRole('region', { name: 'Selected clips' }));
    fireEvent.click(bar.getByRole('button', { name: 'Archive' }));

    expect(onEditClips.mock.calls[0]?.[0]).toHaveLength(100_000);
    expect(onEditClips.mock.calls[0]?.[1]).toEqual({ isArchived: true });
  });

  it('selects by touch in selection mode', () => {
    const { onOpen } = drawLibrary({ chosen: null });
    fireEvent.click(button('Select'));
    fireEvent.click(document.getElementById('clip-row-1') as Element);
    fireEvent.click(document.getElementById('clip-row-2') as Element);

    expect(countSelected()).toBe(2);
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('activates the row that replaced a removed one', () => {
    const { redraw } = drawLibrary({ chosen: null });
    press('ArrowDown', {}, list());
    press('ArrowDown', {}, list());
    const before = findActiveRow()?.getAttribute('aria-posinset');
    redraw({ chosen: null, numbers: fakeNumbers(1284).filter((number) => number !== 3) });

    expect(findActiveRow()?.getAttribute('aria-posinset')).toBe(before);
  });

  it.each([
    ['e', [[1], { isArchived: true }]],
    ['r', [[1], { isRead: true }]],
  ] as const)('has "%s" mean the clip that is read when its row has gone', (key, edit) => {
    const { onEditClips, redraw } = drawLibrary({ question: 'is:unread' });
    redraw({
      question: 'is:unread',
      numbers: fakeNumbers(1284).subarray(1),
    });
    press(key, {}, list());
    expect(onEditClips.mock.calls).toEqual([edit]);
  });

  it('applies keys to an open clip that was opened from elsewhere', () => {
    const { onEditClips, redraw } = drawLibrary();
    const { chosen: first } = plainLibrary;
    if (first === null) throw new Error('a library in which nothing is read');
    // By id, as the notebook opens it.
    redraw({ chosen: { ...first, number: null, clip: { ...first.clip, id: 'far' } } });
    press('#');
    expect(onEditClips.mock.calls).toEqual([[['far'], { isDeleted: true }]]);
  });

  it('moves to the row of an open clip that was opened from elsewhere', () => {
    const { redraw } = drawLibrary();
    const { chosen: first } = plainLibrary;
    if (first === null) throw new Error('a library in which nothing is read');
    redraw({ chosen: { ...first, number: 4, clip: { ...first.clip, id: 'clip-4' } } });
    expect(findActiveRow()?.getAttribute('aria-posinset')).toBe('4');
  });

  it('stays on the open clip when a deleted one is restored', () => {
    const { onEditClips, redraw } = drawLibrary();
    const { chosen: first } = plainLibrary;
    if (first === null) throw new Error('a library in which nothing is read');
    const next = { ...first, number: 2, clip: { ...first.clip, id: 'clip-2' } };
    redraw({ chosen: next });
    redraw({ chosen: next, numbers: fakeNumbers(1284).subarray(1) });
    redraw({ chosen: next, numbers: fakeNumbers(1284) });
    press('s', {}, list());
    expect(onEditClips.mock.calls).toEqual([[[2], { isFavourite: true }]]);
  });

  it('asks to restore the clip first when a key is pressed in the bin', () => {
    const deletedAt = '2026-11-12T08:00:00.000Z';
    const rows = fakeRows((row) => ({ ...row, clip: { ...row.clip, deletedAt } }));
    const { onEditClips, onNotify } = drawLibrary({ question: 'is:deleted', rows, chosen: null });
    press('ArrowDown', {}, list());
    for (const key of ['t', 's', 'e', 'r']) press(key, {}, list());
    expect(onEditClips).not.toHaveBeenCalled();
    expect(onNotify).toHaveBeenCalledTimes(4);
    expect(document.querySelector('dialog')).toBeNull();
    press('#', {}, list());
    expect(onEditClips).toHaveBeenCalledOnce();
  });

  it('continues after the open clip when its row is gone', () => {
    const { onOpen, redraw } = drawLibrary({ question: 'is:unread' });
    const left = fakeNumbers(1284).subarray(1);
    redraw({ question: 'is:unread', numbers: left });
    press('j', {}, list());
    expect(onOpen.mock.calls).toEqual([[2]]);
  });

  it('handles keys while nothing has focus, and takes focus', () => {
    drawLibrary();
    press('ArrowDown');
    expect(findActiveRow()?.getAttribute('aria-posinset')).toBe('2');
    expect(document.activeElement).toBe(list());
    list().blur();
    press('a', { ctrlKey: true });
    expect(countSelected()).toBeGreaterThan(5);
    list().blur();
    press('q');
    expect(document.activeElement).toBe(document.body);
  });

  it('ignores keys behind a dialog, wherever the focus is', () => {
    const { onEditClips } = drawLibrary();
    press('?');
    // jsdom does not implement modal dialogs.
    document.querySelector('dialog')?.setAttribute('open', '');
    press('ArrowDown');
    press('#');
    expect(findActiveRow()?.getAttribute('aria-posinset')).toBe('1');
    expect(onEditClips).not.toHaveBeenCalled();
  });

  it('shows the progress of a long change, and stops it', () => {
    const { onCancelWork } = drawLibrary({ work: { done: 500, total: 100_000 } });
    expect(screen.getByRole('progressbar', { name: 'Changing clips' })).toBeDefined();
    fireEvent.click(button('Cancel'));

    expect(onCancelWork).toHaveBeenCalledOnce();
  });

  it.each([
    ['', /press Pressmark’s button/],
    ['is:unread', /stay here until you have read them/],
    ['is:deleted', /for 30 days/],
    ['zeppelin', /Try fewer words/],
  ])('explains how to fill an empty "%s"', (question, next) => {
    drawLibrary({ question, numbers: new Uint32Array(), chosen: null });

    expect(screen.getByText(next)).toBeDefined();
  });
});
