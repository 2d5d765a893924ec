import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Block,
  BlockWriter,
  createPostings,
  eachTerm,
  findTerm,
  hasValidChecksum,
  type Postings,
  readPostings,
} from '../../core/search';
import { classCount } from '../../core/search/terms/posting-class';

const range = { base: 10, top: 200_000 };

const anyList = fc
  .uniqueArray(fc.integer({ min: 11, max: 200_000 }), { minLength: 1, maxLength: 60 })
  .chain((numbers) =>
    fc.record({
      numbers: fc.constant([...numbers].sort((a, b) => a - b)),
      classes: fc.array(fc.nat(classCount - 1), {
        minLength: numbers.length,
        maxLength: numbers.length,
      }),
    }),
  );
const anyTerms = fc.uniqueArray(
  fc.tuple(
    fc.string({
      unit: fc.constantFrom('a', 'b', 'é', '東', '\uffff', ':', '\0'),
      minLength: 1,
      maxLength: 6,
    }),
    anyList,
  ),
  {
    selector: ([term]) => term,
    maxLength: 40,
  },
);

function pack(
  entries: readonly (readonly [
    string,
    { numbers: readonly number[]; classes: readonly number[] },
  ])[],
): readonly Block[] {
  const blocks: Block[] = [];
  const writer = new BlockWriter(range, (block) => blocks.push(block));
  const sorted = [...entries].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [term, { numbers, classes }] of sorted) {
    const postings: Postings = createPostings(numbers.length);
    postings.numbers.set(numbers);
    postings.classes.set(classes);
    postings.count = numbers.length;
    writer.add(term, postings);
  }
  writer.finishBlock();
  return blocks;
}

function unpack(list: { bytes: Uint8Array; start: number; count: number }) {
  const postings = createPostings(4);
  readPostings(list.bytes, list.start, list.count, range, postings);
  return {
    numbers: [...postings.numbers.subarray(0, postings.count)],
    classes: [...postings.classes.subarray(0, postings.count)],
  };
}

describe('a block', () => {
  it('gives back every term with its postings, and finds each by itself', () => {
    fc.assert(
      fc.property(anyTerms, fc.string({ maxLength: 3 }), (entries, other) => {
        const wanted = new Map(entries);
        const read = new Map<string, unknown>();
        for (const { bytes } of pack(entries)) {
          expect(hasValidChecksum(bytes)).toBe(true);
          eachTerm(bytes, (term, list) => {
            read.set(term, unpack(list));
            const found = findTerm(bytes, term);
            expect(found && unpack(found)).toEqual(wanted.get(term));
            return true;
          });
          if (!wanted.has(other)) expect(findTerm(bytes, other)).toBeNull();
        }
        expect(read).toEqual(wanted);
      }),
    );
  });

  it('is known to be damaged when any byte of it is another', () => {
    const [block] = pack([
      ['harbour', { numbers: [11, 90], classes: [1, 6] }],
      ['vote', { numbers: [12], classes: [2] }],
    ]);
    const bytes = block?.bytes ?? new Uint8Array(0);
    for (let at = 0; at < bytes.length; at++) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 4;
      expect(hasValidChecksum(damaged)).toBe(false);
    }
    expect(hasValidChecksum(bytes.slice(0, -1))).toBe(false);
  });

  it('gives a long list a block of its own, so that its neighbours are small', () => {
    const numbers = Array.from({ length: 30_000 }, (_, at) => 11 + at * 5);
    const long = { numbers, classes: numbers.map(() => 1) };
    const short = { numbers: [11], classes: [1] };
    const blocks = pack([
      ['a', short],
      ['the', long],
      ['zebra', short],
    ]);
    expect(blocks.map(({ firstTerm }) => firstTerm)).toEqual(['a', 'the', 'zebra']);
    expect(blocks[0]?.bytes.length).toBeLessThan(40);
  });
});
