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

  has(number: number): boolean {
    return (
      number < this.end && (((this.words[number >>> 5] as number) >>> (number & 31)) & 1) === 1
    );
  }

  copy(): NumberSet {
    const made = new NumberSet(this.end);
    made.words.set(this.words);
    return made;
  }

  /** Keeps what the other set holds too. */
  intersect(other: NumberSet): this {
    return this.combine(other, (one, two) => one & two);
  }

  /** Adds what the other set holds. */
  unite(other: NumberSet): this {
    return this.combine(other, (one, two) => one | two);
  }

  /** Takes out what the other set holds. */
  subtract(other: NumberSet): this {
    return this.combine(other, (one, two) => one & ~two);
  }

  get size(): number {
    let size = 0;
    for (const word of this.words) size += bitsIn(word);
    return size;
  }

  /** The numbers, ascending. */
  toArray(): Uint32Array {
    const numbers = new Uint32Array(this.size);
    let count = 0;
    for (let at = 0; at < this.words.length; at++) {
      for (let word = this.words[at] as number; word !== 0; word &= word - 1) {
        numbers[count++] = at * 32 + (31 - Math.clz32(word & -word));
      }
    }
    return numbers;
  }

  private combine(other: NumberSet, join: (one: number, two: number) => number): this {
    const { words } = this;
    for (let at = 0; at < words.length; at++) {
      words[at] = join(words[at] as number, other.words[at] ?? 0);
    }
    return this;
  }
}

function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
