import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeDeletion, describeSharing } from '../../components/library/shelves/shared-tags';
import { initialSyncState } from '../../core/sync';
import { getButton, getSearchField, pressKey, renderLibrary } from './render-library';
import { sampleLibrary, sampleSharing } from './sample-library';

afterEach(cleanup);

describe('the shelves of the library', () => {
  it('have counts with thousands separators, and the current shelf is marked', () => {
    renderLibrary({ question: 'is:unread ferry' });

    expect(getButton(/^All\s?1/).textContent).toBe('All1,284');
    expect(getButton(/^Unread\s?\d/).getAttribute('aria-current')).toBe('page');
  });

  it('each set a query', () => {
    const { onQuestion } = renderLibrary();
    fireEvent.click(getButton(/^Bin/));
    fireEvent.click(getButton(/^harbour board/));
    fireEvent.click(getButton(/^Nordkyst/));

    expect(onQuestion.mock.calls).toEqual([
      ['is:deleted'],
      ['tag:"alden/harbour board"'],
      ['publisher:"Nordkyst Avis"'],
    ]);
  });

  it('are navigated by arrow keys, which also collapse tags', () => {
    renderLibrary();
    const alden = getButton(/^alden\s?121/);
    alden.focus();
    pressKey('ArrowDown', {}, alden);
    expect(document.activeElement?.textContent).toContain('council');
    pressKey('ArrowLeft', {}, alden);

    expect(screen.queryByRole('button', { name: /^harbour board/ })).toBeNull();
    expect(alden.textContent).toBe('alden121');
  });

  it('open the menu of a tag with F2, and return to the tag', () => {
    renderLibrary();
    const money = getButton(/^money/);
    money.focus();
    pressKey('F2', {}, money);
    expect(document.activeElement?.textContent).toBe('Rename or merge…');
    pressKey('Escape', {}, document.activeElement as Element);
    expect(document.activeElement).toBe(money);

    pressKey('F2', {}, getButton(/^Bin/));
    expect(screen.queryByRole('menu', { hidden: true })).toBeNull();
  });

  it.each([
    [/^money/, 'Delete tag'],
    [/^alden/, 'Delete tag and its subtags'],
  ])('say in the menu of %s what is deleted with the tag', (tag, name) => {
    renderLibrary();
    pressKey('F2', {}, getButton(tag));
    screen.getByRole('menuitem', { name, hidden: true });
  });

  it('rename a tag from its menu, and announce a merge', async () => {
    const { onRenameTag } = renderLibrary();
    fireEvent.contextMenu(getButton(/^money/));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Rename or merge…', hidden: true }));
    const field = screen.getByRole('textbox', { name: 'New name', hidden: true });
    fireEvent.input(field, { target: { value: 'Harbours' } });
    // Only the clips with `money` change, not the 118 with `harbours`.
    expect(
      screen.getByText(
        '“harbours” already exists. The two tags will be merged, which changes 23 clips.',
      ),
    ).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Merge', hidden: true }));

    expect(onRenameTag).toHaveBeenCalledWith(
      expect.objectContaining({ name: 'money' }),
      'Harbours',
    );
  });

  it('announce that a child tag will be merged', () => {
    const tags = sampleLibrary.shelves?.tags ?? [];
    const [alden] = tags;
    if (!alden) throw new Error('no tags');
    const council = {
      ...{ key: 'town/council', name: 'Town/Council', step: 'Council', colour: null },
      ...{ uses: 3, clips: 3, children: [] },
    };
    const town = { ...council, key: 'town', name: 'Town', step: 'Town', uses: 0 };
    const tagsWithTown = [...tags, { ...town, children: [council] }];
    renderLibrary({
      shelves: sampleLibrary.shelves && { ...sampleLibrary.shelves, tags: tagsWithTown },
    });
    fireEvent.contextMenu(getButton(/^alden\s?121/));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Rename or merge…', hidden: true }));
    const field = screen.getByRole('textbox', { name: 'New name', hidden: true });
    fireEvent.input(field, { target: { value: 'town' } });
    expect(
      screen.getByText(
        '“Town/Council” already exists. The two tags will be merged, which changes 121 clips.',
      ),
    ).toBeDefined();
  });

  it('keep focus when a tag is merged, renamed or deleted', () => {
    const { rerender } = renderLibrary();
    const tags = sampleLibrary.shelves?.tags ?? [];
    const tagsWithoutMoney = tags.filter(({ name }) => name !== 'money');
    const showTags = (shown: typeof tags) =>
      rerender({ shelves: sampleLibrary.shelves && { ...sampleLibrary.shelves, tags: shown } });
    const rename = (name: RegExp, to: string, action: string) => {
      getButton(name).focus();
      fireEvent.contextMenu(getButton(name));
      fireEvent.click(screen.getByRole('menuitem', { name: 'Rename or merge…', hidden: true }));
      const field = screen.getByRole('textbox', { name: 'New name', hidden: true });
      fireEvent.input(field, { target: { value: to } });
      fireEvent.click(screen.getByRole('button', { name: action, hidden: true }));
    };
    rename(/^money/, 'Harbours', 'Merge');
    showTags(tagsWithoutMoney);
    expect(document.activeElement).toBe(getButton(/^harbours/));
    rename(/^harbours/, 'Zoo', 'Rename');
    const remainingTags = tagsWithoutMoney.filter(({ name }) => name !== 'harbours');
    showTags([
      ...remainingTags,
      ...tagsWithoutMoney
        .slice(-1)
        .map((tag) => ({ ...tag, key: 'zoo', name: 'Zoo', step: 'Zoo' })),
    ]);
    expect(document.activeElement).toBe(getButton(/^Zoo/));
    showTags(remainingTags);
    expect(document.activeElement).toBe(getButton(/^The Harbour Ledger/));
    getSearchField().focus();
    showTags([]);
    expect(document.activeElement).toBe(getSearchField());
  });

  it('stay open as a drawer when Escape closes a dialog, and close with the next Escape', () => {
    renderLibrary();
    const drawer = screen.getByRole('navigation', { name: 'Places' });
    const opener = getButton('Places');
    fireEvent.click(opener);
    const money = getButton(/^money/);
    fireEvent.contextMenu(money);
    fireEvent.click(screen.getByRole('menuitem', { name: 'Rename or merge…', hidden: true }));
    pressKey('Escape', {}, screen.getByRole('textbox', { name: 'New name', hidden: true }));
    expect(drawer.dataset['open']).toBe('true');
    pressKey('Escape', {}, money);

    expect(drawer.dataset['open']).toBe('false');
    expect(document.activeElement).toBe(opener);
    fireEvent.click(opener);
    pressKey('Escape', {}, opener);
    expect(drawer.dataset['open']).toBe('false');
  });
});

