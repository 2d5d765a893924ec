/** Bytes, numbers of variable length and bits, written one after another. */
export class ByteWriter {
  private bytes = new Uint8Array(1024);
  private held = 0;
  private heldBits = 0;
  length = 0;

  byte(value: number): void {
    if (this.length === this.bytes.length) this.grow(1);
    this.bytes[this.length++] = value;
  }

  /** A whole number from 0 to 2^31, seven bits a byte, the lowest first. */
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  append(added: Uint8Array): void {
    if (this.length + added.length > this.bytes.length) this.grow(added.length);
    this.bytes.set(added, this.length);
    this.length += added.length;
  }

  /** The low bits of a number, at most 24, the lowest first. */
  bits(value: number, count: number): void {
    this.held |= value << this.heldBits;
    this.heldBits += count;
    while (this.heldBits >= 8) {
      this.byte(this.held & 255);
      this.held >>>= 8;
      this.heldBits -= 8;
    }
  }

  /** So many ones and a zero. */
  unary(count: number): void {
    let rest = count;
    for (; rest >= 16; rest -= 16) this.bits(0xffff, 16);
    this.bits((1 << rest) - 1, rest + 1);
  }

  /** Fills up the byte that was begun. */
  endBits(): void {
    if (this.heldBits > 0) this.bits(0, 8 - this.heldBits);
  }

  /** A copy of what was written. */
  take(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length);
  }

  /** What was written, good until the next write. */
  view(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  clear(): void {
    this.length = 0;
    this.held = 0;
    this.heldBits = 0;
  }

  private grow(more: number): void {
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    grown.set(this.bytes);
    this.bytes = grown;
  }
}
