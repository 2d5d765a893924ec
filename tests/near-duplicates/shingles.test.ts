import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createShingles } from '../../core/near-duplicates/shingles';
import { foldText } from '../../core/text';
import { scaleRuns } from '../runs';

const letters =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc]+)|[\p{L}\p{M}]+/gu;
const alphabetic = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Returns the words used for shingles, found with regular expressions. */
function getWords(text: string): readonly string[] {
  return [...foldText(text).matchAll(letters)].flatMap(({ 0: word, 1: run }) => {
    if (run !== undefined) {
      return Array.from({ length: Math.max(0, run.length - 3) }, (_, at) => run.slice(at, at + 4));
    }
    return word.length >= (alphabetic.test(word) ? 4 : 2) ? [word.slice(0, 5)] : [];
  });
}

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'harbour',
          'Fähre',
          'порт',
          '灯台の光',
          'ผู้ว่าการ',
          '๒๕๖๙',
          'ー',
          '𠮷野家で',
          '한국어',
          'é',
          'e\u0301',
        ],
        ...['12', ' ', '’', '.', '\ud800', '🚢', 'शहर', 'नि', 'مدينة'],
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

it('creates a shingle for every three consecutive words in any script', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const words = getWords(text);
      const triples = words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
      expect(createShingles(text).length).toBe(new Set(triples).size);
    }),
    { numRuns: scaleRuns(500) },
  );
});

it('ignores numbers and punctuation, and returns ascending numbers', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const spaced = getWords(text).filter((word) => alphabetic.test(word));
      const expected = createShingles(spaced.join(' '));
      expect([...createShingles(spaced.join(', 12 – '))]).toEqual([...expected]);
      expect([...expected]).toEqual([...expected].sort((a, b) => a - b));
    }),
  );
});

it('returns the same numbers as stored in existing libraries', () => {
  const text = 'The harbour master of Osk has closed the northern basin until Friday';
  expect([...createShingles(text)]).toEqual([
    3701157494755985, 6794814375236622, 8453731469333243, 8609907730909147, 8979419143456850,
  ]);
});
