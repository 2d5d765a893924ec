/** Value in the normalisation table of a character that is left out. */
const removed = 0;
const space = 0x20;

/** Inclusive ranges of UTF-16 code units that are read as a space. */
const spaceRanges: readonly (readonly [number, number])[] = [
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
 * Invisible characters that content management systems add and remove at will: soft
 * hyphens, zero-width spaces, direction marks, byte order marks. Zero-width joiners
 * stay, because Persian words and emoji are spelled with them.
 */
const invisibleRanges: readonly (readonly [number, number])[] = [
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

/** Maps each code unit to itself. A loop: `Uint16Array.from` takes 7 ms when a page starts. */
function identityTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  return table;
}

function buildNormalisationTable(): Uint16Array {
  const table = identityTable();
  for (const [first, last] of spaceRanges) table.fill(space, first, last + 1);
  for (const [first, last] of invisibleRanges) {
    // Tabs and line ends are in the range of control characters, but are spaces.
    for (let code = first; code <= last; code++) if (table[code] !== space) table[code] = removed;
  }
  return table;
}

function buildFoldingTable(): Uint16Array {
  const table = identityTable();
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
 * Maps each UTF-16 code unit of a page to a unit of the text: 0 if it is left out,
 * 0x20 for any kind of space, otherwise the unit itself.
 */
export const normalisationTable: Uint16Array = buildNormalisationTable();

/**
 * Maps each unit of the text to the unit it is compared as. One to one, so offsets in
 * the text and in its folded form are the same. All quote marks of a kind are equal,
 * and so are all dashes, and a space and a line break.
 */
export const foldingTable: Uint16Array = buildFoldingTable();

/** Arguments in one call of `fromCharCode`; well below any engine's limit. */
const unitsPerCall = 0x2000;

/** Returns UTF-16 code units as a string. Keeps lone surrogates. */
export function unitsToString(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += unitsPerCall) {
    text += String.fromCharCode(...units.subarray(from, from + unitsPerCall));
  }
  return text;
}

/** Returns a quote or its context normalised and folded, with spaces collapsed. */
export function foldToUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = foldingTable[normalisationTable[text.charCodeAt(at)] ?? 0] ?? 0;
    if (unit === removed) continue;
    if (unit === space && length > 0 && units[length - 1] === space) continue;
    units[length++] = unit;
  }
  return units.slice(0, length);
}

/** Returns text as `readText` reads it in one block: spaces collapsed, none at either end. */
export function normalise(text: string): string {
  const units: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = normalisationTable[text.charCodeAt(at)] ?? 0;
    if (unit === removed || (unit === space && (units.at(-1) ?? space) === space)) continue;
    units.push(unit);
  }
  return unitsToString(Uint16Array.from(units)).trimEnd();
}