describe('a new name for a tag', () => {
  const enterName = (value: string) => {
    const library = renderLibrary();
    fireEvent.contextMenu(getButton(/^alden/));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Rename or merge…', hidden: true }));
    fireEvent.input(screen.getByRole('textbox', { name: 'New name', hidden: true }), {
      target: { value },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Rename', hidden: true }));
    return library;
  };

  it.each([
    ['too long', 'x'.repeat(121), /^This name is longer than 120 characters/],
    ['too long for a child tag', 'x'.repeat(118), /^“alden\/council” would be longer than 120/],
    ['a child of the tag itself', 'alden/town', /^A tag can’t be moved into itself/],
  ])('is rejected with a message when it is %s', (_, name, message) => {
    const { onRenameTag } = enterName(name);
    expect(screen.getByText(message)).toBeDefined();
    expect(onRenameTag).not.toHaveBeenCalled();
  });

  it('can have 120 characters', () => {
    const { onRenameTag } = enterName('x'.repeat(104));
    expect(onRenameTag).toHaveBeenCalledOnce();
  });
});

describe('a shared tag', () => {
  const shared = {
    ...{ id: 'share', tag: 'alden', member: 'ana', name: 'Ana', canWrite: true, unsent: 0 },
    ...{ address: 'wss://sync.example', user: 'ana@energy', host: 'sync.example' },
    ...{ isPaused: false, isRemovalUnfinished: false },
    ...{ state: initialSyncState, news: null },
    members: ['Ana', 'Ben', 'Cem'].map((name) => ({
      ...{ id: name.toLowerCase(), name, publicKey: '', canWrite: true },
      status: 'active' as const,
    })),
  };
  const sharing = { ...sampleSharing, tags: [shared] };
  const openMenu = (name: RegExp) => {
    getButton(name).focus();
    pressKey('F2', {}, getButton(name));
  };

  it('has an icon that names the other members', () => {
    renderLibrary({ sharing });
    expect(screen.getByTitle('Shared with Ben and Cem').closest('[data-tag]')).toBe(
      getButton(/^alden/).closest('[data-tag]'),
    );
    expect(screen.getAllByTitle(/Shared/)).toHaveLength(1);
    cleanup();
    const members = shared.members.map((one) => ({ ...one, status: 'left' as const }));
    renderLibrary({ sharing: { ...sharing, tags: [{ ...shared, members }] } });
    screen.getByTitle('Shared tag');
    cleanup();
    const nameless = shared.members.map((one) => ({ ...one, name: '' }));
    renderLibrary({
      sharing: { ...sharing, tags: [{ ...shared, members: nameless.slice(0, 2) }] },
    });
    screen.getByTitle('Shared tag');
  });

  it('shows what others have added since the user last looked', () => {
    renderLibrary({ sharing });
    expect(getButton(/^alden/).querySelector('.shelf__news')).toBeNull();
    cleanup();
    const news = { short: '8 new', sentence: 'New from others: 3 clips and 5 highlights' };
    renderLibrary({ sharing: { ...sharing, tags: [{ ...shared, news }] } });
    expect(getButton(/^alden/).contains(screen.getByTitle(news.sentence))).toBe(true);
    screen.getByText('8 new');
  });

  it('is deleted after a question', () => {
    const onDeleteTag = vi.fn();
    renderLibrary({ sharing, onDeleteTag });
    openMenu(/^alden/);
    fireEvent.click(screen.getByText('Delete tag and its subtags'));
    expect(onDeleteTag).not.toHaveBeenCalled();
    screen.getByText(/Its clips stay in your library, but you’ll no longer share them/);
    fireEvent.click(screen.getByRole('button', { name: 'Delete tag', hidden: true }));
    expect(onDeleteTag).toHaveBeenCalledOnce();
  });

  it('warns that a merge ends the sharing, and that a tag moved below it is shared', () => {
    renderLibrary({ sharing });
    const type = (value: string) =>
      fireEvent.input(screen.getByLabelText('New name'), { target: { value } });
    openMenu(/^alden/);
    fireEvent.click(screen.getByText('Rename or merge…'));
    type('money');
    screen.getByText(
      /“alden” is shared\. Its clips stay in your library, but you’ll no longer share/,
    );
    screen.getByText(/Clips that they have only from you will move to their bins/);
    type('town');
    expect(screen.queryByText(/is shared/)).toBeNull();
    cleanup();
    renderLibrary({ sharing });
    openMenu(/^money/);
    fireEvent.click(screen.getByText('Rename or merge…'));
    type('alden/money');
    screen.getByText(/“alden” is shared: its members will also get these clips/);
  });

  it('warns that deleting or moving its subtag ends the sharing of some clips', () => {
    expect(describeDeletion('harbour/ferries', [{ ...shared, tag: 'Harbour' }])).toMatch(
      /^“Harbour” is shared\. You’ll no longer share clips that have neither “Harbour” itself nor another of its subtags\./,
    );
  });

  it('says all that moving several shared tags does', () => {
    const [one, other] = [
      { ...shared, tag: 'desk/tides' },
      { ...shared, tag: 'desk/quays' },
    ];
    const describe = (key: string, name: string, used: readonly string[] = []) =>
      describeSharing(key, name, used, [one, other]);
    expect(describeDeletion('desk', [one, other])).toMatch(
      /^These tags are shared: desk\/tides and desk\/quays\. Their clips/,
    );
    expect(describe('desk', 'news')).toBeNull();
    expect(describe('desk', 'news', ['news/tides'])).toMatch(
      /^“desk\/tides” is shared\. Its clips/,
    );
    expect(describe('desk/tides', 'desk/quays/tides')).toMatch(
      /^“desk\/tides” is shared\. Its clips.*“desk\/quays” is shared: its members will also get/,
    );
    expect(describe('desk/tides/spring', 'spring')).toMatch(
      /clips that have neither .+ itself nor another of its subtags/,
    );
    expect(describe('desk/tides/spring', 'desk/tides/neap')).toBeNull();
    // Others share it with somebody who may only read.
    const reader = { ...other, canWrite: false };
    expect(describeDeletion('desk/quays', [reader])).toBeNull();
    expect(describeSharing('desk/tides', 'desk', [], [one, reader])).toMatch(/no longer share/);
  });
});
