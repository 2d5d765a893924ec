const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The CRC-32 of what had `crc` (0 for nothing) and more bytes behind it, as zips have it. */
export function addToCrc(crc: number, bytes: Uint8Array): number {
  let value = ~crc;
  // By the index: a hundred megabytes go through here.
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    value = (table[(value ^ byte) & 0xff] as number) ^ (value >>> 8);
  }
  return ~value >>> 0;
}
