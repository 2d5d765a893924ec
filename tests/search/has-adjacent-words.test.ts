import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasAdjacentWords } from '../../core/search/snippets/has-adjacent-words';
import { splitWords } from '../../core/search/terms/each-run';

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
const text = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', '', '  ')), { maxLength: 30 });

describe('followWords', () => {
  it('finds in a text what is found among all its words', () => {
    fc.assert(
      fc.property(text, fc.nat(40), fc.integer({ min: 1, max: 4 }), (pieces, from, length) => {
        const whole = pieces.flat().join('');
        const words = splitWords(whole);
        const wanted = words.slice(from % (words.length + 1)).slice(0, length);
        expect(hasAdjacentWords(whole, wanted), wanted.join(' ')).toBe(true);
        const turned = [...wanted].reverse();
        const isThere = ` ${words.join(' ')} `.includes(` ${turned.join(' ')} `);
        expect(hasAdjacentWords(whole, turned)).toBe(isThere || turned.length === 0);
      }),
      { numRuns: 3000 },
    );
  });
});
