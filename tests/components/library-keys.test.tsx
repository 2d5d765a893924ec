// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { getKeyCaps, keyGroups } from '../../components/keys/key-help';
import { cardShortcuts, changeShortcuts, libraryShortcuts } from '../../components/keys/shortcuts';
import type { LibraryProps } from '../../components/library/library-props';
import { plainLibrary } from './library-fakes';
import { drawLibrary, findActiveRow, list, press, search } from './library-stage';

afterEach(cleanup);

describe('the keys of the library', () => {
  it.each([
    ['e', {}, { isArchived: true }],
    ['s', {}, { isFavourite: true }],
    ['r', {}, { isRead: true }],
    ['U', { shiftKey: true }, { isRead: true }],
    ['#', { shiftKey: true }, { isDeleted: true }],
    ['#', { modifierAltGraph: true }, { isDeleted: true }],
    ['#', { ctrlKey: true, altKey: true }, { isDeleted: true }],
    ['#', { altKey: true }, { isDeleted: true }],
    ['Delete', {}, { isDeleted: true }],
  ])('change the open clip: %s', (key, held, edit) => {
    const { onEditClips } = drawLibrary();
    press(key, held);

    expect(onEditClips.mock.calls).toEqual([[[1], edit]]);
  });

  it('ignore Caps Lock, and use the key position on non-Latin keyboards', () => {
    const { onEditClips, onOpen } = drawLibrary();
    press('J', { code: 'KeyJ' });
    press('о', { code: 'KeyJ' });
    press('κ', { code: 'KeyK' });
    press('ы', { code: 'KeyS' });
    expect(onOpen.mock.calls).toEqual([[2], [3], [2]]);
    expect(onEditClips.mock.calls).toEqual([[[2], { isFavourite: false }]]);
    press('.', { code: 'Slash' });

    expect(document.activeElement).toBe(search());
  });

  it('do nothing while a character is composed or typed by AltGr', () => {
    const { onEditClips } = drawLibrary();
    press('e', { isComposing: true });
    press('e', { keyCode: 229 });
    press('e', { modifierAltGraph: true });
    press('#', { ctrlKey: true });
    press('#', { metaKey: true });
    press('Process', { code: 'KeyE' });

    expect(onEditClips).not.toHaveBeenCalled();
  });

  it('open the next and the previous clip', () => {
    const { onOpen } = drawLibrary();
    press('j');
    press('j');
    press('k');

    expect(onOpen.mock.calls).toEqual([[2], [3], [2]]);
  });

  it('open the next clip when the open clip leaves the list', () => {
    const { onOpen, redraw } = drawLibrary();
    press('ArrowDown', {}, list());
    const second = { ...plainLibrary.chosen, number: 2 } as LibraryProps['chosen'];
    redraw({ chosen: second });
    Object.defineProperty(list(), 'offsetParent', { value: document.body });
    press('#');

    expect(onOpen.mock.calls).toEqual([[3]]);
  });

  it('skip clips while held, and open the one where they are released', () => {
    const { onOpen } = drawLibrary();
    press('j');
    expect(onOpen.mock.calls).toEqual([[2]]);
    for (let count = 0; count < 30; count += 1) press('j', { repeat: true });
    expect(findActiveRow()?.getAttribute('aria-posinset')).toBe('32');
    expect(onOpen).toHaveBeenCalledOnce();
    fireEvent.keyUp(document.body, { key: 'j' });

    expect(onOpen.mock.calls).toEqual([[2], [32]]);
  });

  it('change one clip, however long they are held', () => {
    const { onEditClips } = drawLibrary();
    press('#');
    for (let count = 0; count < 30; count += 1) press('#', { repeat: true });

    expect(onEditClips).toHaveBeenCalledOnce();
  });

  it.each(['notebook', 'statistics', 'settings'] as const)(
    'change no clip behind the %s',
    (view) => {
      const { onEditClips, onOpen } = drawLibrary({ view });
      for (const key of ['e', 's', 't', 'r', '#', 'Delete', 'U', 'j', 'o', 'x']) press(key);

      expect(onEditClips).not.toHaveBeenCalled();
      expect(onOpen).not.toHaveBeenCalled();
      expect(document.querySelector('dialog')).toBeNull();
    },
  );

  it('apply to the focused highlight, not to its clip', () => {
    const { onEditClips } = drawLibrary();
    const card = document.querySelector('[data-annotation]') as HTMLElement;
    for (const key of ['#', 'r', 's', 'Delete'])
      press(key, {}, card.querySelector('button') ?? card);

    expect(onEditClips).not.toHaveBeenCalled();
  });

  it('are all in the help', () => {
    const listed = new Set(keyGroups.flatMap(({ rows }) => rows.flatMap(({ keys }) => keys)));
    for (const shortcuts of [libraryShortcuts, cardShortcuts, changeShortcuts]) {
      for (const key of Object.values(shortcuts).flat()) expect(listed).toContain(key);
    }
  });

  it('each have one action', () => {
    for (const shortcuts of [libraryShortcuts, cardShortcuts, changeShortcuts]) {
      const keys = Object.values(shortcuts).flat();
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it.each([
    ['j', ['J']],
    ['U', ['Shift', 'U']],
    ['g a', ['G', 'A']],
    ['Shift ArrowDown', ['Shift', '↓']],
    ['Ctrl A', ['Ctrl', 'A']],
    ['Escape', ['Esc']],
    ['#', ['#']],
  ])('are named in the help as on the keyboard: %s', (keys, caps) => {
    expect(getKeyCaps(keys)).toEqual(caps);
  });

  it('go to places by two keys', () => {
    const { onQuestion } = drawLibrary();
    press('g');
    press('u');
    press('g');
    press('f');

    expect(onQuestion.mock.calls).toEqual([['is:unread'], ['is:favourite']]);
  });

  it('are queued until the list is loaded: J, then Enter', async () => {
    const { onOpen, redraw } = drawLibrary({ isAnswered: false, chosen: null });
    press('j');
    press('Enter');
    redraw({ isAnswered: true });
    await waitFor(() => expect(onOpen).toHaveBeenCalledWith(1));
  });

  it('do nothing while the user types, or with Control', () => {
    const { onEditClips } = drawLibrary();
    press('e', {}, search());
    press('#', {}, screen.getByRole('textbox', { name: 'Note on the whole article' }));
    press('e', { ctrlKey: true });

    expect(onEditClips).not.toHaveBeenCalled();
  });

  it('focus the search with "/", undo with "z", and show the help with "?"', async () => {
    const { onUndo } = drawLibrary();
    press('/');
    await waitFor(() => expect(document.activeElement).toBe(search()));
    search().blur();
    press('z');
    expect(onUndo).toHaveBeenCalledOnce();
    press('?');

    expect(screen.getByText('All keys')).toBeDefined();
  });

  it('add and remove tags of the selected clips', () => {
    const { onEditClips } = drawLibrary();
    press('ArrowDown', { shiftKey: true }, list());
    press('t');
    const dialog = within(document.querySelector('dialog') as HTMLElement);
    const field = dialog.getByRole('combobox', { hidden: true });
    fireEvent.input(field, { target: { value: 'granite' } });
    press('Enter', {}, field);
    fireEvent.click(dialog.getByRole('checkbox', { name: 'Remove harbours', hidden: true }));
    fireEvent.click(dialog.getByRole('button', { name: 'Apply', hidden: true }));

    expect(onEditClips.mock.calls).toEqual([
      [[1, 2], { addTags: ['granite'], removeTags: ['harbours'] }],
    ]);
  });
});
