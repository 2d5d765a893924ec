import { describe, expect, it } from 'vitest';
import {
  fingerprintText,
  likenessOf,
  sketchLikenessOf,
} from '../../core/near-duplicates/near-duplicate';

/** So many words that no two texts have by chance, told by a name. */
function words(name: string, count: number): string {
  // Letters for digits: digits do not count.
  const spell = (n: number) =>
    String(n).replace(/\d/g, (digit) => 'bcdfghklmn'.charAt(Number(digit)));
  return Array.from({ length: count }, (_, at) => `${spell(at + 1000)}${name}`).join(' ');
}

const likenesses = (one: string, other: string) => {
  const [a, b] = [fingerprintText(one), fingerprintText(other)];
  return { exact: likenessOf(a, b), told: sketchLikenessOf(a.sketch, b.sketch) };
};

describe('the sketch of a text', () => {
  it('tells of short texts all that the texts tell', () => {
    const shared = words('a', 60);
    const { exact, told } = likenesses(
      `${shared} ${words('b', 40)}`,
      `${words('c', 90)} ${shared}`,
    );
    expect(exact).toBeGreaterThan(0.5);
    expect(told).toBe(exact);
  });

  it.each([
    ['the same text', 900, 900, 900],
    ['half of a text', 800, 400, 400],
    ['a third of a text, a part of it put in', 900, 400, 300],
    ['two texts with half in common', 1000, 1000, 500],
    ['two texts with a tenth in common', 1000, 1000, 100],
    ['two texts with nothing in common', 1000, 700, 0],
  ])('tells how much of the shorter stands in the longer: %s', (name, long, short, common) => {
    const shared = words('a', common);
    const { exact, told } = likenesses(
      `${shared} ${words('b', long - common)}`,
      `${words(name.length % 2 ? 'd' : 'e', short - common)} ${shared}`,
    );
    expect(Math.abs((told ?? Number.NaN) - exact)).toBeLessThan(0.12);
  });

  it('says nothing where one text is so much longer that it hardly tells', () => {
    expect(likenesses(words('a', 60), words('a', 6000)).told).toBeNull();
  });

  it('takes 768 bytes however long the text is', () => {
    const { sketch } = fingerprintText(words('a', 5000));
    expect(sketch.buffer.byteLength).toBe(768);
  });
});
