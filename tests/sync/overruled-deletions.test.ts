import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addChanges,
  createClock,
  emptyRecord,
  type Fields,
  joinRecords,
  listOverruledDeletions,
  listStamps,
  type OverruledDeletion,
  readFields,
  type SyncRecord,
  withdrawDeletion,
} from '../../core/sync';
import { scaleRuns } from '../runs';

const highlight = 'annotations/1/';

const start: Fields = {
  values: { 'clippedAt=noon': true, [`${highlight}createdAt`]: 'noon' },
  texts: { note: 'Ferry', [`${highlight}note`]: 'Quay' },
};

class Device {
  record: SyncRecord = emptyRecord;
  readonly #clock;
  #ms;

  constructor(name: string, ms: number) {
    this.#clock = createClock(name);
    this.#ms = ms;
  }

  #stamp() {
    for (const stamp of listStamps(this.record)) this.#clock.see(stamp);
    this.#ms += 1;
    return this.#clock.stamp(this.#ms);
  }

  change({ values = {}, texts = {} }: Partial<Fields>): void {
    const before = readFields(this.record);
    const stamp = this.#stamp();
    const fields = {
      values: { ...before.values, ...values },
      texts: { ...before.texts, ...texts },
    };
    this.record = addChanges(this.record, fields, () => stamp);
  }

  keep(deletion: OverruledDeletion): void {
    this.record = withdrawDeletion(this.record, deletion, this.#stamp());
  }

  get fields(): Fields {
    return readFields(this.record);
  }

  get overruled() {
    return listOverruledDeletions(this.record);
  }
}

/** The clock of ben is wrong by so many milliseconds. */
function createDevices(skew = 0) {
  const [anna, ben] = [new Device('anna', 1000), new Device('ben', 1000 + skew)];
  anna.change(start);
  ben.record = anna.record;
  return { anna, ben };
}

function exchange(one: Device, other: Device): void {
  [one.record, other.record] = [
    joinRecords(one.record, other.record),
    joinRecords(other.record, one.record),
  ];
  expect(other.overruled).toEqual(one.overruled);
}

const clip = { what: 'clip', annotationId: null };
const itsHighlight = { what: 'highlight', annotationId: '1' };
const note = { what: 'note', annotationId: null };
const highlightNote = { what: 'note', annotationId: '1' };
const byAnna = { deletedBy: 'anna', keptBy: 'ben', why: 'edited' };

type Case = readonly [deletion: Partial<Fields>, edit: Partial<Fields>, expected: object];

const deleteClip = { values: { deletedAt: 'one' } };
const deleteHighlight = { values: { [`${highlight}deletedAt`]: 'one' } };
const cases: readonly Case[] = [
  [deleteClip, { texts: { note: 'Ferry at noon' } }, clip],
  [deleteClip, { values: { [`${highlight}colour`]: 'sky' } }, clip],
  [{ values: { purgedAt: 'one' } }, { texts: { note: 'Ferry at noon' } }, clip],
  [deleteHighlight, { values: { [`${highlight}colour`]: 'sky' } }, itsHighlight],
  [{ texts: { note: '' } }, { texts: { note: 'Ferry at noon' } }, note],
  [
    { texts: { [`${highlight}note`]: '' } },
    { texts: { [`${highlight}note`]: 'Pier' } },
    highlightNote,
  ],
];

