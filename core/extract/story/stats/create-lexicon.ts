/*
 * Categories of words, looked up in a table. Much faster than a regular expression per
 * category, above all the first time on a page.
 */

/**
 * A category with its words: "share", a stem "subscri*" or a pair "read_more". `joined`
 * lists words of scripts without spaces.
 */
export type WordCategory = readonly [name: string, words: string, joined?: string];

/** Looks up the categories of words. */
export interface Lexicon {
  readonly names: readonly string[];
  /** Returns the categories of consecutive words as bits. */
  readonly matchWords: (words: readonly string[]) => number;
  /** Returns the categories of a text in a script without spaces as bits. */
  readonly matchText: (text: string) => number;
}

const minStemLength = 3;
const maxStemLength = 10;

/** Builds a lexicon. The bit of a category is its index. */
export function createLexicon(categories: readonly WordCategory[]): Lexicon {
  const whole = new Map<string, number>();
  const stems = new Map<string, number>();
  /** By first word: the second word and the categories of the pair. */
  const pairs = new Map<string, Map<string, number>>();
  const unspaced: (readonly [string, number])[] = [];
  const addBits = (map: Map<string, number>, key: string, bits: number) => {
    map.set(key, (map.get(key) ?? 0) | bits);
  };
  for (const [bit, [, words, pieces]] of categories.entries()) {
    for (const entry of words.split(' ')) {
      const [first = '', second] = entry.split('_');
      if (second !== undefined) {
        const behind = pairs.get(first) ?? new Map<string, number>();
        addBits(behind, second, 1 << bit);
        pairs.set(first, behind);
      } else if (first.endsWith('*')) addBits(stems, first.slice(0, -1), 1 << bit);
      else addBits(whole, first, 1 << bit);
    }
    for (const piece of pieces?.split(' ') ?? []) unspaced.push([piece, 1 << bit]);
  }

  const cache = new Map<string, number>();
  const readWord = (word: string): number => {
    let bits = cache.get(word);
    if (bits !== undefined) return bits;
    bits = whole.get(word) ?? 0;
    const last = Math.min(maxStemLength, word.length);
    for (let length = minStemLength; length <= last; length++) {
      bits |= stems.get(word.slice(0, length)) ?? 0;
    }
    cache.set(word, bits);
    return bits;
  };
  return {
    names: categories.map(([name]) => name),
    matchWords: (words) => {
      let bits = 0;
      for (let at = 0; at < words.length; at++) {
        const word = words[at] as string;
        bits |= readWord(word);
        const behind = pairs.get(word);
        if (behind) bits |= behind.get(words[at + 1] ?? '') ?? 0;
      }
      return bits;
    },
    matchText: (text) => {
      let bits = 0;
      for (const [piece, bit] of unspaced) if (!(bits & bit) && text.includes(piece)) bits |= bit;
      return bits;
    },
  };
}
