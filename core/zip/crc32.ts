const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The CRC-32 of a text in UTF-8. A lone surrogate counts as three bytes. */
export function crcOfText(text: string): number {
  let value = ~0;
  const add = (byte: number) => {
    value = (table[(value ^ byte) & 0xff] as number) ^ (value >>> 8);
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      value = (table[(value ^ unit) & 0xff] as number) ^ (value >>> 8);
      continue;
    }
    const code = text.codePointAt(at) ?? unit;
    if (code > 0xffff) at++;
    if (code < 0x800) add(0xc0 | (code >> 6));
    else {
      if (code < 0x10000) add(0xe0 | (code >> 12));
      else {
        add(0xf0 | (code >> 18));
        add(0x80 | ((code >> 12) & 0x3f));
      }
      add(0x80 | ((code >> 6) & 0x3f));
    }
    add(0x80 | (code & 0x3f));
  }
  return ~value >>> 0;
}

/** Continues a CRC-32 `crc` (0 to start) with more bytes, as zips use it. */
export function addToCrc(crc: number, bytes: Uint8Array): number {
  let value = ~crc;
  // An index loop for speed: a hundred megabytes pass through here.
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    value = (table[(value ^ byte) & 0xff] as number) ^ (value >>> 8);
  }
  return ~value >>> 0;
}
