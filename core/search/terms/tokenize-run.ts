import { foldWord } from './fold-word';
import { isUnspaced, splitScripts } from './scripts';

/**
 * The tokens of a run.
 *
 * `words` are in reading order, and phrases match them. In scripts without
 * spaces each character is a word. `extra` are additional index terms: the
 * joined form of a hyphenated word, and each pair of adjacent characters in
 * scripts without spaces.
 */
export interface RunTokens {
  readonly words: readonly string[];
  readonly extra: readonly string[];
}

/** Longer words are truncated, so that a page cannot produce huge terms. Characters. */
const maxWordLength = 64;

/** Tokenizes a run of letters, digits and joining characters, as found by `eachRun`. */
export function tokenizeRun(run: string): RunTokens {
  // Fast path: most runs are one ASCII word, and a story has hundreds of them.
  if (asciiWord.test(run)) return { words: [truncate(run.toLowerCase())], extra: noTerms };
  const folded = foldWord(run);
  if (asciiWord.test(folded)) return { words: [truncate(folded)], extra: noTerms };
  const number = removeSeparators(folded);
  if (number !== null)
    return { words: [truncate(number)], extra: splitNumberList(folded).map(truncate) };
  const parts = folded.split(nonWordCharacters).filter((part) => part !== '');
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && !isUnspaced(only)) {
    return { words: [truncate(only)], extra: noTerms };
  }
  const words: string[] = [];
  const extra: string[] = [];
  for (const part of parts) {
    for (const piece of splitScripts(part)) {
      if (!isUnspaced(piece)) {
        words.push(truncate(piece));
        continue;
      }
      const letters = [...piece];
      // In a loop, because the number of arguments of a call is limited.
      for (const letter of letters) words.push(letter);
      for (let at = 1; at < letters.length; at++) extra.push(`${letters[at - 1]}${letters[at]}`);
    }
  }
  if (parts.length > 1 && !parts.some(isUnspaced)) {
    for (const joined of joinParts(parts)) extra.push(truncate(joined));
  }
  return { words, extra };
}

/** Maximum number of parts that are joined, enough for "state-of-the-art". */
const maxJoined = 4;

/** Joins adjacent parts: "O'Brien's" matches "obrien" and "obriens". */
function joinParts(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let from = 0; from < parts.length; from++) {
    let word = parts[from] ?? '';
    for (let to = from + 1; to < Math.min(parts.length, from + maxJoined); to++) {
      word += parts[to];
      joined.push(word);
    }
  }
  return joined;
}

const asciiWord = /^[a-z0-9]+$/i;
const noTerms: readonly string[] = [];

const nonWordCharacters = /[^\p{L}\p{N}\p{M}]+/u;

function truncate(word: string): string {
  return word.length <= maxWordLength ? word : [...word].slice(0, maxWordLength).join('');
}

const separated = /^\d+(?:[.,' ’ʼ‘＇]\d+)+$/;
const thousands = /^(\d{1,3}(?:[.,' ’ʼ‘＇]\d{3})+)(?:[.,](\d+))?$/;

/** Returns the parts of what may also be a list of numbers: "2,4" but not "2.4", "100,200,300" but not "1,250". */
function splitNumberList(folded: string): readonly string[] {
  const parts = folded.split(',');
  const isGrouped = thousands.test(folded);
  return parts.length > (isGrouped ? 2 : 1) ? parts : noTerms;
}

/**
 * Removes the separators of a number ("1,250.5" gives "1250.5"). Null if the text
 * is not a number with separators. More than two parts that are not groups of
 * thousands are a date or a list, and are split into words.
 */
function removeSeparators(folded: string): string | null {
  if (!separated.test(folded)) return null;
  const grouped = thousands.exec(folded);
  if (grouped?.[1] !== undefined) {
    const whole = grouped[1].replace(/\D/g, '');
    return grouped[2] === undefined ? whole : `${whole}.${grouped[2]}`;
  }
  const parts = folded.split(/\D/);
  return parts.length > 2 ? null : parts.join('.');
}
