import { describe, expect, it } from 'vitest';
import { getShortcutKey } from '../../components/keys/shortcut-key';

const getKey = (key: string, code: string, modifiers: KeyboardEventInit = {}) =>
  getShortcutKey(new KeyboardEvent('keydown', { key, code, ...modifiers }));
const shiftKey = true;

describe('the shortcut key of a keyboard event', () => {
  it('can be "#" typed with AltGr or Option, which many keyboards require', () => {
    expect(getKey('#', 'Digit3', { modifierAltGraph: true })).toBe('#');
    expect(getKey('#', 'KeyX', { ctrlKey: true, altKey: true })).toBe('#');
    expect(getKey('З', 'KeyY', { shiftKey })).toBe('Z');
  });

  it.each([
    ['j', 'KeyJ', 'j'],
    ['J', 'KeyJ', 'j'],
    ['q', 'KeyA', 'q'],
    ['/', 'KeyQ', '/'],
    ['Enter', 'Enter', 'Enter'],
    ['F2', 'F2', 'F2'],
    [' ', 'Space', ' '],
    ['ö', 'Semicolon', 'ö'],
    ['!', 'Slash', '!'],
    ['o', '', 'o'],
  ])('is the typed character if it is Latin: %s', (key, code, expected) => {
    expect(getKey(key, code)).toBe(expected);
  });

  it.each([
    ['о', 'KeyJ', 'j'],
    ['О', 'KeyJ', 'j'],
    ['ξ', 'KeyJ', 'j'],
    ['ת', 'Comma', ','],
    ['ظ', 'Slash', '/'],
    ['.', 'Slash', '/'],
    ['№', 'Digit3', '#'],
    ['क्ष', 'KeyK', 'k'],
    // Serbian keyboards place "з" and "ѕ" like German ones; Macedonian and Russian keyboards do not.
    ['з', 'KeyY', 'z'],
    ['ѕ', 'KeyZ', 'y'],
    ['з', 'KeyZ', 'z'],
    ['з', 'KeyP', 'p'],
    ['z', 'KeyY', 'z'],
  ])(
    'is derived from the key position if the character is not Latin: %s',
    (key, code, expected) => {
      expect(getKey(key, code)).toBe(expected);
    },
  );

  it('is a capital letter only with Shift, regardless of Caps Lock', () => {
    expect(getKey('U', 'KeyU', { shiftKey })).toBe('U');
    expect(getKey('u', 'KeyU', { shiftKey })).toBe('U');
    expect(getKey('г', 'KeyU', { shiftKey })).toBe('U');
    expect(getKey('؟', 'Slash', { shiftKey })).toBe('?');
    expect(getKey(',', 'Slash', { shiftKey })).toBe('?');
    expect(getKey(',', 'Slash')).toBe(',');
  });

  it('is null during composition and for a character typed with AltGr', () => {
    expect(getKey('e', 'KeyE', { isComposing: true })).toBeNull();
    expect(getKey('Process', 'KeyE', { keyCode: 229 })).toBeNull();
    expect(getKey('e', 'KeyE', { modifierAltGraph: true })).toBeNull();
    expect(getKey('@', 'KeyQ', { modifierAltGraph: true })).toBeNull();
  });
});
