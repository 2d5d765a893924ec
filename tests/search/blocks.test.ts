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

describe('a block', () => {
  it('returns every term with its postings, and finds each one separately', () => {
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

  it('reads gaps whose code is longer than the 32-bit window', () => {
    // Among dense numbers a gap has few low bits, so the unary part of a far one has about 100 bits.
    const numbers = [...Array.from({ length: 60 }, (_, at) => 11 + at), 199_990];
    const classes = numbers.map((_, at) => at % classCount);
    const [block] = pack([['ferry', { numbers, classes }]]);
    const list = block && findTerm(block.bytes, 'ferry');
    expect(list && unpack(list)).toEqual({ numbers, classes });
  });

  it('detects a change of any byte', () => {
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

  it('puts long postings into a block of their own', () => {
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
