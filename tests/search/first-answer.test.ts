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
import { at, expectValue } from '../storage/samples';
import { type SearchStage, save, searchStage } from './samples';

const isOverview = IDBKeyRange.bound(['overview'], ['overview', []]);

async function overviewRows({ native }: SearchStage): Promise<unknown[]> {
  const request = native.transaction('searchHead').objectStore('searchHead').getAll(isOverview);
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

const newest = async ({ engine }: SearchStage, question: string) => [
  ...(await engine.find(question, 'newest')).numbers,
];

describe('the first answer', () => {
  it.each<[string, (stage: SearchStage) => Promise<unknown>]>([
    ['are missing', ({ native }) => drop(native)],
    ['are of another state', (stage) => changeOverview(stage, () => ({ folded: -1 }))],
    [
      'hold other bits',
      (stage) =>
        changeOverview(stage, ({ states }) => ({ states: states?.map((byte) => byte ^ 255) })),
    ],
    [
      'are cut',
      (stage) => changeOverview(stage, () => ({ states: null, scores: null, ranks: null })),
    ],
    [
      'tell the order as they once did',
      (stage) => changeOverview(stage, () => ({ ranks: undefined, newest: new Uint32Array(3) })),
    ],
  ])('is the same when the rows for it %s, and they are written anew', async (_, change) => {
    const stage = await searchStage();
    for (const n of [1, 2]) await save(stage, n, 'ferry');
    await save(stage, 3, 'ferry', at(-90));
    expectValue(await stage.library.changeClips(['clip-2'], { isFavourite: true }, at(3)));
    await stage.tend();
    const rows = await overviewRows(stage);
    expect(rows.length).toBe(4);
    await change(stage);
    expect(await newest(stage, 'ferry ')).toEqual([2, 1, 3]);
    expect(await newest(stage, 'is:favourite')).toEqual([2]);
    expect((await stage.engine.find('ferry ', 'best')).numbers.length).toBe(3);
    expect(stage.engine.needsMaintenance).toBe(true);
    await stage.tend();
    expect(await overviewRows(stage)).toEqual(rows);
    expect(await newest(stage, 'ferry ')).toEqual([2, 1, 3]);
    expect(stage.engine.needsMaintenance).toBe(false);
  });
});

function drop(native: IDBDatabase): Promise<unknown> {
  const work = native.transaction('searchHead', 'readwrite');
  work.objectStore('searchHead').delete(isOverview);
  return new Promise((resolve) => work.addEventListener('complete', resolve));
}

const anyRows = fc.array(
  fc.record({
    keptAt: fc.nat(9),
    day: fc.constantFrom(0, 40_000, 46_000),
    flags: fc.constantFrom(0, 1, 3, 5, 13, 0x8001, 0xffff),
    length: fc.nat(15),
  }),
  { maxLength: 70 },
);

function columnsOf(rows: readonly ColumnValues[]): Columns {
  const columns = new Columns();
  for (const [number, row] of rows.entries()) columns.set(number, row);
  return columns;
}

describe('FlagSets', () => {
  it('say of any clips what their columns say, also when they were stored', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(1, 2, 4, 12, 0x8000), (rows, mask) => {
        const made = new FlagSets();
        for (const [number, row] of rows.entries()) {
          made.set(number, 0xffff);
          made.set(number, row.flags);
        }
        const all = [...rows.keys()].filter((number) => rows[number]?.flags);
        const flagsOf = (number: number) => rows[number]?.flags ?? 0;
        for (const sets of [
          made,
          FlagSets.fromColumns(columnsOf(rows)),
          FlagSets.unpack(made.pack()),
        ]) {
          if (sets === null) throw new Error('not unpacked');
          expect([...sets.all.toArray()]).toEqual(all);
          expect(sets.count).toBe(all.length);
          expect(all.map((number) => sets.getFlags(number))).toEqual(all.map(flagsOf));
          expect([...sets.select(mask, true).toArray()]).toEqual(
            all.filter((number) => (flagsOf(number) & mask) === mask),
          );
          expect([...sets.select(mask, false).toArray()]).toEqual(
            all.filter((number) => (flagsOf(number) & mask) === 0),
          );
        }
      }),
    );
  });

  it('are not taken from bytes that are not as they were', () => {
    const sets = new FlagSets();
    sets.set(7, flags.exists | flags.favourite);
    const packed = sets.pack();
    for (const place of [0, 5, 12, packed.length - 1]) {
      const other = packed.slice();
      other[place] = (other[place] as number) ^ 1;
      expect(FlagSets.unpack(other)).toBeNull();
    }
    expect(FlagSets.unpack(packed.subarray(0, 20))).toBeNull();
    expect(FlagSets.unpack('sets')).toBeNull();
  });
});

describe('TimeOrder', () => {
  it('puts any set of clips in the order of their times, those that come later too', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(70), fc.func(fc.boolean()), (rows, known, isWanted) => {
        const clips = rows.map((row) => ({ ...row, flags: 1 }));
        const columns = columnsOf(clips.slice(0, known));
        let order = TimeOrder.fromColumns(columns, FlagSets.fromColumns(columns).all);
        for (const [number, row] of [...clips.entries()].slice(known)) {
          const stored = new TimeOrder(order.toStored(FlagSets.fromColumns(columns).all));
          columns.set(number, row);
          const isLatest = stored.add(number, row.keptAt);
          order = isLatest
            ? stored
            : TimeOrder.fromColumns(columns, FlagSets.fromColumns(columns).all);
        }
        const wanted = FlagSets.fromColumns(columns).all;
        for (const number of clips.keys()) if (!isWanted(number)) wanted.remove(number);
        const inTime = [...wanted.toArray()].sort(
          (one, other) => (clips[other]?.keptAt ?? 0) - (clips[one]?.keptAt ?? 0) || other - one,
        );
        expect([...order.sort(wanted, false)]).toEqual(inTime);
        expect([...order.sort(wanted, true)]).toEqual(inTime.reverse());
      }),
    );
  });
});

describe('ScoreColumns', () => {
  it('hold the day and the length of any clips, also when they were stored', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const made = ScoreColumns.fromColumns(columnsOf(rows));
        const stored = ScoreColumns.unpack(made.pack());
        for (const [number, { day, length }] of rows.entries()) {
          // Day 25568 is 1 January 1970, in which all of these were kept.
          expect(stored?.day[number]).toBe(day === 0 ? 25_568 : day);
          expect(stored?.length[number]).toBe(length);
        }
        if (rows.length > 0) expect(ScoreColumns.unpack(made.pack().subarray(1))).toBeNull();
      }),
    );
  });
});
