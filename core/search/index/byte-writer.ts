/** Writes bytes, varints and bits into a growing buffer. */
export class ByteWriter {
  private bytes = new Uint8Array(1024);
  private pending = 0;
  private pendingBits = 0;
  length = 0;

  writeByte(value: number): void {
    if (this.length === this.bytes.length) this.grow(1);
    this.bytes[this.length++] = value;
  }

  /** Writes an integer from 0 to 2^31 as a varint: seven bits per byte, lowest first. */
  writeVarint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.writeByte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.writeByte(rest);
  }

  append(added: Uint8Array): void {
    if (this.length + added.length > this.bytes.length) this.grow(added.length);
    this.bytes.set(added, this.length);
    this.length += added.length;
  }

  /** Writes the low bits of a number, lowest first. At most 24 bits. */
  writeBits(value: number, count: number): void {
    this.pending |= value << this.pendingBits;
    this.pendingBits += count;
    while (this.pendingBits >= 8) {
      this.writeByte(this.pending & 255);
      this.pending >>>= 8;
      this.pendingBits -= 8;
    }
  }

  /** Writes `count` ones and a zero. */
  writeUnary(count: number): void {
    let rest = count;
    for (; rest >= 16; rest -= 16) this.writeBits(0xffff, 16);
    this.writeBits((1 << rest) - 1, rest + 1);
  }

  /** Pads the current byte with zeros. */
  padToByte(): void {
    if (this.pendingBits > 0) this.writeBits(0, 8 - this.pendingBits);
  }

  /** Returns a copy of the bytes. */
  toBytes(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length);
  }

  /** Returns a view of the bytes, valid until the next write. */
  view(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  clear(): void {
    this.length = 0;
    this.pending = 0;
    this.pendingBits = 0;
  }

  private grow(more: number): void {
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.bytes);
    this.bytes = grown;
  }
}
