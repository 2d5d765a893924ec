/**
 * Returns a checksum from 0 to 2^32: FNV-1a over little-endian words of four
 * bytes. Every platform that browsers run on is little-endian.
 */
export function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  const count = bytes.length >>> 2;
  // Stored bytes start at offset 0 and are read without a copy.
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Int32Array(buffer, byteOffset, count);
  for (let at = 0; at < count; at++) {
    sum = Math.imul(sum ^ (words[at] as number), 0x01000193);
    sum ^= sum >>> 15;
  }
  for (let at = count * 4; at < bytes.length; at++) {
    sum = Math.imul(sum ^ (bytes[at] as number), 0x01000193);
  }
  return sum >>> 0;
}
