/** Reads what a `ByteWriter` wrote, but for bits, which `readPostings` reads by itself. */
export class ByteReader {
  constructor(
    private readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  /** A number of variable length; a damaged one throws a `RangeError`. */
  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) break;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
    throw new RangeError('a number has no end');
  }

  /** A number that is most often below 128. */
  small(): number {
    const byte = this.bytes[this.at];
    if (byte === undefined || byte > 127) return this.number();
    this.at++;
    return byte;
  }

  /** Passes over so many numbers. */
  skip(count: number): void {
    const { bytes } = this;
    let { at } = this;
    for (let left = count; left > 0; left--) {
      while ((bytes[at] ?? 0) > 127) at++;
      at++;
    }
    this.at = at;
  }

  /** Text that is `length` UTF-16 units long, each a number. */
  text(length: number): string {
    let text = '';
    for (let at = 0; at < length; at++) text += String.fromCharCode(this.small());
    return text;
  }
}
