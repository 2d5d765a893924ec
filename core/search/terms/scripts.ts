const unspacedLetters =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

/** Code of the first Thai letter. */
const firstUnspaced = 0x0e01;

const unspaced = new RegExp(`[${unspacedLetters}]`, 'u');
const pieces = new RegExp(
  `[${unspacedLetters}][${unspacedLetters}\\p{M}]*|[^${unspacedLetters}]+`,
  'gu',
);

/** True if the text contains characters of a script that is written without spaces. */
export function isUnspaced(text: string): boolean {
  // These scripts have no character below `firstUnspaced`, so most texts end here.
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) >= firstUnspaced) return unspaced.test(text);
  }
  return false;
}

/** Splits a text where a script without spaces begins or ends. */
export function splitScripts(text: string): readonly string[] {
  return text.match(pieces) ?? [];
}

/** The part of `Intl.Segmenter` (granularity `word`) that is used here. */
interface Segmenter {
  segment(text: string): Iterable<{ readonly segment: string; readonly isWordLike?: boolean }>;
}

/**
 * Maximum length of a text to segment, far more than the words of a query need.
 * UTF-16 units. V8 in Node 20 copies the whole text for each segment, so a
 * pasted page would take gigabytes.
 */
const maxSegmented = 1000;

let segmenter: Segmenter | null = null;

/**
 * Splits a text without spaces into words, using the browser's dictionaries.
 *
 * Only queries are split this way. Dictionaries split a word depending on its
 * neighbours, so texts indexed this way would not match queries.
 */
export function segmentWords(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return Array.from(segmenter.segment(text.slice(0, maxSegmented)))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}
