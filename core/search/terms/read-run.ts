import { foldWord } from './fold-word';
import { isUnspaced, splitScripts } from './scripts';

/**
 * What a run of a text says to the index.
 *
 * `words` follow one another as they are read, and a phrase is sought among
 * them; a character of a script without spaces is a word by itself. `extra`
 * are further terms by which the run is found: a word with a hyphen written as
 * one, and each two neighbours of a script without spaces.
 */
export interface RunWords {
  readonly words: readonly string[];
  readonly extra: readonly string[];
}

/** Longer words are cut, so that no page can make terms of its own kilobytes. */
const longestWord = 64;

/** A run of letters and digits with the signs that join them, as `eachRun` finds it. */
export function readRun(run: string): RunWords {
  // Most runs are one plain word, and there are hundreds of new ones in a story.
  if (plainWord.test(run)) return { words: [cut(run.toLowerCase())], extra: nothing };
  const folded = foldWord(run);
  if (plainWord.test(folded)) return { words: [cut(folded)], extra: nothing };
  const number = plainNumber(folded);
  if (number !== null) return { words: [cut(number)], extra: listed(folded).map(cut) };
  const parts = folded.split(notOfWord).filter((part) => part !== '');
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && !isUnspaced(only)) {
    return { words: [cut(only)], extra: nothing };
  }
  const words: string[] = [];
  const extra: string[] = [];
  for (const part of parts) {
    for (const piece of splitScripts(part)) {
      if (!isUnspaced(piece)) {
        words.push(cut(piece));
        continue;
      }
      const letters = [...piece];
      // One by one: a call takes only so many at once.
      for (const letter of letters) words.push(letter);
      for (let at = 1; at < letters.length; at++) extra.push(`${letters[at - 1]}${letters[at]}`);
    }
  }
  if (parts.length > 1 && !parts.some(isUnspaced)) {
    for (const joined of joinedParts(parts)) extra.push(cut(joined));
  }
  return { words, extra };
}

/** Parts of a run that are joined at most, which is enough for "state-of-the-art". */
const maxJoined = 4;

/** Neighbouring parts written as one: "O'Brien's" is found as "obrien" and as "obriens". */
function joinedParts(parts: readonly string[]): readonly string[] {
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

const plainWord = /^[a-z0-9]+$/i;
const nothing: readonly string[] = [];

const notOfWord = /[^\p{L}\p{N}\p{M}]+/u;

function cut(word: string): string {
  return word.length <= longestWord ? word : [...word].slice(0, longestWord).join('');
}

const separated = /^\d+(?:[.,' ’ʼ‘＇]\d+)+$/;
const thousands = /^(\d{1,3}(?:[.,' ’ʼ‘＇]\d{3})+)(?:[.,](\d+))?$/;

/** What may be a list of numbers as well, by each of them: "2,4", but not "2.4", and "100,200,300", but not "1,250". */
function listed(folded: string): readonly string[] {
  const parts = folded.split(',');
  const isGrouped = thousands.test(folded);
  return parts.length > (isGrouped ? 2 : 1) ? parts : nothing;
}

/**
 * A number without its separators ("1,250.5" gives "1250.5"), or null when it is none
 * with any. More than two parts that are no thousands are a date or a list, with words of its own.
 */
function plainNumber(folded: string): string | null {
  if (!separated.test(folded)) return null;
  const grouped = thousands.exec(folded);
  if (grouped?.[1] !== undefined) {
    const whole = grouped[1].replace(/\D/g, '');
    return grouped[2] === undefined ? whole : `${whole}.${grouped[2]}`;
  }
  const parts = folded.split(/\D/);
  return parts.length > 2 ? null : parts.join('.');
}
