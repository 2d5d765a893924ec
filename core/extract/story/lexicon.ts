/*
 * Words with meanings, looked up in a table: far quicker than a regular
 * expression for each meaning, above all the first time on a page.
 */

/** A meaning with its words: "share", a stem "subscri*", or two words "read_more". */
export type Meaning = readonly [name: string, words: string, joined?: string];

export interface Lexicon {
  readonly names: readonly string[];
  /** The meanings of some words in their order, as bits. */
  readonly read: (words: readonly string[]) => number;
  /** The meanings of a text in a script without spaces between words, as bits. */
  readonly readJoined: (text: string) => number;
}

const shortestStem = 3;
const longestStem = 10;

export function makeLexicon(meanings: readonly Meaning[]): Lexicon {
  const whole = new Map<string, number>();
  const stems = new Map<string, number>();
  /** By first word: the word behind it and what both mean. */
  const pairs = new Map<string, Map<string, number>>();
  const joined: (readonly [string, number])[] = [];
  const put = (map: Map<string, number>, key: string, bits: number) => {
    map.set(key, (map.get(key) ?? 0) | bits);
  };
  for (const [bit, [, words, pieces]] of meanings.entries()) {
    for (const entry of words.split(' ')) {
      const [first = '', second] = entry.split('_');
      if (second !== undefined) {
        const behind = pairs.get(first) ?? new Map<string, number>();
        put(behind, second, 1 << bit);
        pairs.set(first, behind);
      } else if (first.endsWith('*')) put(stems, first.slice(0, -1), 1 << bit);
      else put(whole, first, 1 << bit);
    }
    for (const piece of pieces?.split(' ') ?? []) joined.push([piece, 1 << bit]);
  }

  const known = new Map<string, number>();
  const readWord = (word: string): number => {
    let bits = known.get(word);
    if (bits !== undefined) return bits;
    bits = whole.get(word) ?? 0;
    const last = Math.min(longestStem, word.length);
    for (let length = shortestStem; length <= last; length++) {
      bits |= stems.get(word.slice(0, length)) ?? 0;
    }
    known.set(word, bits);
    return bits;
  };
  return {
    names: meanings.map(([name]) => name),
    read: (words) => {
      let bits = 0;
      for (let at = 0; at < words.length; at++) {
        const word = words[at] as string;
        bits |= readWord(word);
        const behind = pairs.get(word);
        if (behind) bits |= behind.get(words[at + 1] ?? '') ?? 0;
      }
      return bits;
    },
    readJoined: (text) => {
      let bits = 0;
      for (const [piece, bit] of joined) if (!(bits & bit) && text.includes(piece)) bits |= bit;
      return bits;
    },
  };
}
