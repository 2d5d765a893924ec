import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countWords } from '../../core/text';
import { scaleRuns } from '../runs';

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const spaced = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\-.,]*/gu;

it('counts the same words as regular expressions in any text', () => {
  const part = fc.oneof(
    fc.constantFrom(
      ...[
        'It’s',
        'harbour-master',
        '1,000.5',
        '-x',
        '…',
        ' ',
        '灯台',
        'ผู้',
        '๒',
        '𠮷',
        'e\u0301',
        '\u0301',
        '\ud800',
        'शहर',
      ],
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const alone = text.match(unspaced)?.length ?? 0;
      const runs = text.replace(unspaced, ' ').match(spaced)?.length ?? 0;
      expect(countWords(text)).toBe(runs + Math.ceil(alone / 2));
    }),
    { numRuns: scaleRuns(500) },
  );
});
