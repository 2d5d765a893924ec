import type { Postings } from '../index/postings';
import type { Lookup, OnFound } from './evaluate';
import {
  freshnessByAge,
  getFreshness,
  getIdf,
  getWeight,
  getWeights,
  type Half,
  lengthBucketCount,
} from './posting-weights';
import type { ScoreColumns } from './score-columns';

/** Score of a prefix match relative to an exact match. */
const prefixFactor = 0.5;

/** Score of the terms of a phrase relative to single words: users quote what they want exactly. */
const phraseFactor = 1.5;

/** One part of a clip's score, to explain a ranking. */
export interface ScorePart {
  readonly term: string;
  readonly half: Half;
  readonly postingClass: number;
  readonly idf: number;
  readonly score: number;
}

/** Adds up the score of each clip for the words of a query. */
export class Scores {
  private readonly wordScores: Float32Array;
  /** The parts of the score of the explained clip. */
  readonly parts: ScorePart[] = [];

  constructor(
    private readonly columns: ScoreColumns,
    end: number,
    private readonly clipCount: number,
    /** Number of postings of a lookup, which is about the number of clips with the word. */
    private readonly countPostings: (lookup: Lookup) => number,
    private readonly explainedNumber: number | null = null,
  ) {
    this.wordScores = new Float32Array(end);
  }

  /** Scores the postings that an evaluation finds. */
  readonly onFound: OnFound = (leaf, lookup, postings, half, term) => {
    if (lookup.kind === 'facet') return;
    const isExact = lookup.kind === 'term' || term === lookup.prefix;
    const idf = getIdf(this.countPostings(lookup), this.clipCount);
    const factor = idf * (isExact ? 1 : prefixFactor) * (leaf.kind === 'phrase' ? phraseFactor : 1);
    const { numbers, classes, count } = postings;
    const { length } = this.columns;
    const weights = getWeights(half);
    const { wordScores } = this;
    for (let at = 0; at < count; at++) {
      const number = numbers[at] as number;
      const place = (classes[at] as number) * lengthBucketCount + (length[number] as number);
      wordScores[number] = (wordScores[number] as number) + factor * (weights[place] as number);
    }
    if (this.explainedNumber !== null) this.explain(term, half, postings, idf, factor);
  };

  private explain(
    term: string,
    half: Half,
    { numbers, classes, count }: Postings,
    idf: number,
    factor: number,
  ): void {
    for (let at = 0; at < count; at++) {
      const number = numbers[at] as number;
      if (number !== this.explainedNumber) continue;
      const postingClass = classes[at] as number;
      const weight = getWeight(half, postingClass, this.columns.length[number] as number);
      this.parts.push({ term, half, postingClass, idf: idf, score: factor * weight });
    }
  }

  /** Returns the scores of clips, in the given order. Same values as `getScore`. */
  getScores(numbers: Uint32Array, today: number): Float32Array {
    const { wordScores } = this;
    const { day } = this.columns;
    const scores = new Float32Array(numbers.length);
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] as number;
      const age = today - (day[number] as number);
      scores[at] = (wordScores[number] as number) * (freshnessByAge[Math.max(age, 0)] ?? 1);
    }
    return scores;
  }

  /** Returns the score of a clip on a day (`dateToDay`): the score of its words times its freshness. */
  getScore(number: number, today: number): number {
    return (this.wordScores[number] as number) * this.getFreshness(number, today);
  }

  getFreshness(number: number, today: number): number {
    return getFreshness(today - (this.columns.day[number] as number));
  }
}
