// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { plainLibrary } from './library-fakes';
import { button, drawLibrary, press, search } from './library-stage';

afterEach(cleanup);

describe('the places of the library', () => {
  it('show counts with thousands separators, and the current one is marked', () => {
    drawLibrary({ question: 'is:unread ferry' });

    expect(button(/^All\s?1/).textContent).toBe('All1,284');
    expect(button(/^Unread/).getAttribute('aria-current')).toBe('page');
  });

  it('set a query each', () => {
    const { onQuestion } = drawLibrary();
    fireEvent.click(button(/^Bin/));
    fireEvent.click(button(/^harbour board/));
    fireEvent.click(button(/^Nordkyst/));

    expect(onQuestion.mock.calls).toEqual([
      ['is:deleted'],
      ['tag:"alden/harbour board"'],
      ['site:nordkyst.example'],
    ]);
  });

  it('are navigated by arrow keys, which also fold tags', () => {
    drawLibrary();
    const alden = button(/^alden\s?121/);
    alden.focus();
    press('ArrowDown', {}, alden);
    expect(document.activeElement?.textContent).toContain('council');
    press('ArrowLeft', {}, alden);

    expect(screen.queryByRole('button', { name: /^harbour board/ })).toBeNull();
    expect(alden.textContent).toBe('alden121');
  });

  it('rename a tag by its menu, and announce a merge', async () => {
    const { onRenameTag } = drawLibrary();
    fireEvent.contextMenu(button(/^money/));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Rename or merge…', hidden: true }));
    const field = screen.getByRole('textbox', { name: 'New name', hidden: true });
    fireEvent.input(field, { target: { value: 'Harbours' } });
    // Only the clips with `money` change, not the 118 with `harbours`.
    expect(
      screen.getByText('harbours already exists. The two become one, which changes 23 clips.'),
    ).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Merge', hidden: true }));

    expect(onRenameTag).toHaveBeenCalledWith(
      expect.objectContaining({ name: 'money' }),
      'Harbours',
    );
  });

  it('announce that a child tag is merged', () => {
    const tags = plainLibrary.shelves?.tags ?? [];
    const [alden] = tags;
    if (!alden) throw new Error('no tags');
    const council = {
      ...{ key: 'town/council', name: 'Town/Council', step: 'Council', colour: null },
      ...{ uses: 3, clips: 3, children: [] },
    };
    const town = { ...council, key: 'town', name: 'Town', step: 'Town', uses: 0 };
    const all = [...tags, { ...town, children: [council] }];
    drawLibrary({ shelves: plainLibrary.shelves && { ...plainLibrary.shelves, tags: all } });
    fireEvent.contextMenu(button(/^alden\s?121/));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Rename or merge…', hidden: true }));
    const field = screen.getByRole('textbox', { name: 'New name', hidden: true });
    fireEvent.input(field, { target: { value: 'town' } });
    expect(
      screen.getByText('Town/Council already exists. The two become one, which changes 121 clips.'),
    ).toBeDefined();
  });

  it('keep focus when a tag is merged, renamed or deleted', () => {
    const { redraw } = drawLibrary();
    const tags = plainLibrary.shelves?.tags ?? [];
    const others = tags.filter(({ name }) => name !== 'money');
    const draw = (all: typeof tags) =>
      redraw({ shelves: plainLibrary.shelves && { ...plainLibrary.shelves, tags: all } });
    const rename = (name: RegExp, to: string, act: string) => {
      button(name).focus();
      fireEvent.contextMenu(button(name));
      fireEvent.click(screen.getByRole('menuitem', { name: 'Rename or merge…', hidden: true }));
      const field = screen.getByRole('textbox', { name: 'New name', hidden: true });
      fireEvent.input(field, { target: { value: to } });
      fireEvent.click(screen.getByRole('button', { name: act, hidden: true }));
    };
    rename(/^money/, 'Harbours', 'Merge');
    draw(others);
    expect(document.activeElement).toBe(button(/^harbours/));
    rename(/^harbours/, 'Zoo', 'Rename');
    const rest = others.filter(({ name }) => name !== 'harbours');
    draw([
      ...rest,
      ...others.slice(-1).map((tag) => ({ ...tag, key: 'zoo', name: 'Zoo', step: 'Zoo' })),
    ]);
    expect(document.activeElement).toBe(button(/^Zoo/));
    draw(rest);
    expect(document.activeElement).toBe(button(/^The Harbour Ledger/));
    search().focus();
    draw([]);
    expect(document.activeElement).toBe(search());
  });

  it('stay open as a drawer when Escape closes a dialog above, and close with the next Escape', () => {
    drawLibrary();
    const drawer = screen.getByRole('navigation', { name: 'Places' });
    const opener = button('Places');
    fireEvent.click(opener);
    const money = button(/^money/);
    fireEvent.contextMenu(money);
    fireEvent.click(screen.getByRole('menuitem', { name: 'Rename or merge…', hidden: true }));
    press('Escape', {}, screen.getByRole('textbox', { name: 'New name', hidden: true }));
    expect(drawer.dataset['open']).toBe('true');
    press('Escape', {}, money);

    expect(drawer.dataset['open']).toBe('false');
    expect(document.activeElement).toBe(opener);
    fireEvent.click(opener);
    press('Escape', {}, opener);
    expect(drawer.dataset['open']).toBe('false');
  });
});

describe('a new name for a tag', () => {
  const type = (value: string) => {
    const drawn = drawLibrary();
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
  ])('is rejected with a message when it is %s', (_, name, sentence) => {
    const { onRenameTag } = type(name);
    expect(screen.getByText(sentence)).toBeDefined();
    expect(onRenameTag).not.toHaveBeenCalled();
  });

  it('can have 120 characters', () => {
    const { onRenameTag } = type('x'.repeat(104));
    expect(onRenameTag).toHaveBeenCalledOnce();
  });
});
