const unspacedLetters =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

/** The first letter of Thai. */
const firstUnspaced = 0x0e01;

const unspaced = new RegExp(`[${unspacedLetters}]`, 'u');
const pieces = new RegExp(
  `[${unspacedLetters}][${unspacedLetters}\\p{M}]*|[^${unspacedLetters}]+`,
  'gu',
);

/** Does a text hold letters of a script that is written without spaces? */
export function isUnspaced(text: string): boolean {
  // None of these scripts has a letter below; most texts end here.
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) >= firstUnspaced) return unspaced.test(text);
  }
  return false;
}

/** A text parted where a script without spaces begins and ends. */
export function splitScripts(text: string): readonly string[] {
  return text.match(pieces) ?? [];
}

/** Cuts a text into words; `Intl.Segmenter` with granularity `word` is one. */
interface Segmenter {
  segment(text: string): Iterable<{ readonly segment: string; readonly isWordLike?: boolean }>;
}

/**
 * UTF-16 units of a text that are cut into words, far more than a question may
 * have words. V8 as it is in Node 20 copies the whole text for each of its
 * words, so that a pasted page takes gigabytes.
 */
const maxSegmented = 1000;

let known: Segmenter | null = null;

/**
 * The words of a text without spaces, told by the browser's dictionaries.
 *
 * Only questions are cut so. What a dictionary makes of a word depends on its
 * neighbours, so a text that was cut by it would hide words from a question.
 */
export function segmentWords(text: string): readonly string[] {
  known ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return Array.from(known.segment(text.slice(0, maxSegmented)))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}
