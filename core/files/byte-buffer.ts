/** Size of a piece in bytes, unless one chunk is larger. */
const pieceBytes = 1 << 16;

/**
 * Collects bytes in a few large arrays. A backup can contain hundreds of thousands of files,
 * and an object for each would exhaust the heap.
 */
export function createByteBuffer() {
  const fullPieces: Uint8Array[] = [];
  let current = new Uint8Array(pieceBytes);
  let usedBytes = 0;
  return {
    add(bytes: Uint8Array) {
      if (usedBytes + bytes.length > current.length) {
        fullPieces.push(current.subarray(0, usedBytes));
        current = new Uint8Array(Math.max(pieceBytes, bytes.length));
        usedBytes = 0;
      }
      current.set(bytes, usedBytes);
      usedBytes += bytes.length;
    },
    toPieces: () => [...fullPieces, current.subarray(0, usedBytes)],
  };
}
