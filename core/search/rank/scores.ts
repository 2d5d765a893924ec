import type { Postings } from '../index/postings';
import type { Lookup, OnFound } from './evaluate';
import type { ScoreColumns } from './score-columns';
import {
  freshness,
  freshnessByAge,
  type Half,
  lengthCount,
  rarity,
  weighPosting,
  weightsOf,
} from './weigh-posting';

/** What a word that only begins as asked is worth beside the word itself. */
const beginningShare = 0.5;

/** What the terms of a phrase are worth beside single words: who quotes wants just that. */
const phraseFactor = 1.5;

/** One thing that moved a clip up in the order, for the reader of a table. */
export interface ScorePart {
  readonly term: string;
  readonly half: Half;
  readonly postingClass: number;
  readonly rarity: number;
  readonly worth: number;
}

/** Adds up what the words of a question are worth in each clip. */
export class Scores {
  private readonly worth: Float32Array;
  /** The parts of one clip, when it is asked why it stands where it does. */
  readonly parts: ScorePart[] = [];

  constructor(
    private readonly columns: ScoreColumns,
    end: number,
    private readonly clips: number,
    /** How many postings a lookup has, which is about how many clips hold the word. */
    private readonly holders: (lookup: Lookup) => number,
    private readonly explained: number | null = null,
  ) {
    this.worth = new Float32Array(end);
  }

  /** Weighs what an evaluation finds. */
  readonly onFound: OnFound = (leaf, lookup, postings, half, term) => {
    if (lookup.kind === 'facet') return;
    const isWhole = lookup.kind === 'term' || term === lookup.prefix;
    const rare = rarity(this.holders(lookup), this.clips);
    const factor =
      rare * (isWhole ? 1 : beginningShare) * (leaf.kind === 'phrase' ? phraseFactor : 1);
    const { numbers, classes, count } = postings;
    const { length } = this.columns;
    const weights = weightsOf(half);
    const { worth } = this;
    for (let at = 0; at < count; at++) {
      const number = numbers[at] as number;
      const place = (classes[at] as number) * lengthCount + (length[number] as number);
      worth[number] = (worth[number] as number) + factor * (weights[place] as number);
    }
    if (this.explained !== null) this.explain(term, half, postings, rare, factor);
  };

  private explain(
    term: string,
    half: Half,
    { numbers, classes, count }: Postings,
    rarity: number,
    factor: number,
  ): void {
    for (let at = 0; at < count; at++) {
      const number = numbers[at] as number;
      if (number !== this.explained) continue;
      const postingClass = classes[at] as number;
      const weight = weighPosting(half, postingClass, this.columns.length[number] as number);
      this.parts.push({ term, half, postingClass, rarity, worth: factor * weight });
    }
  }

  /** The scores of clips, in their order, as `of` gives them one by one. */
  ofAll(numbers: Uint32Array, today: number): Float32Array {
    const { worth } = this;
    const { day } = this.columns;
    const scores = new Float32Array(numbers.length);
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] as number;
      const age = today - (day[number] as number);
      scores[at] = (worth[number] as number) * (freshnessByAge[Math.max(age, 0)] ?? 1);
    }
    return scores;
  }

  /** The score of a clip on this day (`dayOf`): what its words are worth, and how fresh it is. */
  of(number: number, today: number): number {
    return (this.worth[number] as number) * this.freshnessOf(number, today);
  }

  freshnessOf(number: number, today: number): number {
    return freshness(today - (this.columns.day[number] as number));
  }
}
