import type { Passage } from '../../model/annotation/passage';
import { foldedUnits, stringOf } from './characters';
import type { FoldedQuote } from './find-hits';
import { weightOf } from './judge';

/**
 * Characters of context that are used, on either side. Ours have 128; a passage
 * from a file may have a whole book, each unit of which costs 49 steps at every
 * candidate.
 */
const maxContext = 256;
const maxDoubles = 9;

/** What stands around a place, folded. */
export interface UnitSurroundings {
  readonly prefix: Uint16Array;
  readonly suffix: Uint16Array;
}

/** A passage made ready to be sought: folded as the text is, as units and as strings. */
export interface Sought {
  readonly exact: Uint16Array;
  readonly prefix: Uint16Array;
  readonly suffix: Uint16Array;
  readonly folded: FoldedQuote;
  /** Where it stood when it was described. */
  readonly start: number;
  /** How much the quote tells by itself: see `weightOf`. */
  readonly weight: number;
  /** How many times the words stood in the text when they were described; null when nobody counted. */
  readonly copies: number | null;
  /** What stands around its doubles; null when nobody looked for any. */
  readonly doubles: readonly UnitSurroundings[] | null;
  /** Units of context, before and after. */
  readonly context: number;
  /** Did it begin, or end, where a block does? */
  readonly startsBlock: boolean;
  readonly endsBlock: boolean;
}

/** Makes a passage ready; its words may come from other rules of normalisation, or from a file. */
export function prepare({ quote, position, copies, doubles }: Passage): Sought {
  const exact = foldedUnits(quote.exact.trim());
  const prefix = foldedBefore(quote.prefix);
  const suffix = foldedAfter(quote.suffix);
  return {
    exact,
    prefix,
    suffix,
    folded: { exact: stringOf(exact), prefix: stringOf(prefix), suffix: stringOf(suffix) },
    // A passage from a file may say anything.
    start: Math.max(0, Math.trunc(position.start) || 0),
    weight: weightOf(exact),
    copies: copies ?? null,
    doubles:
      doubles?.slice(0, maxDoubles).map((double) => ({
        prefix: foldedBefore(double.prefix),
        suffix: foldedAfter(double.suffix),
      })) ?? null,
    context: prefix.length + suffix.length,
    startsBlock: quote.prefix === '' || quote.prefix.endsWith('\n'),
    endsBlock: quote.suffix === '' || quote.suffix.startsWith('\n'),
  };
}

function foldedBefore(words: string): Uint16Array {
  return foldedUnits(words.slice(-maxContext));
}

function foldedAfter(words: string): Uint16Array {
  return foldedUnits(words.slice(0, maxContext));
}
