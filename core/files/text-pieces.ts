/** Bytes per piece, except the last. */
const pieceBytes = 1 << 18;

/**
 * Encodes text as pieces of UTF-8, whose boundaries differ from those of the texts. Each
 * text is encoded straight into its piece: joining first and encoding later would copy
 * everything twice. A lone surrogate becomes U+FFFD.
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
