/** Bytes per piece. */
const pieceBytes = 1 << 16;

/**
 * Buffers bytes in a few large pieces. A library has hundreds of thousands of files; a
 * string or array for each would fill the heap.
 */
export function gatherBytes() {
  const full: Uint8Array[] = [];
  let last = new Uint8Array(pieceBytes);
  let used = 0;
  return {
    add(bytes: Uint8Array) {
      if (used + bytes.length > last.length) {
        full.push(last.subarray(0, used));
        last = new Uint8Array(Math.max(pieceBytes, bytes.length));
        used = 0;
      }
      last.set(bytes, used);
      used += bytes.length;
    },
    pieces: () => [...full, last.subarray(0, used)],
  };
}
