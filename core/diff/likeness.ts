import { type Numbering, numberTokens } from './runs';
import { tokensOf } from './tokens';

/** A text with its place among others. */
interface Placed {
  readonly at: number;
  readonly text: string;
}

/** Words that stand in more blocks than this tell nothing of which is which, so no candidates come by them. */
const maxBlocksOfWord = 24;
/** Candidates of a block that are looked at closely: those that share the most rare words. */
const maxCandidates = 6;

/** What a word counts for, by its length in letters: short ones stand everywhere, in most languages. */
const weights = [0, 0.3, 0.3, 0.6];

interface Bag {
  readonly at: number;
  /** Words, ascending, as often as they stand. */
  readonly words: Int32Array;
  readonly weight: number;
}

/**
 * Pairs of an old and a new block that share words, with how much they share from
 * 0 to 1 (Dice's coefficient of the words, long ones counting more). Not all
 * pairs: candidates are found by words that few blocks have.
 */
export function findLikenesses(
  old: readonly Placed[],
  now: readonly Placed[],
): readonly { readonly old: number; readonly now: number; readonly likeness: number }[] {
  const numbering: Numbering = new Map();
  const wordWeights: number[] = [];
  const bagOf = ({ at, text }: Placed): Bag => {
    const tokens = tokensOf(text.toLowerCase()).filter(({ isWord }) => isWord);
    const words = numberTokens(tokens, numbering);
    let weight = 0;
    tokens.forEach(({ key }, index) => {
      const of = weights[key.length] ?? 1;
      wordWeights[words[index] ?? 0] = of;
      weight += of;
    });
    return { at, words: words.sort(), weight };
  };
  const oldBags = old.map(bagOf);
  const nowBags = now.map(bagOf);

  const blocksOfWord = new Map<number, number[]>();
  oldBags.forEach(({ words }, index) => {
    for (const word of new Set(words)) {
      const known = blocksOfWord.get(word);
      if (known) known.push(index);
      else blocksOfWord.set(word, [index]);
    }
  });
  return nowBags.flatMap((bag, index) => {
    const shared = new Map<number, number>();
    for (const word of new Set(bag.words)) {
      const blocks = blocksOfWord.get(word) ?? [];
      if (blocks.length > maxBlocksOfWord) continue;
      for (const block of blocks) shared.set(block, (shared.get(block) ?? 0) + 1);
    }
    // A change of place is rarer than an edit, so the neighbour is always looked at.
    const neighbours = [index, old.length - now.length + index].filter((at) => at in oldBags);
    const likely = [...shared].sort((a, b) => b[1] - a[1]).slice(0, maxCandidates);
    return [...new Set([...neighbours, ...likely.map(([at]) => at)])].map((at) => ({
      old: oldBags[at]?.at ?? 0,
      now: bag.at,
      likeness: dice(oldBags[at] ?? bag, bag, wordWeights),
    }));
  });
}

function dice(one: Bag, other: Bag, weightOf: readonly number[]): number {
  if (one.weight + other.weight === 0) return 0;
  let shared = 0;
  let [a, b] = [0, 0];
  while (a < one.words.length && b < other.words.length) {
    const [left, right] = [one.words[a] ?? 0, other.words[b] ?? 0];
    if (left === right) shared += weightOf[left] ?? 0;
    if (left <= right) a++;
    if (right <= left) b++;
  }
  return (2 * shared) / (one.weight + other.weight);
}
