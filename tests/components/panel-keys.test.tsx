import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { getButton, getCard, renderPanel, tab } from './render-panel';

afterEach(cleanup);

describe('the keyboard navigation of the cards', () => {
  const pressKey = (key: string, modifiers: object = {}) =>
    fireEvent.keyDown(document.activeElement as Element, { key, ...modifiers });

  it('has one tab stop and the keys of a feed', () => {
    renderPanel();
    const cards = screen.getAllByRole('article');
    expect(cards.map((card) => card.tabIndex)).toEqual([0, -1, -1]);
    cards[0]?.focus();
    pressKey('PageDown');
    expect(document.activeElement).toBe(cards[1]);
    pressKey('ArrowDown');
    pressKey('ArrowDown');
    expect(document.activeElement).toBe(cards[2]);
    pressKey('Home');
    expect(document.activeElement).toBe(cards[0]);
    pressKey('End');
    pressKey('PageUp');
    expect(document.activeElement).toBe(cards[1]);

    expect(cards.map((card) => card.tabIndex)).toEqual([-1, 0, -1]);
  });

  it('jumps to the passage with Enter, edits with E and deletes with Delete', () => {
    const { onJump, onDeleteAnnotation } = renderPanel();
    getCard(/^“the last/).focus();
    pressKey('Enter');
    expect(onJump).toHaveBeenCalledWith('fund');
    pressKey('e');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    pressKey('Delete');
    expect(onDeleteAnnotation).not.toHaveBeenCalled();
    getCard(/nobody has loaded/).focus();
    pressKey('Delete');

    expect(onDeleteAnnotation).toHaveBeenCalledWith('ship');
  });

  it('moves focus out of the cards with Escape and Control+Home', () => {
    renderPanel();
    getButton(/^Edit the highlight “the last/).focus();
    pressKey('Escape');
    expect(document.activeElement).toBe(getCard(/^“the last/));
    pressKey('Home', { ctrlKey: true });
    expect(document.activeElement).toBe(getButton('money 1'));
    getCard(/^“the last/).focus();
    pressKey('Escape');

    expect(document.activeElement).toBe(tab(/Highlights/));
  });
});
