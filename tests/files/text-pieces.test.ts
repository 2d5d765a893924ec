import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeTextPieces } from '../../core/files/text-pieces';

async function encode(texts: readonly string[]): Promise<readonly Uint8Array[]> {
  async function* yieldTexts() {
    yield* texts;
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of encodeTextPieces(yieldTexts())) pieces.push(piece);
  return pieces;
}

const joinPieces = (pieces: readonly Uint8Array[]) => Buffer.concat([...pieces]);

describe('encodeTextPieces', () => {
  it('returns the bytes of all texts in order', async () => {
    const arbitraryText = fc.string({ unit: 'binary' });
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryText), async (texts) => {
        const expected = Buffer.concat(texts.map((text) => Buffer.from(text)));
        expect(joinPieces(await encode(texts)).equals(expected)).toBe(true);
      }),
    );
  });

  it('splits a long text only between characters', async () => {
    for (const shift of ['', 'a', 'aa', 'aaa']) {
      const text = shift + '🗞'.repeat(150_000) + '“'.repeat(100_000);
      const pieces = await encode([text, 'end']);
      expect(pieces.length).toBeGreaterThan(3);
      expect(joinPieces(pieces).toString()).toBe(`${text}end`);
      const decoder = new TextDecoder('utf-8', { fatal: true });
      for (const piece of pieces) expect(() => decoder.decode(piece)).not.toThrow();
    }
  });

  it('returns no pieces for empty texts', async () => {
    expect(await encode([])).toEqual([]);
    expect(await encode(['', ''])).toEqual([]);
  });
});
