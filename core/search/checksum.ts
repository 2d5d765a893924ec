/** A number from 0 to 2^32 that tells whether bytes are as they were (FNV-1a over words of four bytes). */
export function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  const whole = bytes.length & ~3;
  for (let at = 0; at < whole; at += 4) {
    const word =
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    sum = Math.imul(sum ^ word, 0x01000193);
    sum ^= sum >>> 15;
  }
  for (let at = whole; at < bytes.length; at++) {
    sum = Math.imul(sum ^ (bytes[at] as number), 0x01000193);
  }
  return sum >>> 0;
}
