/** Reads the output of a `ByteWriter`, except for bits, which `readPostings` reads itself. */
export class ByteReader {
  constructor(
    private readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  /** Reads a varint. Throws a `RangeError` if it is damaged. */
  readVarint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) break;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
    throw new RangeError('a number has no end');
  }

  /** Reads a varint that is usually below 128. */
  readSmallVarint(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined || byte > 127) return this.readVarint();
    this.at++;
    return byte;
  }

  /** Skips this many varints. */
  skipVarints(count: number): void {
    const { bytes } = this;
    let { at } = this;
    for (let remaining = count; remaining > 0; remaining--) {
      while ((bytes[at] ?? 0) > 127) at++;
      at++;
    }
    this.at = at;
  }

  /** Reads a text of `length` UTF-16 units, each stored as a varint. */
  readText(length: number): string {
    let text = '';
    for (let at = 0; at < length; at++) text += String.fromCharCode(this.readSmallVarint());
    return text;
  }
}
