import { createPostings, type Half, type Postings } from '../../../core/search';
import { eachPackedTerm, type PackedTerms } from '../rows/index-rows';
import { SegmentWriter } from './segment-writer';

/**
 * Collects the terms of one half of many clips in memory, to build a segment.
 * Later terms of the same clip replace earlier ones.
 */
export class TermTable {
  private readonly clips = new Map<number, PackedTerms>();

  set(number: number, terms: PackedTerms): void {
    this.clips.set(number, terms);
  }

  get size(): number {
    return this.clips.size;
  }

  /** Builds the segment. */
  toSegment(id: number, half: Half): SegmentWriter {
    const numbers = Uint32Array.from(this.clips.keys()).sort();
    const lists = new Map<string, { numbers: number[]; classes: number[] }>();
    for (const number of numbers) {
      const packed = this.clips.get(number);
      if (packed === undefined) continue;
      eachPackedTerm(packed, (term, postingClass) => {
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
      segment.add(term, fillPostings(postings, list));
    }
    return segment;
  }
}

function fillPostings(
  postings: Postings,
  list: { readonly numbers: readonly number[]; readonly classes: readonly number[] },
): Postings {
  postings.numbers.set(list.numbers);
  postings.classes.set(list.classes);
  postings.count = list.numbers.length;
  return postings;
}
