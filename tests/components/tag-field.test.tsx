import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TagField, type TagFieldProps } from '../../components/tags/TagField';
import type { Tag } from '../../core/model';
import { completeSampleTags, makeTag } from './samples';

afterEach(cleanup);

function renderField(change: Partial<TagFieldProps> = {}) {
  const onTags = vi.fn();
  const props: TagFieldProps = {
    tags: ['money'],
    onCompleteTags: completeSampleTags,
    onTags: (tags) => onTags(tags),
    ...change,
  };
  const view = render(<TagField {...props} />);
  return {
    onTags,
    input: screen.getByRole<HTMLInputElement>('combobox'),
    rerender: (next: Partial<TagFieldProps>) => view.rerender(<TagField {...props} {...next} />),
  };
}

const listChips = () =>
  screen.queryAllByRole('listitem').map((chip) => chip.querySelector('bdi')?.textContent);
const typeText = (input: HTMLInputElement, value: string) =>
  fireEvent.input(input, { target: { value } });
const listOptions = () =>
  screen.queryAllByRole('option').map((option) => option.firstChild?.textContent);

describe('the tag field', () => {
  it('adds the typed tag on Enter without submitting the form', () => {
    const { input, onTags } = renderField();
    typeText(input, '  #harbours ');

    expect(fireEvent.keyDown(input, { key: 'Enter' })).toBe(false);
    expect(onTags).toHaveBeenCalledWith(['money', 'harbours']);
    expect(input.value).toBe('');
  });

  it('lets Enter in an empty field submit the form', () => {
    const { input, onTags } = renderField();

    expect(fireEvent.keyDown(input, { key: 'Enter' })).toBe(true);
    expect(onTags).not.toHaveBeenCalled();
  });

  it('adds a tag at a comma and keeps the text after it', () => {
    const { input, onTags } = renderField();
    typeText(input, 'alden, council,qu');

    expect(onTags).toHaveBeenLastCalledWith(['money', 'alden', 'council']);
    expect(input.value).toBe('qu');
  });

  it('refuses a tag that is too long, keeps it in the field and says why', () => {
    const onTyping = vi.fn();
    const { input, onTags } = renderField({ onTyping });
    const long = 'harbour '.repeat(20).trim();
    typeText(input, `quay, ${long}`);
    expect(screen.getByRole('alert').textContent).toMatch(/up to 120 characters/);
    expect(onTyping).toHaveBeenLastCalledWith('');

    expect(fireEvent.keyDown(input, { key: 'Enter' })).toBe(false);
    fireEvent.blur(input);
    typeText(input, `${long},`);
    expect(onTags.mock.calls).toEqual([[['money', 'quay']]]);
    expect(input.value).toBe(`${long}, `);

    typeText(input, 'harbour');
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(onTags).toHaveBeenLastCalledWith(['money', 'quay', 'harbour']);
  });

  it('adds the typed tag when the field loses focus', () => {
    const { input, onTags } = renderField();
    typeText(input, 'harbours');
    fireEvent.blur(input);

    expect(onTags).toHaveBeenCalledWith(['money', 'harbours']);
  });

  it('does not add a tag that differs only in case', () => {
    const { input, onTags } = renderField();
    typeText(input, 'Money');
    fireEvent.keyDown(input, { key: 'Enter' });

    expect(onTags).not.toHaveBeenCalled();
    expect(listChips()).toEqual(['money']);
  });

  it('removes the last tag with Backspace only if the field is empty', () => {
    const { input, onTags } = renderField({ tags: ['money', 'alden'] });
    typeText(input, 'x');
    fireEvent.keyDown(input, { key: 'Backspace' });
    expect(onTags).not.toHaveBeenCalled();

    typeText(input, '');
    fireEvent.keyDown(input, { key: 'Backspace' });
    expect(onTags).toHaveBeenCalledWith(['money']);
  });

  it('removes a tag by its own button', () => {
    const { onTags } = renderField({ tags: ['money', 'alden'] });
    fireEvent.click(screen.getByRole('button', { name: 'Remove tag money' }));

    expect(onTags).toHaveBeenCalledWith(['alden']);
  });

  it('ignores Enter during composition', () => {
    const { input, onTags } = renderField();
    fireEvent.compositionStart(input);
    input.value = 'みなと';
    fireEvent.input(input, { isComposing: true });
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 });

    expect(onTags).not.toHaveBeenCalled();
    expect(input.value).toBe('みなと');
  });

  it('splits composed text at commas when composition ends', () => {
    const { input, onTags } = renderField();
    input.value = '港、船';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    expect(onTags).not.toHaveBeenCalled();
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));

    expect(onTags).toHaveBeenCalledWith(['money', '港']);
  });

  it('splits pasted text at the commas and semicolons of other scripts', () => {
    const { input, onTags } = renderField();
    typeText(input, 'ميناء، سفينة؛ 港，船；');

    expect(onTags).toHaveBeenCalledWith(['money', 'ميناء', 'سفينة', '港', '船']);
  });

  it('suggests only tags that are not added yet', async () => {
    const { input } = renderField({ tags: ['harbours'] });
    typeText(input, 'har');

    await waitFor(() =>
      expect(listOptions()).toEqual(['harbour pilots', 'alden/harbour board', 'Create “har”']),
    );
    expect(input.getAttribute('aria-expanded')).toBe('true');
  });

  it('adds the first suggestion on Enter instead of the typed text', async () => {
    const { input, onTags } = renderField();
    typeText(input, 'har');
    await screen.findAllByRole('option');
    const active = screen.getByRole('option', { selected: true });
    expect(input.getAttribute('aria-activedescendant')).toBe(active.id);
    fireEvent.keyDown(input, { key: 'Enter' });

    expect(onTags).toHaveBeenCalledWith(['money', 'harbours']);
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('adds the suggestion chosen by arrow key', async () => {
    const { input, onTags } = renderField();
    typeText(input, 'har');
    await screen.findAllByRole('option');
    fireEvent.keyDown(input, { key: 'ArrowDown' });
    fireEvent.keyDown(input, { key: 'Enter' });

    expect(onTags).toHaveBeenCalledWith(['money', 'harbour pilots']);
  });

  it('creates the typed tag beside suggestions by the last option', async () => {
    const { input, onTags } = renderField();
    typeText(input, 'har');
    await screen.findAllByRole('option');
    fireEvent.keyDown(input, { key: 'ArrowUp' });
    const active = screen.getByRole('option', { selected: true });
    expect(active.textContent).toBe('Create “har”');
    expect(input.getAttribute('aria-activedescendant')).toBe(active.id);
    fireEvent.keyDown(input, { key: 'Enter' });

    expect(onTags).toHaveBeenCalledWith(['money', 'har']);
  });

  it('adds the typed tag on Enter while suggestions for it are not known yet', async () => {
    const resolvers: ((tags: readonly Tag[]) => void)[] = [];
    const { input, onTags } = renderField({
      onCompleteTags: () => new Promise((resolve) => resolvers.push(resolve)),
    });
    typeText(input, 'h');
    resolvers[0]?.([makeTag('harbours', 1)]);
    await screen.findAllByRole('option');
    typeText(input, 'hats');
    fireEvent.keyDown(input, { key: 'Enter' });

    expect(onTags).toHaveBeenCalledWith(['money', 'hats']);
  });

  it('adds a suggestion for fewer letters on Enter if it still matches', async () => {
    const resolvers: ((tags: readonly Tag[]) => void)[] = [];
    const { input, onTags } = renderField({
      onCompleteTags: () => new Promise((resolve) => resolvers.push(resolve)),
    });
    typeText(input, 'h');
    resolvers[0]?.([makeTag('history', 2), makeTag('city/harbours', 1)]);
    await screen.findAllByRole('option');
    typeText(input, 'harb');
    expect(listOptions()).toEqual(['city/harbours', 'Create “harb”']);
    fireEvent.keyDown(input, { key: 'Enter' });

    expect(onTags).toHaveBeenCalledWith(['money', 'city/harbours']);
  });

  it('adds a clicked suggestion without the typed text', async () => {
    const { input, onTags } = renderField();
    input.focus();
    typeText(input, 'har');
    const [first] = await screen.findAllByRole('option');
    if (!first) throw new Error('no suggestions');
    // Pressing the mouse blurs the field, unless the default action is prevented.
    if (fireEvent.mouseDown(first)) fireEvent.blur(input);
    fireEvent.click(first);

    expect(onTags.mock.calls).toEqual([[['money', 'harbours']]]);
  });

  it('closes the suggestions with Escape, and passes on the next Escape', async () => {
    const { input } = renderField();
    const onDocumentKey = vi.fn();
    document.addEventListener('keydown', onDocumentKey);
    typeText(input, 'har');
    await screen.findAllByRole('option');
    fireEvent.keyDown(input, { key: 'Escape' });
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(input.value).toBe('har');
    expect(onDocumentKey).not.toHaveBeenCalled();

    fireEvent.keyDown(input, { key: 'Escape' });
    expect(onDocumentKey).toHaveBeenCalledTimes(1);
    document.removeEventListener('keydown', onDocumentKey);
  });

  it('ignores suggestions for text that has changed since', async () => {
    const resolvers: ((tags: readonly Tag[]) => void)[] = [];
    const { input } = renderField({
      onCompleteTags: () => new Promise((resolve) => resolvers.push(resolve)),
    });
    typeText(input, 'h');
    typeText(input, 'ha');
    resolvers[1]?.([makeTag('harbours', 1)]);
    await screen.findAllByRole('option');
    resolvers[0]?.([makeTag('history', 1)]);
    await Promise.resolve();

    expect(listOptions()).toEqual(['harbours', 'Create “ha”']);
  });

  it('shows tags added elsewhere beside its own, and reports only its own as added', () => {
    const onTags = vi.fn();
    const { input, rerender } = renderField({ onTags });
    typeText(input, 'harbours');
    fireEvent.keyDown(input, { key: 'Enter' });
    rerender({ onTags, tags: ['money', 'gulls'] });
    expect(listChips()).toEqual(['money', 'gulls', 'harbours']);

    typeText(input, 'budget');
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(onTags.mock.calls).toEqual([
      [['money', 'harbours'], ['money']],
      [
        ['money', 'gulls', 'harbours', 'budget'],
        ['money', 'gulls', 'harbours'],
      ],
    ]);
  });

  it('keeps later tags when an earlier report has been stored', () => {
    const { input, rerender } = renderField();
    for (const name of ['harbours', 'budget']) {
      typeText(input, name);
      fireEvent.keyDown(input, { key: 'Enter' });
    }
    rerender({ tags: ['money', 'harbours'] });
    expect(listChips()).toEqual(['money', 'harbours', 'budget']);
  });

  it('shows tags changed elsewhere if it has no unsaved tags', () => {
    const { rerender } = renderField();
    rerender({ tags: ['money', 'from the panel'] });

    expect(listChips()).toEqual(['money', 'from the panel']);
  });
});
