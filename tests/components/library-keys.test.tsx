import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { getKeyCaps, keyGroups } from '../../components/keys/key-help';
import { cardShortcuts, changeShortcuts, libraryShortcuts } from '../../components/keys/shortcuts';
import { LibraryView } from '../../components/LibraryView';
import { deferredLibraryViews } from '../../components/library/deferred-library-views';
import type { LibraryProps } from '../../components/library/library-props';
import {
  countSelected,
  findActiveRow,
  getList,
  getSearchField,
  pressKey,
  renderLibrary,
} from './render-library';
import { sampleLibrary } from './sample-library';
import { useLanguage } from './strings/use-language';

afterEach(cleanup);

describe('the keyboard shortcuts of the library', () => {
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
  ])('edit the open clip: %s', (key, modifiers, edit) => {
    const { onEditClips } = renderLibrary();
    pressKey(key, modifiers);

    expect(onEditClips.mock.calls).toEqual([[[1], edit]]);
  });

  it('ignore Caps Lock, and use the key position on non-Latin keyboards', () => {
    const { onEditClips, onOpen } = renderLibrary();
    pressKey('J', { code: 'KeyJ' });
    pressKey('о', { code: 'KeyJ' });
    pressKey('κ', { code: 'KeyK' });
    pressKey('ы', { code: 'KeyS' });
    expect(onOpen.mock.calls).toEqual([[2], [3], [2]]);
    expect(onEditClips.mock.calls).toEqual([[[2], { isFavourite: false }]]);
    pressKey('.', { code: 'Slash' });

    expect(document.activeElement).toBe(getSearchField());
  });

  it.each([[{}], [{ ctrlKey: true }], [{ metaKey: true }]])(
    'undo with Z, and with the key of the browser: %j',
    (modifiers) => {
      const { onUndo } = renderLibrary();
      pressKey('z', modifiers);
      expect(onUndo).toHaveBeenCalledOnce();
      const search = getSearchField();
      search.focus();
      fireEvent.keyDown(search, { key: 'z', ...modifiers });
      pressKey('z', { ...modifiers, altKey: true });
      expect(onUndo).toHaveBeenCalledOnce();
    },
  );
  it.each([
    ['Z', { shiftKey: true }],
    ['Z', { shiftKey: true, ctrlKey: true }],
    ['y', { ctrlKey: true }],
  ])('redo with %s and %j', (key, modifiers) => {
    const { onUndo, onRedo } = renderLibrary();
    pressKey(key, modifiers);
    expect(onRedo).toHaveBeenCalledOnce();
    expect(onUndo).not.toHaveBeenCalled();
  });

  it('leave the focus in the search box if / follows Escape at once', async () => {
    const { onEditClips } = renderLibrary();
    pressKey('Escape');
    pressKey('/');
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(document.activeElement).toBe(getSearchField());
    expect(onEditClips).not.toHaveBeenCalled();
  });

  it('focus the search box at once from another view', () => {
    const Page = () => {
      const [view, setView] = useState<LibraryProps['view']>('notebook');
      return (
        <LibraryView {...sampleLibrary} parts={deferredLibraryViews} view={view} onView={setView} />
      );
    };
    render(<Page />);
    // Not `fireEvent`, which renders before it returns.
    const press = (key: string) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    press('/');
    expect(document.activeElement).toBe(getSearchField());
  });

  it('do nothing during composition or when AltGr types a character', () => {
    const { onEditClips } = renderLibrary();
    pressKey('e', { isComposing: true });
    pressKey('e', { keyCode: 229 });
    pressKey('e', { modifierAltGraph: true });
    pressKey('#', { ctrlKey: true });
    pressKey('#', { metaKey: true });
    pressKey('Process', { code: 'KeyE' });

    expect(onEditClips).not.toHaveBeenCalled();
  });

  it('open the next and the previous clip', () => {
    const { onOpen } = renderLibrary();
    pressKey('j');
    pressKey('j');
    pressKey('k');

    expect(onOpen.mock.calls).toEqual([[2], [3], [2]]);
  });

  it.each([
    ['j', {}],
    ['ArrowDown', {}],
    ['ArrowDown', { ctrlKey: true }],
  ])(
    'select clips that are not adjacent: moving by %s %j keeps the selection',
    (key, modifiers) => {
      const { onEditClips } = renderLibrary();
      pressKey('x', {}, getList());
      for (let count = 0; count < 2; count += 1) pressKey(key, modifiers, getList());
      pressKey('x', {}, getList());
      pressKey(key, modifiers, getList());
      expect(countSelected()).toBe(2);
      pressKey('e');
      expect(onEditClips.mock.calls).toEqual([[[1, 3], { isArchived: true }]]);

      pressKey('Escape', {}, getList());
      expect(countSelected()).toBe(0);
    },
  );

  it('open the next clip when the open clip leaves the list', () => {
    const { onOpen, rerender } = renderLibrary();
    pressKey('ArrowDown', {}, getList());
    const second = { ...sampleLibrary.openClip, number: 2 } as LibraryProps['openClip'];
    rerender({ openClip: second });
    Object.defineProperty(getList(), 'offsetParent', { value: document.body });
    pressKey('#');

    expect(onOpen.mock.calls).toEqual([[3]]);
  });

  it('skip clips while a key is held, and open the clip reached when it is released', () => {
    const { onOpen } = renderLibrary();
    pressKey('j');
    expect(onOpen.mock.calls).toEqual([[2]]);
    for (let count = 0; count < 30; count += 1) pressKey('j', { repeat: true });
    expect(findActiveRow()?.getAttribute('aria-posinset')).toBe('32');
    expect(onOpen).toHaveBeenCalledOnce();
    fireEvent.keyUp(document.body, { key: 'j' });

    expect(onOpen.mock.calls).toEqual([[2], [32]]);
  });

  it('edit only one clip while a key is held', () => {
    const { onEditClips } = renderLibrary();
    pressKey('#');
    for (let count = 0; count < 30; count += 1) pressKey('#', { repeat: true });

    expect(onEditClips).toHaveBeenCalledOnce();
  });

  it.each(['notebook', 'statistics', 'settings'] as const)(
    'do not edit clips while the %s is open',
    (view) => {
      const { onEditClips, onOpen } = renderLibrary({ view });
      for (const key of ['e', 's', 't', 'r', '#', 'Delete', 'U', 'j', 'o', 'x']) pressKey(key);

      expect(onEditClips).not.toHaveBeenCalled();
      expect(onOpen).not.toHaveBeenCalled();
      expect(document.querySelector('dialog')).toBeNull();
    },
  );

  it('do not edit the clip while a highlight has focus', () => {
    const { onEditClips } = renderLibrary();
    const card = document.querySelector('[data-annotation]') as HTMLElement;
    for (const key of ['#', 'r', 's', 'Delete'])
      pressKey(key, {}, card.querySelector('button') ?? card);

    expect(onEditClips).not.toHaveBeenCalled();
  });

  it('are all listed in the help', () => {
    const listed = new Set(keyGroups.flatMap(({ rows }) => rows.flatMap(({ keys }) => keys)));
    for (const shortcuts of [libraryShortcuts, cardShortcuts, changeShortcuts]) {
      for (const key of Object.values(shortcuts).flat()) expect(listed).toContain(key);
    }
  });

  it('have one action per key', () => {
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
  ])('are shown in the help as labelled on the keyboard: %s', (keys, caps) => {
    expect(getKeyCaps(keys)).toEqual(caps);
  });

  it.each([
    ['de', ['Umschalt', 'U', 'Strg', 'Pos1', 'Entf', '→']],
    ['es', ['Mayús', 'U', 'Ctrl', 'Inicio', 'Supr', '→']],
    ['fr', ['Maj', 'U', 'Ctrl', 'Origine', 'Suppr', '→']],
    ['ja', ['Shift', 'U', 'Ctrl', 'Home', 'Delete', '→']],
    // Expands a tag in a sidebar that is read from right to left.
    ['ar', ['Shift', 'U', 'Ctrl', 'Home', 'Del', '←']],
  ])('are labelled as on keyboards of the language: %s', async (language, caps) => {
    await useLanguage(language);
    const keys = ['U', 'Ctrl', 'Home', 'Delete', 'Forth'];
    expect(keys.flatMap(getKeyCaps)).toEqual(caps);
    await useLanguage('en');
  });

  it('open a list by two keys', () => {
    const { onQuestion } = renderLibrary();
    pressKey('g');
    pressKey('u');
    pressKey('g');
    pressKey('f');

    expect(onQuestion.mock.calls).toEqual([['is:unread'], ['is:favourite']]);
  });

  it('are queued until the list has loaded: J, then Enter', async () => {
    const { onOpen, rerender } = renderLibrary({ isAnswered: false, openClip: null });
    pressKey('j');
    pressKey('Enter');
    rerender({ isAnswered: true });
    await waitFor(() => expect(onOpen).toHaveBeenCalledWith(1));
  });

  it.each(['j', 'k', 'x'])('%s moves the focus from the sidebar to the list', (key) => {
    renderLibrary({ openClip: null });
    const shelf = screen.getByRole('button', { name: /^Unread/ });
    shelf.focus();
    pressKey(key, {}, shelf);
    expect(document.activeElement).toBe(getList());
    pressKey('a', { ctrlKey: true }, getList());
    expect(countSelected()).toBeGreaterThan(1);
  });

  it('keep the focus in the reader when J opens the next clip', () => {
    const { onOpen } = renderLibrary();
    const reader = screen.getByRole('region', { name: 'Reader' });
    reader.focus();
    pressKey('j', {}, reader);
    expect(onOpen).toHaveBeenCalledWith(2);
    expect(document.activeElement).toBe(reader);
  });

  it('are queued in the sidebar too: J after a click on Unread', async () => {
    const { onOpen, rerender } = renderLibrary({ isAnswered: false, openClip: null });
    const shelf = screen.getByRole('button', { name: /^Unread/ });
    shelf.focus();
    pressKey('j', {}, shelf);
    expect(findActiveRow()).toBeNull();
    pressKey('Enter', {}, shelf);
    rerender({ isAnswered: true });
    await waitFor(() => expect(onOpen).toHaveBeenCalledWith(1));
  });

  it('do nothing in text fields or with Control', () => {
    const { onEditClips } = renderLibrary();
    pressKey('e', {}, getSearchField());
    pressKey('#', {}, screen.getByRole('textbox', { name: 'Note on this clip' }));
    pressKey('e', { ctrlKey: true });

    expect(onEditClips).not.toHaveBeenCalled();
  });

  it('focus the search with "/", undo with "z", and show the help with "?"', async () => {
    const { onUndo, onView } = renderLibrary();
    pressKey('/');
    await waitFor(() => expect(document.activeElement).toBe(getSearchField()));
    getSearchField().blur();
    pressKey('z');
    expect(onUndo).toHaveBeenCalledOnce();
    pressKey('?');

    expect(onView).toHaveBeenCalledWith('help');
  });

  it('add and remove tags of the selected clips', () => {
    const { onEditClips } = renderLibrary();
    pressKey('ArrowDown', { shiftKey: true }, getList());
    pressKey('t');
    const dialog = within(document.querySelector('dialog') as HTMLElement);
    const field = dialog.getByRole('combobox', { hidden: true });
    fireEvent.input(field, { target: { value: 'granite' } });
    pressKey('Enter', {}, field);
    fireEvent.click(dialog.getByRole('checkbox', { name: 'Remove harbours', hidden: true }));
    fireEvent.click(dialog.getByRole('button', { name: 'Apply', hidden: true }));

    expect(onEditClips.mock.calls).toEqual([
      [[1, 2], { addTags: ['granite'], removeTags: ['harbours'] }],
    ]);
  });
});
