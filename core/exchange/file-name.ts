/** Bytes in UTF-8 that a name has at most: encrypted folders on Linux allow 143. */
const mostBytes = 120;

/** Stands for a headline of which nothing is left. */
const nameless = 'article';

/**
 * A file name that any file system and Obsidian's links take:
 * "2026-11-12 Ferry stops for the winter.md".
 *
 * `date` is a calendar day or a time that begins with one. It stands first, so
 * that names sort by it, and so that none is a name that Windows keeps for
 * itself ("CON") or a hidden one (".name").
 */
export function fileName(headline: string, date: string, extension: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(date)?.[0] ?? '0000-00-00';
  const ending = `.${extension}`;
  const room = mostBytes - byteLength(`${day} ${ending}`);
  const words = trimEnd(cut(safeWords(headline), room));
  return `${day} ${words === '' ? nameless : words}${ending}`;
}

/**
 * Gives names back as they are, with " (2)", " (3)" before the extension where
 * a name before it was the same on a file system that ignores case.
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

/** Whether Windows keeps a name for itself, whatever extension it has. */
export function isReservedName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name);
}

/** A headline without what a file system, a shell or Obsidian's links stumble over. */
export function safeWords(headline: string): string {
  const words = headline
    .normalize('NFC')
    // Controls, halves of characters, and format characters such as those that
    // turn the direction of text; not the joiners, which Persian and emoji need.
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

/** Windows drops spaces and dots at the end of a name. */
function trimEnd(words: string): string {
  return words.replace(/[\s.]+$/, '');
}

/** The beginning of a text that fits into so many bytes, whole words if the last is not too long. */
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

/** Bytes of a text in UTF-8. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
