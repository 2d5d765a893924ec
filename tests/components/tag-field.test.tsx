// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TagField, type TagFieldProps } from '../../components/tags/TagField';
import type { Tag } from '../../core/model';
import { completeSampleTags, tagOf } from './samples';

afterEach(cleanup);

function draw(change: Partial<TagFieldProps> = {}) {
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
    redraw: (next: Partial<TagFieldProps>) => view.rerender(<TagField {...props} {...next} />),
  };
}

const chips = () =>
  screen.queryAllByRole('listitem').map((chip) => chip.querySelector('bdi')?.textContent);
const typeText = (input: HTMLInputElement, value: string) =>
  fireEvent.input(input, { target: { value } });
const options = () =>
  screen.queryAllByRole('option').map((option) => option.firstChild?.textContent);

describe('the tag field', () => {
  it('adds the typed tag on Enter without submitting the form', () => {
    const { input, onTags } = draw();
    typeText(input, '  #harbours ');

    expect(fireEvent.keyDown(input, { key: 'Enter' })).toBe(false);
    expect(onTags).toHaveBeenCalledWith(['money', 'harbours']);
    expect(input.value).toBe('');
  });

  it('leaves Enter on an empty field to the form', () => {
    const { input, onTags } = draw();

    expect(fireEvent.keyDown(input, { key: 'Enter' })).toBe(true);
    expect(onTags).not.toHaveBeenCalled();
  });

  it('adds a tag at a comma and keeps the text after it', () => {
    const { input, onTags } = draw();
    typeText(input, 'alden, council,qu');

    expect(onTags).toHaveBeenLastCalledWith(['money', 'alden', 'council']);
    expect(input.value).toBe('qu');
  });

  it('adds the typed tag when the field loses focus', () => {
    const { input, onTags } = draw();
    typeText(input, 'harbours');
    fireEvent.blur(input);

    expect(onTags).toHaveBeenCalledWith(['money', 'harbours']);
  });

  it('does not add the same tag in another spelling', () => {
    const { input, onTags } = draw();
    typeText(input, 'Money');
    fireEvent.keyDown(input, { key: 'Enter' });

    expect(onTags).not.toHaveBeenCalled();
    expect(chips()).toEqual(['money']);
  });

  it('removes the last tag with Backspace only when nothing is typed', () => {
    const { input, onTags } = draw({ tags: ['money', 'alden'] });
    typeText(input, 'x');
    fireEvent.keyDown(input, { key: 'Backspace' });
    expect(onTags).not.toHaveBeenCalled();

    typeText(input, '');
    fireEvent.keyDown(input, { key: 'Backspace' });
    expect(onTags).toHaveBeenCalledWith(['money']);
  });

  it('removes a tag by its own button', () => {
    const { onTags } = draw({ tags: ['money', 'alden'] });
    fireEvent.click(screen.getByRole('button', { name: 'Remove tag money' }));

    expect(onTags).toHaveBeenCalledWith(['alden']);
  });

  it('does nothing at Enter while an input method composes', () => {
    const { input, onTags } = draw();
    fireEvent.compositionStart(input);
    input.value = 'みなと';
    fireEvent.input(input, { isComposing: true });
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 });

    expect(onTags).not.toHaveBeenCalled();
    expect(input.value).toBe('みなと');
  });

  it('splits composed text at commas once composition ends', () => {
    const { input, onTags } = draw();
    input.value = '港、船';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    expect(onTags).not.toHaveBeenCalled();
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));

    expect(onTags).toHaveBeenCalledWith(['money', '港']);
  });

  it('suggests tags of the library that are not already added', async () => {
    const { input } = draw({ tags: ['harbours'] });
    typeText(input, 'har');

    await waitFor(() => expect(options()).toEqual(['harbour pilots', 'alden/harbour board']));
    expect(input.getAttribute('aria-expanded')).toBe('true');
  });

  it('adds the suggested tag that the arrow keys chose, not the typed text', async () => {
    const { input, onTags } = draw();
    typeText(input, 'har');
    await screen.findAllByRole('option');
    fireEvent.keyDown(input, { key: 'ArrowDown' });
    const chosen = screen.getByRole('option', { selected: true });
    expect(input.getAttribute('aria-activedescendant')).toBe(chosen.id);
    fireEvent.keyDown(input, { key: 'Enter' });

    expect(onTags).toHaveBeenCalledWith(['money', 'harbours']);
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('adds a suggested tag that is clicked, and not the typed text as well', async () => {
    const { input, onTags } = draw();
    input.focus();
    typeText(input, 'har');
    const [first] = await screen.findAllByRole('option');
    if (!first) throw new Error('nothing was offered');
    // Unless its default is prevented, a press blurs the field first.
    if (fireEvent.mouseDown(first)) fireEvent.blur(input);
    fireEvent.click(first);

    expect(onTags.mock.calls).toEqual([[['money', 'harbours']]]);
  });

  it('closes the suggestions with Escape without closing its container', async () => {
    const { input } = draw();
    const outside = vi.fn();
    document.addEventListener('keydown', outside);
    typeText(input, 'har');
    await screen.findAllByRole('option');
    fireEvent.keyDown(input, { key: 'Escape' });
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(input.value).toBe('har');
    expect(outside).not.toHaveBeenCalled();

    fireEvent.keyDown(input, { key: 'Escape' });
    expect(outside).toHaveBeenCalledTimes(1);
    document.removeEventListener('keydown', outside);
  });

  it('ignores an answer that arrives after a later query', async () => {
    const answers: ((tags: readonly Tag[]) => void)[] = [];
    const { input } = draw({
      onCompleteTags: () => new Promise((answer) => answers.push(answer)),
    });
    typeText(input, 'h');
    typeText(input, 'ha');
    answers[1]?.([tagOf('harbours', 1)]);
    await screen.findByRole('option');
    answers[0]?.([tagOf('history', 1)]);
    await Promise.resolve();

    expect(options()).toEqual(['harbours']);
  });

  it('shows tags from elsewhere beside those added here, and reports only the latter', () => {
    const onTags = vi.fn();
    const { input, redraw } = draw({ onTags });
    typeText(input, 'harbours');
    fireEvent.keyDown(input, { key: 'Enter' });
    redraw({ onTags, tags: ['money', 'gulls'] });
    expect(chips()).toEqual(['money', 'gulls', 'harbours']);

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

  it('is not reverted by its own earlier reports', () => {
    const { input, redraw } = draw();
    for (const name of ['harbours', 'budget']) {
      typeText(input, name);
      fireEvent.keyDown(input, { key: 'Enter' });
    }
    redraw({ tags: ['money', 'harbours'] });
    expect(chips()).toEqual(['money', 'harbours', 'budget']);
  });

  it('accepts tags that were changed elsewhere if nothing is unsaved here', () => {
    const { redraw } = draw();
    redraw({ tags: ['money', 'from the panel'] });

    expect(chips()).toEqual(['money', 'from the panel']);
  });
});
