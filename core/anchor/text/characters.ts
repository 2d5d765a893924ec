/** What the reading table says of a character that leaves no trace in the text. */
const dropped = 0;
const space = 0x20;

/** Inclusive ranges of UTF-16 code units that are read as a space. */
const spaces: readonly (readonly [number, number])[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];

/**
 * Characters that show nothing and that publishers' systems add and remove at
 * will: soft hyphens, zero-width spaces, marks of direction, byte order marks.
 * Zero-width joiners stay, because Persian words and emoji are spelt with them.
 */
const invisible: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200b],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0xfeff, 0xfeff],
];

const singleQuotes = '‘’‚‛′‵`´ʼʹ＇‹›';
const doubleQuotes = '“”„‟″‶«»＂';
const dashes = '‐‑‒–—―−﹘﹣－⁃';

function buildReadingTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (const [first, last] of spaces) table.fill(space, first, last + 1);
  for (const [first, last] of invisible) {
    // Tabs and line ends lie between the control characters and are spaces.
    for (let code = first; code <= last; code++) if (table[code] !== space) table[code] = dropped;
  }
  return table;
}

function buildFoldingTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (const [characters, plain] of [
    [singleQuotes, "'"],
    [doubleQuotes, '"'],
    [dashes, '-'],
    ['\n', ' '],
  ] as const) {
    for (const character of characters) table[character.charCodeAt(0)] = plain.charCodeAt(0);
  }
  return table;
}

/**
 * How each UTF-16 code unit is read into the text: 0 for one that is left out,
 * 0x20 for any kind of space, else the unit itself.
 */
export const readingTable: Uint16Array = buildReadingTable();

/**
 * How each unit of the text is compared: one for one, so that offsets in the
 * text and in its folded form are the same. Quote marks and dashes of every
 * kind are alike, and so are a space and a break between blocks.
 */
export const foldingTable: Uint16Array = buildFoldingTable();

/** Units in one call of `fromCharCode`, well under any engine's limit of arguments. */
const unitsAtOnce = 0x2000;

/** The string of UTF-16 code units; lone surrogates come through unharmed. */
export function stringOf(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += unitsAtOnce) {
    text += String.fromCharCode(...units.subarray(from, from + unitsAtOnce));
  }
  return text;
}

/** The code units of a quote or its context as they are compared, spaces collapsed. */
export function foldedUnits(words: string): Uint16Array {
  const units = new Uint16Array(words.length);
  let length = 0;
  for (let at = 0; at < words.length; at++) {
    const unit = foldingTable[readingTable[words.charCodeAt(at)] ?? 0] ?? 0;
    if (unit === dropped) continue;
    if (unit === space && length > 0 && units[length - 1] === space) continue;
    units[length++] = unit;
  }
  return units.slice(0, length);
}
