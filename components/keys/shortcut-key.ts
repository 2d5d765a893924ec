/** Characters used as typed: Latin letters, digits and punctuation. */
const latin = /^[ -\u024f\p{Script=Latin}]$/u;
/** Named keys: "Enter", "ArrowDown", "F2". */
const named = /^[A-Z][A-Za-z0-9]+$/;
/** Characters of the non-letter keys on a US keyboard: unshifted and shifted. */
const signs: Readonly<Record<string, readonly [string, string]>> = {
  Slash: ['/', '?'],
  Comma: [',', '<'],
};

/** Serbian letters whose key position differs from the US layout, as on German keyboards. */
const serbian: Readonly<Record<string, string>> = { зKeyY: 'z', ѕKeyZ: 'y' };
/** On many keyboards this needs AltGr, on a Mac Option. */
const signByAlt = '#';

/**
 * True if the modifiers make a key press a command, such as Control+Z. False if they type a
 * character: some browsers report AltGr as Control and Alt.
 */
export function isCommand({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return metaKey || (key === signByAlt && altKey ? false : ctrlKey || altKey);
}

/** Which of the browser's own shortcuts this is: Control+Z, Control+Shift+Z or Control+Y. */
export function findHistoryCommand(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = getShortcutKey(event);
  if (key === 'z') return 'undo';
  return key === 'Z' || key === 'y' ? 'redo' : null;
}

/**
 * Returns the key of a press, named as on a Latin keyboard: "j" or, with Shift, "J"; "/";
 * "Enter". Null while a character is being composed or comes by AltGr, which no shortcut uses
 * except "#".
 *
 * The typed character counts, so shortcuts follow the user's layout. If it is not a Latin letter
 * ("о" on a Russian keyboard), the key's position counts instead. Caps Lock has no effect: only
 * Shift distinguishes "u" from "U".
 */
export function getShortcutKey(event: KeyboardEvent): string | null {
  const { key, code, shiftKey } = event;
  // Browsers send 229 while an input method is active.
  if (event.isComposing || event.keyCode === 229) return null;
  if (event.getModifierState('AltGraph')) return key === signByAlt ? key : null;
  if (/^[a-z]$/i.test(key)) return shiftKey ? key.toUpperCase() : key.toLowerCase();
  // Cyrillic keyboards have full stop and comma on the key of slash and question mark.
  const isSlash = code === 'Slash' && key === (shiftKey ? ',' : '.');
  if (key === '№') return '#';
  if (named.test(key) || (latin.test(key) && !isSlash)) return key;
  const letter =
    serbian[`${key.toLowerCase()}${code}`]?.toUpperCase() ?? /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return shiftKey ? letter : letter.toLowerCase();
  return signs[code]?.[shiftKey ? 1 : 0] ?? key;
}
