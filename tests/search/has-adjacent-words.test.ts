import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasAdjacentWords } from '../../core/search/snippets/has-adjacent-words';
import { splitWords } from '../../core/search/terms/each-run';
import { scaleRuns } from '../runs';

const piece = fc.constantFrom(
  ...[
    'the',
    'The',
    'gate',
    'floodgate',
    'gates',
    'flood-gate',
    'O’Brien’s',
    "don't",
    '1,250',
    '2.4',
  ],
  ...[
    '“',
    '”',
    ' – ',
    '…',
    '. ',
    ', ',
    '-',
    '’',
    '\n\n',
    '\u00a0',
    '&',
    '/',
    '(',
    'é',
    'café',
    '東京',
    '\u00ad',
  ],
);
const arbitraryPieces = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', '', '  ')), {
  maxLength: 30,
});

describe('hasAdjacentWords', () => {
  it('finds the same phrases as a scan of all words', () => {
    fc.assert(
      fc.property(
        arbitraryPieces,
        fc.nat(40),
        fc.integer({ min: 1, max: 4 }),
        (pieces, from, length) => {
          const text = pieces.flat().join('');
          const words = splitWords(text);
          const phrase = words.slice(from % (words.length + 1)).slice(0, length);
          expect(hasAdjacentWords(text, phrase), phrase.join(' ')).toBe(true);
          const [last = '', ...before] = [...phrase].reverse();
          const typed = [...before.reverse(), last.slice(0, 1)];
          if (before.length > 0) expect(hasAdjacentWords(text, typed, true)).toBe(true);
          const reversed = [...phrase].reverse();
          const isExpected = ` ${words.join(' ')} `.includes(` ${reversed.join(' ')} `);
          expect(hasAdjacentWords(text, reversed)).toBe(isExpected || reversed.length === 0);
        },
      ),
      { numRuns: scaleRuns(3000) },
    );
  });
});
