import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  Columns,
  type ColumnValues,
  FlagSets,
  flags,
  ScoreColumns,
  TimeOrder,
} from '../../core/search';
import { colourFlags, emptyColumnValues, flagBits } from '../../core/search/index/column-values';
import { chunkLength } from '../../core/search/index/columns';
import { expectValue, instantAt } from '../storage/samples';
import { createSearchStage, type SearchStage, saveText } from './search-stage';

const overviewRange = IDBKeyRange.bound(['overview'], ['overview', []]);

async function readOverviewRows({ native }: SearchStage): Promise<unknown[]> {
  const request = native.transaction('searchHead').objectStore('searchHead').getAll(overviewRange);
  await new Promise((resolve) => request.addEventListener('success', resolve));
  return request.result;
}

async function changeOverview(
  { db }: SearchStage,
  change: (row: { states?: Uint8Array }) => object,
): Promise<void> {
  for (const kind of ['states', 'scores', 'order']) {
    const row = await db.searchHead.get(['overview', kind]);
    if (row instanceof Object)
      await db.searchHead.put({ ...row, ...change(row) }, ['overview', kind]);
  }
}

const findNewest = async ({ engine }: SearchStage, query: string) => [
  ...(await engine.find(query, 'newest')).numbers,
];

describe('overview rows', () => {
  it.each<[string, (stage: SearchStage) => Promise<unknown>]>([
    ['are missing', ({ native }) => deleteOverview(native)],
    ['have another stamp', (stage) => changeOverview(stage, () => ({ folded: -1 }))],
    [
      'have other bits',
      (stage) =>
        changeOverview(stage, ({ states }) => ({ states: states?.map((byte) => byte ^ 255) })),
    ],
    [
      'lack their data',
      (stage) => changeOverview(stage, () => ({ states: null, scores: null, ranks: null })),
    ],
    [
      'have an order in an older format',
      (stage) => changeOverview(stage, () => ({ ranks: undefined, newest: new Uint32Array(3) })),
    ],
  ])('do not affect results if they %s, and are rewritten', async (_, change) => {
    const stage = await createSearchStage();
    for (const n of [1, 2]) await saveText(stage, n, 'ferry');
    await saveText(stage, 3, 'ferry', instantAt(-90));
    expectValue(await stage.library.changeClips(['clip-2'], { isFavourite: true }, instantAt(3)));
    await stage.maintain();
    const rows = await readOverviewRows(stage);
    expect(rows.length).toBe(4);
    await change(stage);
    expect(await findNewest(stage, 'ferry ')).toEqual([2, 1, 3]);
    expect(await findNewest(stage, 'is:favourite')).toEqual([2]);
    expect((await stage.engine.find('ferry ', 'best')).numbers.length).toBe(3);
    expect(stage.engine.needsMaintenance).toBe(true);
    await stage.maintain();
    expect(await readOverviewRows(stage)).toEqual(rows);
    expect(await findNewest(stage, 'ferry ')).toEqual([2, 1, 3]);
    expect(stage.engine.needsMaintenance).toBe(false);
  });
});

function deleteOverview(native: IDBDatabase): Promise<unknown> {
  const work = native.transaction('searchHead', 'readwrite');
  work.objectStore('searchHead').delete(overviewRange);
  return new Promise((resolve) => work.addEventListener('complete', resolve));
}

const topFlag = 1 << (flagBits - 1);
const allFlags = (1 << flagBits) - 1;

const arbitraryRows = fc.array(
  fc.record({
    keptAt: fc.nat(9),
    day: fc.constantFrom(0, 40_000, 46_000),
    flags: fc.constantFrom(0, 1, 3, 5, 13, topFlag | 1, allFlags),
    length: fc.nat(15),
  }),
  { maxLength: 70 },
);

function toColumns(rows: readonly ColumnValues[]): Columns {
  const columns = new Columns();
  for (const [number, row] of rows.entries()) columns.set(number, row);
  return columns;
}

describe('column flags', () => {
  const allFlagValues = [...Object.values(flags), ...Object.values(colourFlags)];

  it('have one distinct bit each', () => {
    for (const flag of allFlagValues) expect(Math.log2(flag) % 1).toBe(0);
    expect(new Set(allFlagValues).size).toBe(allFlagValues.length);
  });

  it('fit in the stored columns and sets', () => {
    for (const flag of allFlagValues) {
      const columns = toColumns([{ ...emptyColumnValues, flags: flags.exists | flag, length: 15 }]);
      const stored = new Columns();
      stored.readChunk(0, columns.packChunk(0));
      expect(stored.flags[0]).toBe(flags.exists | flag);
      expect(stored.length[0]).toBe(15);
      const sets = FlagSets.unpack(FlagSets.fromColumns(stored).pack());
      expect(sets?.getFlags(0)).toBe(flags.exists | flag);
    }
  });

  it('keep the bits of stored indexes for colours', () => {
    const stored = { sun: 1 << 11, leaf: 1 << 12, sky: 1 << 13, rose: 1 << 14, plum: 1 << 15 };
    expect(colourFlags).toMatchObject(stored);
  });

  it('are stored with 20 bits', () => {
    const columns = new Columns();
    for (let bit = 0; bit < 20; bit++) {
      columns.set(bit, { ...emptyColumnValues, flags: 1 << bit, length: 15 - (bit % 16) });
    }
    const stored = new Columns();
    stored.readChunk(0, columns.packChunk(0));
    expect(stored.flags.slice(0, 20)).toEqual(columns.flags.slice(0, 20));
    expect(stored.length.slice(0, 20)).toEqual(columns.length.slice(0, 20));
  });
});

