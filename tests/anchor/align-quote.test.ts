import { describe, expect, it } from 'vitest';
import { alignQuote, type Pattern } from '../../core/anchor/text/align-quote';
import type { Segment } from '../../core/anchor/text/chain';

const prefix = 'The harbour board met on Monday. ';
const quote = 'It kept the bridge open for another year.';
const suffix = ' Boats pay the same fee as before.';

const pattern: Pattern = {
  units: toUnits(prefix + quote + suffix),
  start: prefix.length,
  end: prefix.length + quote.length,
};

describe('alignQuote', () => {
  it('counts the intact units of prefix, quote and suffix separately', () => {
    const alignment = align(prefix + quote + suffix, [prefix + quote + suffix]);

    expect(alignment).toEqual({
      start: prefix.length,
      end: prefix.length + quote.length,
      matched: quote.length,
      insertions: 0,
      intactUnits: quote.length,
      intactPrefixUnits: prefix.length,
      intactSuffixUnits: suffix.length,
    });
  });

  it('counts no context for segments within the quote', () => {
    const alignment = align(quote, ['It kept the ', 'bridge open ', 'for another year.']);

    expect(alignment).toMatchObject({
      start: 0,
      end: quote.length,
      intactUnits: quote.length,
      intactPrefixUnits: 0,
      intactSuffixUnits: 0,
    });
  });

  it('counts no part of the quote for segments within its context', () => {
    const text = `${prefix}It kept the bridge open for one more year.${suffix}`;
    const alignment = align(text, [prefix, 'It kept the bridge open for ', suffix]);

    expect(alignment).toMatchObject({
      start: prefix.length,
      intactUnits: 'It kept the bridge open for '.length,
      intactPrefixUnits: prefix.length,
      intactSuffixUnits: suffix.length,
    });
  });

  it('skips an insertion between two segments of the quote', () => {
    const inserted = 'subject to a review in the spring, ';
    const text = `${prefix}It kept the bridge ${inserted}open for another year.${suffix}`;
    const alignment = align(text, [
      `${prefix}It kept the bridge `,
      `open for another year.${suffix}`,
    ]);

    expect(alignment).toMatchObject({
      start: prefix.length,
      end: prefix.length + quote.length + inserted.length,
      matched: quote.length,
      insertions: 1,
    });
  });

  it('returns null if only context is left', () => {
    expect(align(prefix + suffix, [prefix, suffix])).toBeNull();
  });
});

/** Aligns the pattern with `text`, given pieces that occur in both, in this order. */
function align(text: string, pieces: readonly string[]) {
  const patternText = prefix + quote + suffix;
  let patternAt = 0;
  let textAt = 0;
  const chain = pieces.map((piece): Segment => {
    const patternStart = patternText.indexOf(piece, patternAt);
    const textStart = text.indexOf(piece, textAt);
    expect(Math.min(patternStart, textStart)).toBeGreaterThanOrEqual(0);
    patternAt = patternStart + piece.length;
    textAt = textStart + piece.length;
    return { patternStart, textStart, length: piece.length };
  });
  return alignQuote(pattern, toUnits(text), chain);
}

function toUnits(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
