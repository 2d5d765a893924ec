import { makeRandom } from '../../random';

/** Choices that look random and are the same in each run with a seed. */
export class Chance {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = makeRandom(seed);
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.#next() * (most - least + 1));
  }

  /** True with this probability. */
  happens(probability: number): boolean {
    return this.#next() < probability;
  }

  /** One of a list, which must not be empty. */
  of<Item>(list: readonly Item[]): Item {
    const item = list[this.between(0, list.length - 1)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  }

  /** A copy of a list in another order. */
  shuffled<Item>(list: readonly Item[]): Item[] {
    const order = [...list];
    for (let at = order.length - 1; at > 0; at--) {
      const other = this.between(0, at);
      const [one, two] = [order[at], order[other]];
      if (one !== undefined && two !== undefined) [order[at], order[other]] = [two, one];
    }
    return order;
  }
}