describe.each([0, -900, 900])('a deletion against an edit (clocks differ by %i)', (skew) => {
  it.each(cases)('is named on both devices, with who did what: %j, %j', (deletion, edit, item) => {
    const { anna, ben } = createDevices(skew);
    anna.change(deletion);
    ben.change(edit);
    exchange(anna, ben);
    expect(anna.overruled).toEqual([{ ...item, ...byAnna }]);
    // A later change of somebody who may not have read of it.
    ben.change({ values: { readAt: 'two' }, texts: { 'annotations/2/note': 'Tide' } });
    exchange(anna, ben);
    expect(anna.overruled).toEqual([{ ...item, ...byAnna }]);
  });

  it.each(cases)('is named no more once one device keeps it: %j, %j', (deletion, edit) => {
    const { anna, ben } = createDevices(skew);
    anna.change(deletion);
    ben.change(edit);
    exchange(anna, ben);
    const { fields } = anna;
    for (const one of ben.overruled) ben.keep(one);
    exchange(anna, ben);
    expect(anna.overruled).toEqual([]);
    expect(anna.fields).toEqual(fields);
  });

  it.each(cases)('is named no more once it is repeated: %j, %j', (deletion, edit) => {
    const { anna, ben } = createDevices(skew);
    anna.change(deletion);
    ben.change(edit);
    exchange(anna, ben);
    ben.change(deletion);
    exchange(anna, ben);
    expect(anna.overruled).toEqual([]);
    expect(anna.fields).toEqual(ben.fields);
  });

  it.each(cases)(
    'is not named if it was undone or came after the edit: %j, %j',
    (deletion, edit) => {
      const { anna, ben } = createDevices(skew);
      const { fields } = anna;
      anna.change(deletion);
      if (anna.fields.values['purgedAt'] === undefined) {
        const undone = { deletedAt: null, [`${highlight}deletedAt`]: null };
        anna.change({ values: { ...fields.values, ...undone }, texts: fields.texts });
        ben.change(edit);
        exchange(anna, ben);
        expect(anna.overruled).toEqual([]);
      }
      const others = createDevices(skew);
      others.ben.change(edit);
      exchange(others.anna, others.ben);
      others.anna.change(deletion);
      exchange(others.anna, others.ben);
      expect(others.anna.overruled).toEqual([]);
    },
  );
});

it('tells an edit from what a device adds that knew nothing of the clip', () => {
  const { anna } = createDevices();
  anna.change({ values: { purgedAt: 'one' } });
  const cem = new Device('cem', 5);
  cem.change(start);
  exchange(anna, cem);
  expect(anna.overruled).toEqual([{ ...clip, deletedBy: 'anna', keptBy: 'cem', why: 'added' }]);
});

it('names what comes back, and nothing else, whatever two devices do', () => {
  const anyChange = fc.constantFrom<Partial<Fields>>(
    ...cases.map(([deletion]) => deletion).filter(({ values }) => !values?.['purgedAt']),
    ...cases.map(([, edit]) => edit),
    { values: { deletedAt: null } },
    { values: { [`${highlight}deletedAt`]: null } },
    { values: { readAt: 'two' } },
  );
  const anyTurn = fc.tuple(fc.boolean(), anyChange);
  const anyPhase = fc.array(anyTurn, { maxLength: 6 });
  const anySkew = fc.integer({ min: -900, max: 900 });
  fc.assert(
    fc.property(fc.array(anyPhase, { maxLength: 4 }), anySkew, (phases, skew) => {
      const { anna, ben } = createDevices(skew);
      const devices = [anna, ben];
      for (const phase of phases) {
        const before = anna.fields;
        const emptied = new Set<string>();
        for (const [isAnna, change] of phase) {
          (isAnna ? anna : ben).change(change);
          for (const [path, text] of Object.entries(change.texts ?? {})) {
            if (text === '') emptied.add(`${isAnna} ${path}`);
          }
        }
        const wasDeleted = (path: string) => devices.some(({ fields }) => fields.values[path]);
        const wasRemoved = (path: string) => devices.some(({ fields }) => !fields.texts[path]);
        const deleted = ['deletedAt', `${highlight}deletedAt`].filter(wasDeleted);
        const removed = ['note', `${highlight}note`].filter(wasRemoved);
        exchange(anna, ben);
        const { fields, record, overruled } = anna;
        const isNamed = (what: string, path: string) =>
          overruled.some(
            (one) => one.what === what && (one.annotationId === '1') === path.startsWith(highlight),
          );
        for (const [what, path] of [
          ['clip', 'deletedAt'],
          ['highlight', `${highlight}deletedAt`],
        ] as const) {
          // Null if the other device has restored it.
          const isBack = !fields.values[path] && (record.values[path]?.value ?? null) !== null;
          expect(isNamed(what, path)).toBe(deleted.includes(path) && isBack);
        }
        for (const path of ['note', `${highlight}note`]) {
          const emptiedBy = [true, false].filter((isAnna) => emptied.has(`${isAnna} ${path}`));
          if (emptiedBy.length === 0) expect(isNamed('note', path)).toBe(false);
          // Not if both emptied it, and one wrote something else.
          const isBack = before.texts[path] && removed.includes(path) && fields.texts[path];
          if (isBack && emptiedBy.length === 1) expect(isNamed('note', path)).toBe(true);
        }
        for (const one of overruled) anna.keep(one);
        exchange(anna, ben);
        expect(anna.overruled).toEqual([]);
      }
    }),
    { numRuns: scaleRuns(500) },
  );
});
