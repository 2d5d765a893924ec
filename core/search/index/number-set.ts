/** A set of clip numbers below a fixed end, as bits. */
export class NumberSet {
  // Signed, since whole numbers of 31 bits are what a browser counts fastest with.
  private readonly words: Int32Array;

  constructor(readonly end: number) {
    this.words = new Int32Array((end + 31) >>> 5);
  }

  add(number: number): void {
    const at = number >>> 5;
    this.words[at] = (this.words[at] as number) | (1 << (number & 31));
  }

  /** Adds the first so many of a list. */
  addAll(numbers: Uint32Array, count: number): void {
    const { words } = this;
    for (let at = 0; at < count; at++) {
      const number = numbers[at] as number;
      words[number >>> 5] = (words[number >>> 5] as number) | (1 << (number & 31));
    }
  }

  remove(number: number): void {
    const at = number >>> 5;
    this.words[at] = (this.words[at] as number) & ~(1 << (number & 31));
  }

  has(number: number): boolean {
    return (
      number < this.end && (((this.words[number >>> 5] as number) >>> (number & 31)) & 1) === 1
    );
  }

  /** The same numbers below another end, which no number of the set may reach. */
  copy(end = this.end): NumberSet {
    const made = new NumberSet(end);
    made.words.set(this.words.subarray(0, made.words.length));
    return made;
  }

  /** Keeps what the other set holds too. */
  intersect(other: NumberSet): this {
    // Loops of their own: the first answer of a worker is given before a shared one would be quick.
    const { words } = this;
    for (let at = 0; at < words.length; at++) {
      words[at] = (words[at] as number) & (other.words[at] ?? 0);
    }
    return this;
  }

  /** Adds what the other set holds. */
  unite(other: NumberSet): this {
    const { words } = this;
    for (let at = 0; at < words.length; at++) {
      words[at] = (words[at] as number) | (other.words[at] ?? 0);
    }
    return this;
  }

  /** Takes out what the other set holds. */
  subtract(other: NumberSet): this {
    const { words } = this;
    for (let at = 0; at < words.length; at++) {
      words[at] = (words[at] as number) & ~(other.words[at] ?? 0);
    }
    return this;
  }

  get size(): number {
    const { words } = this;
    let size = 0;
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as number;
      if (word === 0) continue;
      let bits = word - ((word >>> 1) & 0x55555555);
      bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
      size += (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
    }
    return size;
  }

  /** The numbers, ascending. */
  toArray(): Uint32Array {
    const numbers = new Uint32Array(this.size);
    const { words } = this;
    let count = 0;
    for (let at = 0; at < words.length; at++) {
      for (let word = words[at] as number; word !== 0; word &= word - 1) {
        numbers[count++] = at * 32 + (31 - Math.clz32(word & -word));
      }
    }
    return numbers;
  }

  /** The bits as they are stored, the lowest first; as long as the end asks for. */
  toBytes(): Uint8Array {
    return new Uint8Array(this.words.buffer);
  }

  /** A set of stored bits. */
  static ofBytes(end: number, bytes: Uint8Array): NumberSet {
    const made = new NumberSet(end);
    const room = made.toBytes();
    room.set(bytes.subarray(0, room.length));
    return made;
  }
}
