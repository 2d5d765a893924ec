// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { button, card, draw, tab } from './panel-stage';

afterEach(cleanup);

describe('the cards used by keyboard', () => {
  const press = (key: string, more: object = {}) =>
    fireEvent.keyDown(document.activeElement as Element, { key, ...more });

  it('are one tab stop, navigated with the keys of a feed', () => {
    draw();
    const all = screen.getAllByRole('article');
    expect(all.map((one) => one.tabIndex)).toEqual([0, -1, -1]);
    all[0]?.focus();
    press('PageDown');
    expect(document.activeElement).toBe(all[1]);
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement).toBe(all[2]);
    press('Home');
    expect(document.activeElement).toBe(all[0]);
    press('End');
    press('PageUp');
    expect(document.activeElement).toBe(all[1]);

    expect(all.map((one) => one.tabIndex)).toEqual([-1, 0, -1]);
  });

  it('jump with Enter, edit with E, delete with Delete', () => {
    const { onJump, onDeleteAnnotation } = draw();
    card(/^“the last/).focus();
    press('Enter');
    expect(onJump).toHaveBeenCalledWith('fund');
    press('e');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    press('Delete');
    expect(onDeleteAnnotation).not.toHaveBeenCalled();
    card(/nobody has loaded/).focus();
    press('Delete');

    expect(onDeleteAnnotation).toHaveBeenCalledWith('ship');
  });

  it('are left by Escape and Control+Home', () => {
    draw();
    button(/^Edit the highlight “the last/).focus();
    press('Escape');
    expect(document.activeElement).toBe(card(/^“the last/));
    press('Home', { ctrlKey: true });
    expect(document.activeElement).toBe(button('money 1'));
    card(/^“the last/).focus();
    press('Escape');

    expect(document.activeElement).toBe(tab(/Highlights/));
  });
});
