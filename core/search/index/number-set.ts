/** A set of clip numbers below a fixed end, as a bitmap. */
export class NumberSet {
  // Signed, because JavaScript engines are fastest with 31-bit integers.
  private readonly words: Int32Array;

  constructor(readonly end: number) {
    this.words = new Int32Array((end + 31) >>> 5);
  }

  add(number: number): void {
    const at = number >>> 5;
    this.words[at] = (this.words[at] as number) | (1 << (number & 31));
  }

  /** Adds the first `count` numbers of a list. */
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

  /** Returns a copy with another end, which must be above all numbers of the set. */
  copy(end = this.end): NumberSet {
    const copy = new NumberSet(end);
    copy.words.set(this.words.subarray(0, copy.words.length));
    return copy;
  }

  /** Removes the numbers that are not in the other set. */
  intersect(other: NumberSet): this {
    // Separate loops: the first query in a worker finishes before a shared one would be optimised.
    const { words } = this;
    for (let at = 0; at < words.length; at++) {
      words[at] = (words[at] as number) & (other.words[at] ?? 0);
    }
    return this;
  }

  /** Adds the numbers of the other set. */
  unite(other: NumberSet): this {
    const { words } = this;
    for (let at = 0; at < words.length; at++) {
      words[at] = (words[at] as number) | (other.words[at] ?? 0);
    }
    return this;
  }

  /** Removes the numbers of the other set. */
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

  /** Returns the numbers in ascending order. */
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

  /** Returns the bitmap in its stored form, lowest bit first. A view, not a copy. */
  toBytes(): Uint8Array {
    return new Uint8Array(this.words.buffer);
  }

  /** Creates a set from a stored bitmap. */
  static fromBytes(end: number, bytes: Uint8Array): NumberSet {
    const copy = new NumberSet(end);
    const room = copy.toBytes();
    room.set(bytes.subarray(0, room.length));
    return copy;
  }
}
