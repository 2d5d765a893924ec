// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { render as drawOnly } from 'preact';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { LibraryView } from '../../components/LibraryView';
import { actsOfKeys, keySheet } from '../../components/library/library-keys';
import { libraryParts } from '../../components/library/library-parts';
import type { LibraryProps } from '../../components/library/library-props';
import { type NotebookFilter, wholeNotebook } from '../../components/notebook/notebook-props';
import { fakeNumbers, foundRows, plainLibrary } from './library-fakes';
import { hallComparison } from './sample-versions';
import { twoVersions } from './samples';

afterEach(cleanup);

function draw(change: Partial<LibraryProps> = {}) {
  const calls = {
    onQuestion: vi.fn(),
    onOpen: vi.fn(),
    onEditClips: vi.fn(),
    onEditClip: vi.fn(),
    onUndo: vi.fn(),
    onChooseVersion: vi.fn(),
    onPurge: vi.fn(),
    onView: vi.fn(),
    onRenameTag: vi.fn(),
    onRecolourTag: vi.fn(),
    onSaveSearch: vi.fn(),
    onExport: vi.fn(),
    onCancelWork: vi.fn(),
    onSettings: vi.fn(),
  };
  const all = { ...plainLibrary, ...calls, ...change };
  const { rerender } = render(<LibraryView {...all} parts={libraryParts} />);
  return {
    ...calls,
    redraw: (next: Partial<LibraryProps>) =>
      rerender(<LibraryView {...all} {...next} parts={libraryParts} />),
  };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const search = () => screen.getByRole<HTMLInputElement>('combobox', { name: /^Search/ });
const list = () => screen.getByRole('listbox', { name: 'Clips' });
const press = (key: string, init: KeyboardEventInit = {}, target: Element = document.body) =>
  fireEvent.keyDown(target, { key, ...init });
const chosen = () => document.querySelectorAll('.clip-row[aria-selected=true]').length;
const at = () => document.getElementById(list().getAttribute('aria-activedescendant') ?? '');

describe('the places of the library', () => {
  it('are counted with their thousands parted, and the one that is asked is current', () => {
    draw({ question: 'is:unread ferry' });

    expect(button(/^All\s?1/).textContent).toBe('All1,284');
    expect(button(/^Unread/).getAttribute('aria-current')).toBe('page');
  });

  it('ask a question each', () => {
    const { onQuestion } = draw();
    fireEvent.click(button(/^Bin/));
    fireEvent.click(button(/^harbour board/));
    fireEvent.click(button(/^Nordkyst/));

    expect(onQuestion.mock.calls).toEqual([
      ['is:deleted'],
      ['tag:"alden/harbour board"'],
      ['site:nordkyst.example'],
    ]);
  });

  it('go by arrow keys, and fold a branch of tags', () => {
    draw();
    const alden = button(/^alden\s?64/);
    alden.focus();
    press('ArrowDown', {}, alden);
    expect(document.activeElement?.textContent).toContain('council');
    press('ArrowLeft', {}, alden);

    expect(screen.queryByRole('button', { name: /^harbour board/ })).toBeNull();
    expect(alden.textContent).toBe('alden121');
  });

  it('rename a tag by the menu that its context menu key opens, and say when two become one', async () => {
    const { onRenameTag } = draw();
    fireEvent.contextMenu(button(/^money/));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Rename or merge…', hidden: true }));
    const field = screen.getByRole('textbox', { name: 'New name', hidden: true });
    fireEvent.input(field, { target: { value: 'Harbours' } });
    expect(screen.getByText(/harbours is there already, on 118 clips/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Merge', hidden: true }));

    expect(onRenameTag).toHaveBeenCalledWith(
      expect.objectContaining({ name: 'money' }),
      'Harbours',
    );
  });
});

describe('a new name for a tag', () => {
  const type = (value: string) => {
    const drawn = draw();
    fireEvent.contextMenu(button(/^alden/));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Rename or merge…', hidden: true }));
    fireEvent.input(screen.getByRole('textbox', { name: 'New name', hidden: true }), {
      target: { value },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Rename', hidden: true }));
    return drawn;
  };

  it.each([
    ['too long', 'x'.repeat(121), /^The name would be longer than the 120 characters/],
    ['too long for a tag within', 'x'.repeat(118), /^alden\/council would be longer than the 120/],
    ['a place within itself', 'alden/town', /^A tag cannot be moved into itself/],
  ])('is refused with a sentence when it is %s', (_, name, sentence) => {
    const { onRenameTag } = type(name);
    expect(screen.getByText(sentence)).toBeDefined();
    expect(onRenameTag).not.toHaveBeenCalled();
  });

  it('can have 120 characters', () => {
    const { onRenameTag } = type('x'.repeat(104));
    expect(onRenameTag).toHaveBeenCalledOnce();
  });
});

describe('the bin of the library', () => {
  const binned = plainLibrary.chosen && {
    ...plainLibrary.chosen,
    annotations: [],
    clip: { ...plainLibrary.chosen.clip, deletedAt: '2026-11-10T09:00:00.000Z' },
  };

  it('says until when a clip lies in it, and brings it back', () => {
    const { onEditClips } = draw({ question: 'is:deleted', chosen: binned });
    expect(screen.getByText('In the bin since 10 Nov.')).toBeDefined();
    expect(screen.getByText(/^It goes for good on 10 Dec\./)).toBeDefined();
    expect(screen.queryByRole('textbox', { name: 'Note on the article' })).toBeNull();
    fireEvent.click(
      within(document.querySelector('.alert') as HTMLElement).getByText('Bring back'),
    );

    expect(onEditClips).toHaveBeenCalledWith([1], { isDeleted: false });
  });

  it('asks before a clip goes for good', () => {
    const { onPurge } = draw({ question: 'is:deleted', chosen: binned });
    fireEvent.click(
      within(document.querySelector('.alert') as HTMLElement).getByText('Delete for good'),
    );
    expect(onPurge).not.toHaveBeenCalled();
    expect(screen.getByText('Delete this clip for good?')).toBeDefined();
    fireEvent.click(
      within(document.querySelector('dialog') as HTMLElement).getByText('Delete for good'),
    );

    expect(onPurge).toHaveBeenCalledWith([1]);
  });

  it('deletes the selected clips for good after asking', () => {
    const { onPurge } = draw({ question: 'is:deleted', chosen: null, numbers: fakeNumbers(3) });
    press('ArrowDown', { shiftKey: true }, list());
    press('ArrowDown', { shiftKey: true }, list());
    fireEvent.click(button('Delete for good'));
    expect(screen.getByText('Delete 2 clips for good?')).toBeDefined();
    fireEvent.click(
      within(document.querySelector('dialog') as HTMLElement).getByText('Delete for good'),
    );

    expect(onPurge).toHaveBeenCalledWith([1, 2]);
  });
});

describe('the copies of a clip in the library', () => {
  const newest = plainLibrary.chosen && {
    ...plainLibrary.chosen,
    clip: { ...plainLibrary.chosen.clip, versionId: 'version-2' },
    versionId: 'version-2',
    versions: twoVersions,
  };
  const copies = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Saved copy' });

  it('are chosen from, the newest first', () => {
    const { onChooseVersion } = draw({ chosen: newest });
    expect([...copies().options].map(({ text }) => text.replace(/, \d\d:\d\d/, ''))).toEqual([
      '11 November (newest)',
      '9 November',
    ]);
    fireEvent.change(copies(), { target: { value: 'version-1' } });

    expect(onChooseVersion).toHaveBeenCalledWith('version-1');
  });

  it('lead back from an older one, which says what it is', () => {
    const { onChooseVersion } = draw({ chosen: newest && { ...newest, versionId: 'version-1' } });
    expect(copies().value).toBe('version-1');
    expect(screen.getByText(/^This is the copy of 9 November/)).toBeDefined();
    fireEvent.click(button('Back to the newest'));

    expect(onChooseVersion).toHaveBeenCalledWith(null);
  });

  it('can each be read from where they are compared', () => {
    const { onChooseVersion } = draw({
      chosen: newest,
      comparison: { ...hallComparison, before: 'version-1', after: 'version-2' },
    });
    for (const read of screen.getAllByRole('button', { name: 'Read this copy' })) {
      fireEvent.click(read);
    }

    expect(onChooseVersion.mock.calls).toEqual([['version-1'], [null]]);
  });

  it('are not spoken of where there is one', () => {
    draw();
    expect(screen.queryByRole('combobox', { name: 'Saved copy' })).toBeNull();
  });
});

describe('the notebook of the library', () => {
  const notebook = (filter: Partial<NotebookFilter>) => {
    const onFilter = vi.fn();
    const whole = { ...wholeNotebook, ...filter };
    draw({ view: 'notebook', notebook: { ...plainLibrary.notebook, filter: whole, onFilter } });
    return { onFilter, whole };
  };

  it('is narrowed by colours, a tag, words and a time', () => {
    const { onFilter, whole } = notebook({ colours: ['sun'] });
    fireEvent.click(button('Sky blue'));
    fireEvent.click(button('Sun yellow'));
    fireEvent.change(screen.getByRole('combobox', { name: 'Tag' }), { target: { value: 'money' } });
    fireEvent.input(screen.getByRole('searchbox', { name: /^Find in quotes/ }), {
      target: { value: 'fund' },
    });
    fireEvent.change(screen.getByRole('combobox', { name: 'Time' }), {
      target: { value: 'month' },
    });

    expect(onFilter.mock.calls).toEqual([
      [{ ...whole, colours: ['sun', 'sky'] }],
      [{ ...whole, colours: [] }],
      [{ ...whole, tags: ['money'] }],
      [{ ...whole, text: 'fund' }],
      [{ ...whole, period: 'month' }],
    ]);
  });

  it('lies between two days, once these are asked for', () => {
    const { onFilter, whole } = notebook({ period: 'between', from: '2026-11-01' });
    expect(screen.getByLabelText<HTMLInputElement>('From').value).toBe('2026-11-01');
    fireEvent.change(screen.getByLabelText('To'), { target: { value: '2026-11-09' } });

    expect(onFilter).toHaveBeenCalledWith({ ...whole, to: '2026-11-09' });
  });

  it('says that it is looking, and not that nothing fits, until it knows', () => {
    draw({
      view: 'notebook',
      notebook: {
        ...plainLibrary.notebook,
        entries: [],
        isSeeking: true,
        filter: { ...wholeNotebook, text: 'zeppelin' },
      },
    });
    expect(screen.getByText('Looking through your annotations…')).toBeDefined();
    expect(screen.queryByText('No annotation fits.')).toBeNull();
  });
});

describe('the search box of the library', () => {
  it('is gone to by its key from the moment it is there', () => {
    const root = document.body.appendChild(document.createElement('div'));
    onTestFinished(() => {
      drawOnly(null, root);
      root.remove();
    });
    // Without waiting for what is done after a page has been painted.
    drawOnly(<LibraryView {...plainLibrary} parts={null} />, root);
    press('/');
    expect(document.activeElement).toBe(search());
  });

  it('asks at every change, clears at Escape, and leads into the list at Enter', () => {
    const { onQuestion } = draw();
    fireEvent.input(search(), { target: { value: 'quay' } });
    press('Escape', {}, search());
    press('Enter', {}, search());

    expect(onQuestion.mock.calls).toEqual([['quay'], ['']]);
    expect(document.activeElement).toBe(list());
  });

  it('completes a filter by arrow and Enter, and says how many ways there are', async () => {
    const { onQuestion } = draw();
    fireEvent.input(search(), { target: { value: 'quay tag:harb' } });
    await waitFor(() => expect(search().getAttribute('aria-expanded')).toBe('true'));
    expect(screen.getByText('3 ways to go on')).toBeDefined();
    press('ArrowDown', {}, search());
    expect(search().getAttribute('aria-activedescendant')).toBe(
      screen.getByRole('option', { name: /^tag:harbours/ }).id,
    );
    press('Enter', {}, search());

    expect(onQuestion).toHaveBeenLastCalledWith('quay tag:harbours ');
  });

  it('underlines what is wrong and says what it wants', () => {
    draw({
      question: 'quay before:winter',
      problems: [{ start: 5, end: 18, words: 'wants a date.' }],
    });

    expect(document.querySelector('.search-box__underline')?.textContent).toBe('before:winter');
    expect(search().getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(search().getAttribute('aria-describedby') ?? '')?.textContent) //
      .toBe('before:winter wants a date.');
  });

  it('saves a search by a name', () => {
    const { onSaveSearch } = draw({ question: 'quay after:2026' });
    fireEvent.click(button('Save this search'));
    const name = screen.getByRole('textbox', { name: 'Name', hidden: true });
    fireEvent.input(name, { target: { value: 'Quays' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save', hidden: true }));

    expect(onSaveSearch).toHaveBeenCalledWith('Quays', 'quay after:2026 ');
  });

  it('marks in the rows what was found', () => {
    draw({ question: 'quay', rows: foundRows });

    const [row] = document.querySelectorAll('.clip-row');
    expect([...(row?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual([
      'quay',
      'quay',
    ]);
    // There is room for one of them.
    expect(row?.querySelector('.clip-row__tags')).toBeNull();
  });
});

describe('the list of the library', () => {
  it('draws a window of any number of clips, each with its place among all', () => {
    draw({ numbers: fakeNumbers(100_000) });
    const rows = within(list()).getAllByRole('option');

    expect(rows.length).toBeLessThan(30);
    expect(rows[2]?.getAttribute('aria-posinset')).toBe('3');
    expect(rows[2]?.getAttribute('aria-setsize')).toBe('100000');
  });

  it('goes to its ends by key, and keeps the row that has the keyboard in the page', () => {
    draw({ numbers: fakeNumbers(100_000) });
    press('End', {}, list());
    expect(at()?.getAttribute('aria-posinset')).toBe('100000');
    press('Home', {}, list());

    expect(at()?.getAttribute('aria-posinset')).toBe('1');
  });

  it('opens a clip by a click, and by Enter', () => {
    const { onOpen } = draw();
    fireEvent.click(document.getElementById('clip-row-1') as Element);
    press('ArrowDown', {}, list());
    press('Enter', {}, list());

    expect(onOpen.mock.calls).toEqual([[2], [3]]);
  });

  it('chooses by Control and Shift as a mail program does', () => {
    draw();
    const row = (place: number) => document.getElementById(`clip-row-${place}`) as Element;
    fireEvent.click(row(1));
    fireEvent.click(row(3), { ctrlKey: true });
    expect(chosen()).toBe(2);
    fireEvent.click(row(5), { shiftKey: true });
    expect(chosen()).toBe(3);
    press('ArrowUp', { shiftKey: true }, list());

    expect(chosen()).toBe(2);
  });

  it('chooses all, and changes all at one go', () => {
    const { onEditClips } = draw({ numbers: fakeNumbers(100_000) });
    press('a', { ctrlKey: true }, list());
    expect(screen.getByText('100,000 selected')).toBeDefined();
    const bar = within(screen.getByRole('region', { name: 'Selected clips' }));
    fireEvent.click(bar.getByRole('button', { name: 'Archive' }));

    expect(onEditClips.mock.calls[0]?.[0]).toHaveLength(100_000);
    expect(onEditClips.mock.calls[0]?.[1]).toEqual({ isArchived: true });
  });

  it('chooses by touch once choosing is on', () => {
    const { onOpen } = draw({ chosen: null });
    fireEvent.click(button('Select'));
    fireEvent.click(document.getElementById('clip-row-1') as Element);
    fireEvent.click(document.getElementById('clip-row-2') as Element);

    expect(chosen()).toBe(2);
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('gives the keyboard to the row that took the place of one that went', () => {
    const { redraw } = draw({ chosen: null });
    press('ArrowDown', {}, list());
    press('ArrowDown', {}, list());
    const before = at()?.getAttribute('aria-posinset');
    redraw({ chosen: null, numbers: fakeNumbers(1284).filter((number) => number !== 3) });

    expect(at()?.getAttribute('aria-posinset')).toBe(before);
  });

  it('shows how far a long change has come, and stops it', () => {
    const { onCancelWork } = draw({ work: { done: 500, total: 100_000 } });
    expect(screen.getByRole('progressbar', { name: 'Changing clips' })).toBeDefined();
    fireEvent.click(button('Cancel'));

    expect(onCancelWork).toHaveBeenCalledOnce();
  });

  it.each([
    ['', /press Pressmark’s button/],
    ['is:unread', /waits here until you have read it/],
    ['is:deleted', /for 30 days/],
    ['zeppelin', /Try fewer words/],
  ])('tells of an empty "%s" how to fill it', (question, next) => {
    draw({ question, numbers: new Uint32Array(), chosen: null });

    expect(screen.getByText(next)).toBeDefined();
  });
});

describe('the keys of the library', () => {
  it.each([
    ['e', { isArchived: true }],
    ['s', { isFavourite: true }],
    ['r', { isRead: true }],
    ['U', { isRead: true }],
    ['#', { isDeleted: true }],
    ['Delete', { isDeleted: true }],
  ])('change the clip that is read: %s', (key, edit) => {
    const { onEditClips } = draw();
    press(key);

    expect(onEditClips.mock.calls).toEqual([[[1], edit]]);
  });

  it('go to the next clip and the one before, which is then read', () => {
    const { onOpen } = draw();
    press('j');
    press('j');
    press('k');

    expect(onOpen.mock.calls).toEqual([[2], [3], [2]]);
  });

  it('leave the next clip to be read when the one that is read goes from the list', () => {
    const { onOpen, redraw } = draw();
    press('ArrowDown', {}, list());
    const second = { ...plainLibrary.chosen, number: 2 } as LibraryProps['chosen'];
    redraw({ chosen: second });
    Object.defineProperty(list(), 'offsetParent', { value: document.body });
    press('#');

    expect(onOpen.mock.calls).toEqual([[3]]);
  });

  it('pass clips while they are held, and read the one at which they are let go', () => {
    const { onOpen } = draw();
    press('j');
    expect(onOpen.mock.calls).toEqual([[2]]);
    for (let count = 0; count < 30; count += 1) press('j', { repeat: true });
    expect(at()?.getAttribute('aria-posinset')).toBe('32');
    expect(onOpen).toHaveBeenCalledOnce();
    fireEvent.keyUp(document.body, { key: 'j' });

    expect(onOpen.mock.calls).toEqual([[2], [32]]);
  });

  it('change one clip however long they are held', () => {
    const { onEditClips } = draw();
    press('#');
    for (let count = 0; count < 30; count += 1) press('#', { repeat: true });

    expect(onEditClips).toHaveBeenCalledOnce();
  });

  it.each(['notebook', 'statistics', 'settings'] as const)(
    'change no clip behind the %s',
    (view) => {
      const { onEditClips, onOpen } = draw({ view });
      for (const key of ['e', 's', 't', 'r', '#', 'Delete', 'U', 'j', 'o', 'x']) press(key);

      expect(onEditClips).not.toHaveBeenCalled();
      expect(onOpen).not.toHaveBeenCalled();
      expect(document.querySelector('dialog')).toBeNull();
    },
  );

  it('do with a note what they say, and nothing with its clip', () => {
    const { onEditClips } = draw();
    const card = document.querySelector('[data-annotation]') as HTMLElement;
    for (const key of ['#', 'r', 's', 'Delete'])
      press(key, {}, card.querySelector('button') ?? card);

    expect(onEditClips).not.toHaveBeenCalled();
  });

  it('are all on the sheet, and the sheet has no other', () => {
    const shown = keySheet.flatMap(({ rows }) => rows.flatMap(({ keys }) => keys));
    // What the list, a card or a comparison does by itself, and is tried there.
    const elsewhere = ['↓', '↑', 'Home', 'End', 'Space', 'Shift ↓', 'Shift ↑', 'Ctrl A', 'N', 'P'];
    const nameOf = (key: string) => {
      const named = { Escape: 'Esc', Delete: 'Del', U: 'Shift U' }[key];
      return named ?? (key.length === 1 || key.includes(' ') ? key.toUpperCase() : key);
    };
    const works = new Set([...Object.keys(actsOfKeys).map(nameOf), ...elsewhere]);
    expect([...new Set(shown)].sort()).toEqual([...works].sort());
  });

  it('go to places by two keys', () => {
    const { onQuestion } = draw();
    press('g');
    press('u');
    press('g');
    press('f');

    expect(onQuestion.mock.calls).toEqual([['is:unread'], ['is:favourite']]);
  });

  it('wait for the list one after another: J, then Enter', async () => {
    const { onOpen, redraw } = draw({ isAnswered: false, chosen: null });
    press('j');
    press('Enter');
    redraw({ isAnswered: true });
    await waitFor(() => expect(onOpen).toHaveBeenCalledWith(1));
  });

  it('do nothing while something is typed, or with Control held', () => {
    const { onEditClips } = draw();
    press('e', {}, search());
    press('#', {}, screen.getByRole('textbox', { name: 'Note on the whole article' }));
    press('e', { ctrlKey: true });

    expect(onEditClips).not.toHaveBeenCalled();
  });

  it('go to the search at "/", undo at "z", and show all of them at "?"', async () => {
    const { onUndo } = draw();
    press('/');
    await waitFor(() => expect(document.activeElement).toBe(search()));
    search().blur();
    press('z');
    expect(onUndo).toHaveBeenCalledOnce();
    press('?');

    expect(screen.getByText('All keys')).toBeDefined();
  });

  it('tag the chosen clips: tags to add, and tags to take away', () => {
    const { onEditClips } = draw();
    press('ArrowDown', { shiftKey: true }, list());
    press('t');
    const dialog = within(document.querySelector('dialog') as HTMLElement);
    const field = dialog.getByRole('combobox', { hidden: true });
    fireEvent.input(field, { target: { value: 'granite' } });
    press('Enter', {}, field);
    fireEvent.click(dialog.getByRole('checkbox', { name: 'Take harbours away', hidden: true }));
    fireEvent.click(dialog.getByRole('button', { name: 'Apply', hidden: true }));

    expect(onEditClips.mock.calls).toEqual([
      [[1, 2], { addTags: ['granite'], removeTags: ['harbours'] }],
    ]);
  });
});

describe('the reader of the library', () => {
  it('edits the tags and the note of the clip', () => {
    const { onEditClip } = draw();
    fireEvent.click(button('Remove tag harbours'));
    fireEvent.input(screen.getByRole('textbox', { name: 'Note on the whole article' }), {
      target: { value: 'Follow the money.' },
    });

    expect(onEditClip.mock.calls).toEqual([
      ['clip-quay', { tags: ['alden/council'], tagsBefore: ['harbours', 'alden/council'] }],
      ['clip-quay', { note: 'Follow the money.' }],
    ]);
  });

  it('lets Escape lead from a field back to the text, so that keys are keys again', () => {
    draw();
    const note = screen.getByLabelText('Note on the whole article');
    note.focus();
    press('Escape', {}, note);

    expect(document.activeElement).toBe(screen.getByRole('main', { name: 'Reader' }));
  });

  it('says of a state whether it is so, and turns it', () => {
    const { onEditClips } = draw();
    expect(button('Favourite').getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(button('Favourite'));

    expect(onEditClips).toHaveBeenCalledWith([1], { isFavourite: true });
  });

  it('is set as the reader likes it', () => {
    const { onSettings } = draw();
    fireEvent.click(button('Text'));
    fireEvent.click(button('Larger text'));
    fireEvent.click(screen.getByRole('radio', { name: 'Sepia' }));

    expect(onSettings.mock.calls.map(([settings]) => settings)).toEqual([
      { face: 'serif', size: 4, measure: 3, theme: 'system' },
      { face: 'serif', size: 3, measure: 3, theme: 'sepia' },
    ]);
  });

  it('draws an image that is kept from this browser, and another from its newspaper', async () => {
    draw({ findImage: async (url) => (url.includes('quay') ? 'blob:kept' : null) });

    await waitFor(() =>
      expect(document.querySelector<HTMLImageElement>('.reader img')?.src).toMatch(/^(blob|http)/),
    );
  });
});
