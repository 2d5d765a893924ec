/** Bytes of a piece, but for the last. */
const pieceBytes = 1 << 18;

/**
 * Text as pieces of UTF-8, whose bounds are not those of the texts. Each text is written where
 * its bytes are to stand: to join texts first, and then to encode them, would copy all twice.
 * A half of a surrogate pair becomes U+FFFD.
 */
export async function* textPieces(
  texts: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, void> {
  const encoder = new TextEncoder();
  let piece = new Uint8Array(pieceBytes);
  let end = 0;
  for await (const text of texts) {
    for (let begin = 0; begin < text.length; ) {
      const rest = begin === 0 ? text : text.slice(begin);
      const { read, written } = encoder.encodeInto(rest, piece.subarray(end));
      begin += read;
      end += written;
      if (begin === text.length) break;
      yield piece.subarray(0, end);
      piece = new Uint8Array(pieceBytes);
      end = 0;
    }
  }
  if (end > 0) yield piece.subarray(0, end);
}
