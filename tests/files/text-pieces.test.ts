import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeTextPieces } from '../../core/files/text-pieces';

async function piecesOf(texts: readonly string[]): Promise<readonly Uint8Array[]> {
  async function* each() {
    yield* texts;
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of encodeTextPieces(each())) pieces.push(piece);
  return pieces;
}

const bytesOf = (pieces: readonly Uint8Array[]) => Buffer.concat([...pieces]);

describe('textPieces', () => {
  it('returns the bytes of all texts, in order', async () => {
    const text = fc.string({ unit: 'binary' });
    await fc.assert(
      fc.asyncProperty(fc.array(text), async (texts) => {
        const expected = Buffer.concat(texts.map((each) => Buffer.from(each)));
        expect(bytesOf(await piecesOf(texts)).equals(expected)).toBe(true);
      }),
    );
  });

  it('splits a long text between characters, whatever their length in bytes', async () => {
    for (const shift of ['', 'a', 'aa', 'aaa']) {
      const text = shift + '🗞'.repeat(150_000) + '“'.repeat(100_000);
      const pieces = await piecesOf([text, 'end']);
      expect(pieces.length).toBeGreaterThan(3);
      expect(bytesOf(pieces).toString()).toBe(`${text}end`);
      const decoder = new TextDecoder('utf-8', { fatal: true });
      for (const piece of pieces) expect(() => decoder.decode(piece)).not.toThrow();
    }
  });

  it('returns nothing for no texts', async () => {
    expect(await piecesOf([])).toEqual([]);
    expect(await piecesOf(['', ''])).toEqual([]);
  });
});
