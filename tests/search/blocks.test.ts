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

const arbitraryPostings = fc
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
const arbitraryTerms = fc.uniqueArray(
  fc.tuple(
    fc.string({
      unit: fc.constantFrom('a', 'b', 'é', '東', '\uffff', ':', '\0'),
      minLength: 1,
      maxLength: 6,
    }),
    arbitraryPostings,
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
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
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

describe('posting blocks', () => {
  it('list every term with its postings, and find each term', () => {
    fc.assert(
      fc.property(arbitraryTerms, fc.string({ maxLength: 3 }), (entries, absentTerm) => {
        const expected = new Map(entries);
        const read = new Map<string, unknown>();
        for (const { bytes } of pack(entries)) {
          expect(hasValidChecksum(bytes)).toBe(true);
          eachTerm(bytes, (term, list) => {
            read.set(term, unpack(list));
            const found = findTerm(bytes, term);
            expect(found && unpack(found)).toEqual(expected.get(term));
            return true;
          });
          if (!expected.has(absentTerm)) expect(findTerm(bytes, absentTerm)).toBeNull();
        }
        expect(read).toEqual(expected);
      }),
    );
  });

  it('decode gaps longer than the 32-bit window', () => {
    // Dense numbers get few low bits, so the unary part of a large gap has about 100 bits.
    const numbers = [...Array.from({ length: 60 }, (_, at) => 11 + at), 199_990];
    const classes = numbers.map((_, at) => at % classCount);
    const [block] = pack([['ferry', { numbers, classes }]]);
    const list = block && findTerm(block.bytes, 'ferry');
    expect(list && unpack(list)).toEqual({ numbers, classes });
  });

  it('detect a change of any byte by their checksum', () => {
    const [block] = pack([
      ['harbour', { numbers: [11, 90], classes: [1, 6] }],
      ['vote', { numbers: [12], classes: [2] }],
    ]);
    if (block === undefined) throw new Error('no block');
    const { bytes } = block;
    for (let at = 0; at < bytes.length; at++) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] as number) ^ 4;
      expect(hasValidChecksum(damaged)).toBe(false);
    }
    expect(hasValidChecksum(bytes.slice(0, -1))).toBe(false);
  });

  it('store long postings in a separate block', () => {
    const numbers = Array.from({ length: 30_000 }, (_, at) => 11 + at * 5);
    const long = { numbers, classes: numbers.map(() => 1) };
    const short = { numbers: [11], classes: [1] };
    const blocks = pack([
      ['a', short],
      ['the', long],
      ['zebra', short],
    ]);
    expect(blocks.map(({ firstTerm }) => firstTerm)).toEqual(['a', 'the', 'zebra']);
    expect(blocks[0]?.bytes.length ?? Number.NaN).toBeLessThan(40);
  });
});
