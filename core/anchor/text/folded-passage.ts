import type { Passage, PassageBlock } from '../../model/annotation/passage';
import { foldToUnits, unitsToString } from './characters';
import type { FoldedQuote } from './find-hits';

/**
 * Characters of context that are used on either side. Our own passages have 128. An
 * imported file may hold a whole book as context, and each unit costs 49 steps per
 * candidate.
 */
const maxContext = 256;
const maxUsedDoubles = 9;

/** The folded context of a place. */
export interface FoldedSurroundings {
  readonly prefix: Uint16Array;
  readonly suffix: Uint16Array;
}

/** A passage folded like the text in which it is located. */
export interface FoldedPassage {
  readonly exact: Uint16Array;
  readonly prefix: Uint16Array;
  readonly suffix: Uint16Array;
  /** The same three as strings. */
  readonly quote: FoldedQuote;
  /** Offset at which it was described. */
  readonly start: number;
  /** How distinctive the quote is by itself: see `weighQuote`. */
  readonly weight: number;
  /** Occurrences of the quote in the text when it was described; null if they were not counted. */
  readonly copies: number | null;
  /** The contexts of its doubles; null if doubles were not looked for. */
  readonly doubles: readonly FoldedSurroundings[] | null;
  /** Its block, with its neighbours folded; null if it was not stored. */
  readonly block: PassageBlock | null;
  /** Units of context, before and after together. */
  readonly contextLength: number;
  /** True if it started where a block does; `endsBlock` likewise. */
  readonly startsBlock: boolean;
  readonly endsBlock: boolean;
}

/** Folds a passage. It may have been made by other normalisation rules, or come from a file. */
export function foldPassage({ quote, position, copies, doubles, block }: Passage): FoldedPassage {
  const exact = foldToUnits(quote.exact.trim());
  const prefix = foldPrefix(quote.prefix);
  const suffix = foldSuffix(quote.suffix);
  return {
    exact,
    prefix,
    suffix,
    quote: {
      exact: unitsToString(exact),
      prefix: unitsToString(prefix),
      suffix: unitsToString(suffix),
    },
    // A file may contain any number, even NaN.
    start: Math.max(0, Math.trunc(position.start) || 0),
    weight: weighQuote(exact),
    copies: copies ?? null,
    doubles:
      doubles?.slice(0, maxUsedDoubles).map((double) => ({
        prefix: foldPrefix(double.prefix),
        suffix: foldSuffix(double.suffix),
      })) ?? null,
    block: block ? foldBlock(block) : null,
    contextLength: prefix.length + suffix.length,
    startsBlock: quote.prefix === '' || quote.prefix.endsWith('\n'),
    endsBlock: quote.suffix === '' || quote.suffix.startsWith('\n'),
  };
}

/**
 * Returns how distinctive a quote is, in letters of an alphabet. Ideographs and
 * syllables count twice, because words written in them are much shorter.
 */
function weighQuote(units: Uint16Array): number {
  let weight = units.length;
  for (const unit of units) if (unit >= 0x2e80) weight++;
  return weight;
}

function foldBlock(block: PassageBlock): PassageBlock {
  const fold = (text: string) => unitsToString(foldToUnits(text));
  return { ...block, previous: fold(block.previous), next: fold(block.next) };
}

function foldPrefix(prefix: string): Uint16Array {
  return foldToUnits(prefix.slice(-maxContext));
}

function foldSuffix(suffix: string): Uint16Array {
  return foldToUnits(suffix.slice(0, maxContext));
}
