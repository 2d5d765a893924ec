/** Maximum length of a name in UTF-8 bytes: encrypted folders on Linux allow 143. */
const mostBytes = 120;

/** Used if nothing is left of a headline. */
const nameless = 'article';

/**
 * A file name that is valid on any file system and in Obsidian's links: "2026-11-12 Ferry
 * stops for the winter.md".
 *
 * `date` is a calendar day or a time that begins with one. It comes first: names sort by
 * it, and none can be reserved by Windows ("CON") or hidden (".name").
 */
export function fileName(headline: string, date: string, extension: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(date)?.[0] ?? '0000-00-00';
  const ending = `.${extension}`;
  const room = mostBytes - byteLength(`${day} ${ending}`);
  const words = trimEnd(cut(safeWords(headline), room));
  return `${day} ${words === '' ? nameless : words}${ending}`;
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
    while (taken.has(folded(free))) {
      const count = (repeats.get(folded(name)) ?? 1) + 1;
      repeats.set(folded(name), count);
      free = name.replace(/(\.[^./]*)?$/, ` (${count})$1`);
    }
    taken.add(folded(free));
    return free;
  };
}

function folded(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase();
}

/** True if Windows reserves the name, whatever its extension. */
export function isReservedName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name);
}

/** A headline without characters that cause trouble in file systems, shells or Obsidian's links. */
export function safeWords(headline: string): string {
  const words = headline
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
  return trimEnd(words);
}

/** Windows drops trailing spaces and dots. */
function trimEnd(words: string): string {
  return words.replace(/[\s.]+$/, '');
}

/** Truncates a text to this many bytes, at a word boundary unless the last word is too long. */
function cut(text: string, bytes: number): string {
  if (byteLength(text) <= bytes) return text;
  let fitting = '';
  let used = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    used += byteLength(segment);
    if (used > bytes) break;
    fitting += segment;
  }
  if (text.charAt(fitting.length) === ' ') return fitting;
  const wholeWords = fitting.replace(/\s\S*$/, '');
  return wholeWords.length > fitting.length / 2 ? wholeWords : fitting;
}

/** Length of a text in UTF-8 bytes. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
