/** Letters that are typed as they are written on the key: those of Latin alphabets, digits and signs. */
const latin = /^[ -\u024f\p{Script=Latin}]$/u;
/** "Enter", "ArrowDown", "F2". */
const named = /^[A-Z][A-Za-z0-9]+$/;
/** What other places than letters bear on a Latin keyboard: alone, and with Shift. */
const signs: Readonly<Record<string, readonly [string, string]>> = {
  Slash: ['/', '?'],
  Comma: [',', '<'],
};

/** Where Serbian keyboards have other letters than their places tell, as German ones do. */
const serbian: Readonly<Record<string, string>> = { зKeyY: 'z', ѕKeyZ: 'y' };
/** The sign that many keyboards have only by AltGr, and those of a Mac by Option. */
const signByAlt = '#';

/**
 * Whether what is held down makes a press a command, such as Control+Z. Not where a
 * sign is typed so: AltGr is Control and Alt to some browsers.
 */
export function isCommand({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return metaKey || (key === signByAlt && altKey ? false : ctrlKey || altKey);
}

/**
 * The key that a reader means by a press, as a Latin keyboard names it: "j" or,
 * with Shift, "J"; "/"; "Enter". null where a character is being composed or comes
 * by AltGr, which is nobody's shortcut but for "#".
 *
 * What is typed counts, so that a key is where the reader's layout has it. Only
 * where that is no Latin letter ("о" on a Russian keyboard) the place of the key
 * does. Caps Lock makes no difference, since Shift alone tells "u" from "U".
 */
export function meantKey(event: KeyboardEvent): string | null {
  const { key, code, shiftKey } = event;
  // 229 is what browsers send while an input method is at work.
  if (event.isComposing || event.keyCode === 229) return null;
  if (event.getModifierState('AltGraph')) return key === signByAlt ? key : null;
  if (/^[a-z]$/i.test(key)) return shiftKey ? key.toUpperCase() : key.toLowerCase();
  // On Cyrillic keyboards full stop and comma have the place of slash and question mark.
  const isSlash = code === 'Slash' && key === (shiftKey ? ',' : '.');
  if (key === '№') return '#';
  if (named.test(key) || (latin.test(key) && !isSlash)) return key;
  const letter =
    serbian[`${key.toLowerCase()}${code}`]?.toUpperCase() ?? /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return shiftKey ? letter : letter.toLowerCase();
  return signs[code]?.[shiftKey ? 1 : 0] ?? key;
}
