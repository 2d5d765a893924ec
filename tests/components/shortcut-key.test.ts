// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { getShortcutKey } from '../../components/keys/shortcut-key';

const meant = (key: string, code: string, held: KeyboardEventInit = {}) =>
  getShortcutKey(new KeyboardEvent('keydown', { key, code, ...held }));
const shiftKey = true;

describe('the shortcut key of a press', () => {
  it('is "#", which many keyboards type only with AltGr or Option', () => {
    expect(meant('#', 'Digit3', { modifierAltGraph: true })).toBe('#');
    expect(meant('#', 'KeyX', { ctrlKey: true, altKey: true })).toBe('#');
    expect(meant('З', 'KeyY', { shiftKey })).toBe('Z');
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
    expect(meant(key, code)).toBe(expected);
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
    // Serbian keyboards place these two like German ones; Macedonian and Russian keyboards do not.
    ['з', 'KeyY', 'z'],
    ['ѕ', 'KeyZ', 'y'],
    ['з', 'KeyZ', 'z'],
    ['з', 'KeyP', 'p'],
    ['z', 'KeyY', 'z'],
  ])(
    'is derived from the key position if the character is not Latin: %s',
    (key, code, expected) => {
      expect(meant(key, code)).toBe(expected);
    },
  );

  it('is a capital only with Shift, regardless of Caps Lock', () => {
    expect(meant('U', 'KeyU', { shiftKey })).toBe('U');
    expect(meant('u', 'KeyU', { shiftKey })).toBe('U');
    expect(meant('г', 'KeyU', { shiftKey })).toBe('U');
    expect(meant('؟', 'Slash', { shiftKey })).toBe('?');
    expect(meant(',', 'Slash', { shiftKey })).toBe('?');
    expect(meant(',', 'Slash')).toBe(',');
  });

  it('is null while a character is composed or typed by AltGr', () => {
    expect(meant('e', 'KeyE', { isComposing: true })).toBeNull();
    expect(meant('Process', 'KeyE', { keyCode: 229 })).toBeNull();
    expect(meant('e', 'KeyE', { modifierAltGraph: true })).toBeNull();
    expect(meant('@', 'KeyQ', { modifierAltGraph: true })).toBeNull();
  });
});
