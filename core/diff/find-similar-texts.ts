import { numberTokens, type TokenNumbers } from './diff-text';
import { tokenize } from './tokens';

/** A text with its index in the story. */
interface IndexedText {
  readonly index: number;
  readonly text: string;
}

/** An old and a new text by their indexes. */
export interface SimilarPair {
  readonly oldIndex: number;
  readonly newIndex: number;
  /** 0 to 1. */
  readonly similarity: number;
}

/** Words in more blocks than this identify no block, so they yield no candidates. */
const maxBlocksPerWord = 24;
/** Candidates of a block that are compared in full: those that share the most rare words. */
const maxCandidates = 6;

/** The weight of a word by its length in letters. Short words are frequent in most languages. */
const weightsByLength = [0, 0.3, 0.3, 0.6];

interface WordBag {
  readonly index: number;
  /** Words in ascending order, with repeats. */
  readonly words: Int32Array;
  readonly weight: number;
}

/**
 * Compares old and new texts that share words. The similarity is Dice's coefficient of
 * their words, weighted by length. Not all pairs are compared: candidates are found by
 * words that few blocks have.
 */
export function findSimilarTexts(
  oldTexts: readonly IndexedText[],
  newTexts: readonly IndexedText[],
): readonly SimilarPair[] {
  const numbering: TokenNumbers = new Map();
  const wordWeights: number[] = [];
  const createBag = ({ index, text }: IndexedText): WordBag => {
    const tokens = tokenize(text.toLowerCase()).filter(({ isWord }) => isWord);
    const words = numberTokens(tokens, numbering);
    let weight = 0;
    tokens.forEach(({ key }, index) => {
      const wordWeight = weightsByLength[key.length] ?? 1;
      wordWeights[words[index] ?? 0] = wordWeight;
      weight += wordWeight;
    });
    return { index, words: words.sort(), weight };
  };
  const oldBags = oldTexts.map(createBag);
  const newBags = newTexts.map(createBag);

  const blocksOfWord = new Map<number, number[]>();
  oldBags.forEach(({ words }, index) => {
    for (const word of new Set(words)) {
      const known = blocksOfWord.get(word);
      if (known) known.push(index);
      else blocksOfWord.set(word, [index]);
    }
  });
  return newBags.flatMap((bag, index) => {
    const shared = new Map<number, number>();
    for (const word of new Set(bag.words)) {
      const blocks = blocksOfWord.get(word) ?? [];
      if (blocks.length > maxBlocksPerWord) continue;
      for (const block of blocks) shared.set(block, (shared.get(block) ?? 0) + 1);
    }
    // Edits are more frequent than moves, so blocks at the same position are always compared.
    const neighbours = [index, oldTexts.length - newTexts.length + index].filter(
      (at) => at in oldBags,
    );
    const likely = [...shared].sort((a, b) => b[1] - a[1]).slice(0, maxCandidates);
    return [...new Set([...neighbours, ...likely.map(([at]) => at)])].map((at) => ({
      oldIndex: oldBags[at]?.index ?? 0,
      newIndex: bag.index,
      similarity: computeDice(oldBags[at] ?? bag, bag, wordWeights),
    }));
  });
}

function computeDice(a: WordBag, b: WordBag, wordWeights: readonly number[]): number {
  if (a.weight + b.weight === 0) return 0;
  let shared = 0;
  let [aAt, bAt] = [0, 0];
  while (aAt < a.words.length && bAt < b.words.length) {
    const [aWord, bWord] = [a.words[aAt] ?? 0, b.words[bAt] ?? 0];
    if (aWord === bWord) shared += wordWeights[aWord] ?? 0;
    if (aWord <= bWord) aAt++;
    if (bWord <= aWord) bAt++;
  }
  return (2 * shared) / (a.weight + b.weight);
}
