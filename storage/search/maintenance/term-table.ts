import { type Half, createPostings, type Postings } from '../../../core/search';
import { eachPacked, type PackedTerms } from '../rows/index-rows';
import { SegmentWriter } from './segment-writer';

/**
 * Terms of one half of many clips, gathered in memory to make a segment of. What is
 * given later of the same clip replaces what was given before.
 */
export class TermTable {
  private readonly clips = new Map<number, PackedTerms>();

  set(number: number, terms: PackedTerms): void {
    this.clips.set(number, terms);
  }

  get size(): number {
    return this.clips.size;
  }

  /** The segment of all that was given. */
  toSegment(id: number, half: Half): SegmentWriter {
    const numbers = Uint32Array.from(this.clips.keys()).sort();
    const lists = new Map<string, { numbers: number[]; classes: number[] }>();
    for (const number of numbers) {
      const packed = this.clips.get(number);
      if (packed === undefined) continue;
      eachPacked(packed, (term, postingClass) => {
        const list = lists.get(term);
        if (list === undefined) lists.set(term, { numbers: [number], classes: [postingClass] });
        else {
          list.numbers.push(number);
          list.classes.push(postingClass);
        }
      });
    }
    const segment = new SegmentWriter(id, half, numbers);
    const postings = createPostings(numbers.length);
    for (const term of [...lists.keys()].sort()) {
      const list = lists.get(term);
      if (list === undefined) continue;
      segment.add(term, fill(postings, list));
    }
    return segment;
  }
}

function fill(
  postings: Postings,
  list: { readonly numbers: readonly number[]; readonly classes: readonly number[] },
): Postings {
  postings.numbers.set(list.numbers);
  postings.classes.set(list.classes);
  postings.count = list.numbers.length;
  return postings;
}
