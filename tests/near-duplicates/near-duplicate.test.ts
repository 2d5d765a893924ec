import { describe, expect, it } from 'vitest';
import {
  estimateSimilarity,
  fingerprintText,
  getSimilarity,
} from '../../core/near-duplicates/near-duplicate';

/** Makes words that occur in no text with another `name`. */
function createWords(name: string, count: number): string {
  // Letters instead of digits, because digits are ignored.
  const spell = (n: number) =>
    String(n).replace(/\d/g, (digit) => 'bcdfghklmn'.charAt(Number(digit)));
  return Array.from({ length: count }, (_, at) => `${spell(at + 1000)}${name}`).join(' ');
}

const compareTexts = (textA: string, textB: string) => {
  const [a, b] = [fingerprintText(textA), fingerprintText(textB)];
  return { exact: getSimilarity(a, b), estimated: estimateSimilarity(a.sketch, b.sketch) };
};

describe('estimateSimilarity', () => {
  it('is exact for short texts', () => {
    const shared = createWords('a', 60);
    const { exact, estimated } = compareTexts(
      `${shared} ${createWords('b', 40)}`,
      `${createWords('c', 90)} ${shared}`,
    );
    expect(exact).toBeGreaterThan(0.5);
    expect(estimated).toBe(exact);
  });

  it.each([
    ['the same text', 900, 900, 900],
    ['half of a text', 800, 400, 400],
    ['a third of a text with insertions', 900, 400, 300],
    ['two texts that share half', 1000, 1000, 500],
    ['two texts that share a tenth', 1000, 1000, 100],
    ['two texts that share nothing', 1000, 700, 0],
  ])(
    'is close to the share of the shorter text in the longer text: %s',
    (name, long, short, common) => {
      const shared = createWords('a', common);
      const { exact, estimated } = compareTexts(
        `${shared} ${createWords('b', long - common)}`,
        `${createWords(name.length % 2 ? 'd' : 'e', short - common)} ${shared}`,
      );
      expect(Math.abs((estimated ?? Number.NaN) - exact)).toBeLessThan(0.12);
    },
  );

  it('returns null if one text is far longer', () => {
    expect(compareTexts(createWords('a', 60), createWords('a', 6000)).estimated).toBeNull();
  });

  it('uses sketches of 768 bytes for long texts', () => {
    const { sketch } = fingerprintText(createWords('a', 5000));
    expect(sketch.buffer.byteLength).toBe(768);
  });
});
