/** Bytes that lie together. */
const pieceBytes = 1 << 16;

/**
 * Bytes that wait for their time, in few large pieces: a library has hundreds of thousands of
 * files, and a heap that held a text or a list for each of them would be filled by it.
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
