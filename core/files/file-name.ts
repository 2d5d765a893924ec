/** Maximum length of a name in UTF-8 bytes: encrypted folders on Linux allow 143. */
const maxNameBytes = 120;

/** Used if nothing is left of a headline. */
const fallbackTitle = 'article';

/**
 * A file name that is valid on any file system and in Obsidian's links: "2026-11-12 Ferry
 * stops for the winter.md".
 *
 * `date` is a calendar day or a time that begins with one. It comes first: names sort by
 * it, and none can be reserved by Windows ("CON") or hidden (".name").
 */
export function makeFileName(headline: string, date: string, extension: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(date)?.[0] ?? '0000-00-00';
  const ending = `.${extension}`;
  const room = maxNameBytes - countBytes(`${day} ${ending}`);
  const title = trimEnd(truncate(removeUnsafeCharacters(headline), room));
  return `${day} ${title === '' ? fallbackTitle : title}${ending}`;
}

/**
 * Returns a function that makes names unique: it appends " (2)", " (3)" before the
 * extension if an earlier name was the same on a case-insensitive file system.
 */
export function createUniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  const repeats = new Map<string, number>();
  return (name) => {
    let free = name;
    while (taken.has(foldName(free))) {
      const count = (repeats.get(foldName(name)) ?? 1) + 1;
      repeats.set(foldName(name), count);
      free = name.replace(/(\.[^./]*)?$/, ` (${count})$1`);
    }
    taken.add(foldName(free));
    return free;
  };
}

function foldName(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase();
}

/** True if Windows reserves the name, whatever its extension. */
export function isReservedName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name);
}

/** A headline without characters that cause problems in file systems, shells or Obsidian's links. */
export function removeUnsafeCharacters(headline: string): string {
  const safe = headline
    .normalize('NFC')
    // Control characters, lone surrogates, and format characters such as bidi controls; not the
    // joiners, which Persian and emoji need.
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/(?![\u200c\u200d])[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/\s*[:|]\s+/g, ' - ')
    .replace(/[/\\:|]/g, '-')
    .replace(/[<>?*#^]/g, '')
    .replace(/"/g, "'")
    .replace(/\[/g, '(')
    .replace(/\]/g, ')')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+/, '');
  return trimEnd(safe);
}

/** Windows drops trailing spaces and dots. */
function trimEnd(text: string): string {
  return text.replace(/[\s.]+$/, '');
}

/** Truncates a text to this many bytes, at a word boundary unless the last word is too long. */
function truncate(text: string, bytes: number): string {
  if (countBytes(text) <= bytes) return text;
  let fitting = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    used += countBytes(segment);
    if (used > bytes) break;
    fitting += segment;
  }
  if (text.charAt(fitting.length) === ' ') return fitting;
  const wholeWords = fitting.replace(/\s\S*$/, '');
  return wholeWords.length > fitting.length / 2 ? wholeWords : fitting;
}

/** Length of a text in UTF-8 bytes. */
function countBytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
