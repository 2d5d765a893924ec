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

  /** Text that is `length` UTF-16 units long, each a number. */
  text(length: number): string {
    let text = '';
    for (let at = 0; at < length; at++) text += String.fromCharCode(this.number());
    return text;
  }
}