describe('stored columns', () => {
  it('equal the originals in full chunks', () => {
    const columns = new Columns();
    const chunks = [0, 1];
    for (let number = 0; number < chunks.length * chunkLength; number++) {
      columns.set(number, {
        keptAt: number * 500_000,
        day: number * 7,
        flags: number * 127,
        length: number % 16,
      });
    }
    const stored = new Columns();
    for (const chunk of chunks) stored.readChunk(chunk, columns.packChunk(chunk));
    for (const name of ['keptAt', 'day', 'flags', 'length'] as const) {
      const getRows = (source: Columns) => [...source[name].subarray(0, columns.end)];
      expect(getRows(stored), name).toEqual(getRows(columns));
    }
  });
});

describe('FlagSets', () => {
  it('equal the columns of any clips, before and after storing', () => {
    fc.assert(
      fc.property(arbitraryRows, fc.constantFrom(1, 2, 4, 12, topFlag), (rows, mask) => {
        const original = new FlagSets();
        for (const [number, row] of rows.entries()) {
          original.set(number, allFlags);
          original.set(number, row.flags);
        }
        const numbers = [...rows.keys()].filter((number) => rows[number]?.flags);
        const getFlags = (number: number) => rows[number]?.flags ?? 0;
        for (const sets of [
          original,
          FlagSets.fromColumns(toColumns(rows)),
          FlagSets.unpack(original.pack()),
        ]) {
          if (sets === null) throw new Error('not unpacked');
          expect([...sets.all.toArray()]).toEqual(numbers);
          expect(sets.count).toBe(numbers.length);
          expect(numbers.map((number) => sets.getFlags(number))).toEqual(numbers.map(getFlags));
          expect([...sets.select(mask, true).toArray()]).toEqual(
            numbers.filter((number) => (getFlags(number) & mask) === mask),
          );
          expect([...sets.select(mask, false).toArray()]).toEqual(
            numbers.filter((number) => (getFlags(number) & mask) === 0),
          );
        }
      }),
    );
  });

  it('reject damaged bytes', () => {
    const sets = new FlagSets();
    sets.set(7, flags.exists | flags.favourite);
    const packed = sets.pack();
    for (const offset of [0, 5, 12, packed.length - 1]) {
      const damaged = packed.slice();
      damaged[offset] = (damaged[offset] as number) ^ 1;
      expect(FlagSets.unpack(damaged)).toBeNull();
    }
    expect(FlagSets.unpack(packed.subarray(0, 20))).toBeNull();
    expect(FlagSets.unpack('sets')).toBeNull();
  });
});

describe('TimeOrder', () => {
  it('sorts any set of clips by time, including later ones', () => {
    fc.assert(
      fc.property(arbitraryRows, fc.nat(70), fc.func(fc.boolean()), (rows, known, isIncluded) => {
        const clips = rows.map((row) => ({ ...row, flags: 1 }));
        const columns = toColumns(clips.slice(0, known));
        let order = TimeOrder.fromColumns(columns, FlagSets.fromColumns(columns).all);
        for (const [number, row] of [...clips.entries()].slice(known)) {
          const stored = new TimeOrder(order.toStored(FlagSets.fromColumns(columns).all));
          columns.set(number, row);
          const isLatest = stored.add(number, row.keptAt);
          order = isLatest
            ? stored
            : TimeOrder.fromColumns(columns, FlagSets.fromColumns(columns).all);
        }
        const set = FlagSets.fromColumns(columns).all;
        for (const number of clips.keys()) if (!isIncluded(number)) set.remove(number);
        const expected = [...set.toArray()].sort(
          (a, b) => (clips[b]?.keptAt ?? 0) - (clips[a]?.keptAt ?? 0) || b - a,
        );
        expect([...order.sort(set, false)]).toEqual(expected);
        expect([...order.sort(set, true)]).toEqual(expected.reverse());
      }),
    );
  });
});

describe('ScoreColumns', () => {
  it('contain the day and length of any clips after storing', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const original = ScoreColumns.fromColumns(toColumns(rows));
        const stored = ScoreColumns.unpack(original.pack());
        for (const [number, { day, length }] of rows.entries()) {
          // Day 25,568 is 1 January 1970, when all clips were saved.
          expect(stored?.day[number]).toBe(day === 0 ? 25_568 : day);
          expect(stored?.length[number]).toBe(length);
        }
        if (rows.length > 0) expect(ScoreColumns.unpack(original.pack().subarray(1))).toBeNull();
      }),
    );
  });
});
