import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addChanges,
  createClock,
  emptyRecord,
  type Fields,
  joinRecords,
  listOverruled,
  readFields,
} from '../../core/sync';
import { rebaseRecord } from '../../core/sync/rebase-record';
import { scaleRuns } from '../runs';

const noon = '2026-11-12T12:00:00.000Z';
const evening = '2026-11-12T18:00:00.000Z';

const start: Fields = {
  values: { colour: 'sun', 'annotations/1/colour': 'sky' },
  texts: { note: 'Ferry', 'annotations/1/note': 'Quay' },
};

type Edit = (fields: Fields) => Fields;

const set =
  (path: string, value: string | null): Edit =>
  ({ values, texts }) => ({ values: { ...values, [path]: value }, texts });
const write =
  (path: string, text: string): Edit =>
  ({ values, texts }) => ({ values, texts: { ...texts, [path]: text } });

/** A library whose clip anna changed, and the same clip as ben has it who joins again. */
function joinAgain(edits: readonly Edit[], own: Fields, ms = 0) {
  const anna = createClock('anna');
  let found = emptyRecord;
  let fields = start;
  for (const [at, edit] of [(same: Fields) => same, ...edits].entries()) {
    fields = edit(fields);
    const given = fields;
    found = addChanges(found, given, () => anna.stamp(1000 + at));
  }
  const stamp = createClock('ben-again').stamp(ms);
  const joining = addChanges(emptyRecord, own, () => stamp);
  return { found, joined: joinRecords(rebaseRecord(joining, found), found) };
}

/** Stamps before all others, between them, and after them. */
const clocks = [0, 1001, 5000];

describe('a record of a device that joins again', () => {
  it.each(clocks)('says nothing, if it is what the library has (%i)', (ms) => {
    const edits = [set('colour', 'leaf'), write('note', 'Ferry at noon')];
    const fields = edits.reduce((one, edit) => edit(one), start);
    const { found, joined } = joinAgain(edits, fields, ms);
    expect(joined).toEqual(found);
  });

  it.each(clocks)('leaves deleted what it has unchanged (%i)', (ms) => {
    for (const path of ['deletedAt', 'annotations/1/deletedAt']) {
      const { joined } = joinAgain([set(path, noon)], start, ms);
      expect(readFields(joined).values[path]).toBe(noon);
    }
  });

  it.each(clocks)('keeps what it has changed, or the library has deleted for good (%i)', (ms) => {
    const { joined } = joinAgain([set('deletedAt', noon)], write('note', 'Pier')(start), ms);
    expect(readFields(joined).values).not.toHaveProperty('deletedAt');
    expect(readFields(joined).texts['note']).toContain('Pier');
    const purged = joinAgain([set('annotations/1/purgedAt', noon)], start, ms);
    expect(readFields(purged.joined).texts['annotations/1/note']).toBe('Quay');
  });

  it.each(clocks)('deletes what the library has not changed since (%i)', (ms) => {
    for (const path of ['deletedAt', 'annotations/1/deletedAt']) {
      const own = set(path, noon)(start);
      expect(readFields(joinAgain([], own, ms).joined).values[path]).toBe(noon);
      const edit = write(path.replace('deletedAt', 'note'), 'Quay and pier');
      const { joined } = joinAgain([edit], own, ms);
      expect(readFields(joined).values).not.toHaveProperty(path);
      expect(listOverruled(joined)).toEqual([path]);
    }
  });

  it('deletes what was restored before, but not changed since', () => {
    for (const path of ['deletedAt', 'annotations/1/deletedAt']) {
      const edits = [set(path, noon), set(path, null)];
      const { joined } = joinAgain(edits, set(path, evening)(start), 5000);
      expect(readFields(joined).values[path]).toBe(evening);
      expect(listOverruled(joined)).toEqual([]);
    }
  });

  it('says nothing after any edits, if it had all of them when it left', () => {
    const anyEdit = fc.oneof(
      fc
        .constantFrom('colour', 'annotations/1/colour')
        .chain((path) => fc.constantFrom('sun', 'sky', 'leaf').map((value) => set(path, value))),
      fc
        .constantFrom('note', 'annotations/1/note')
        .chain((path) =>
          fc.constantFrom('', 'Ferry', 'Quay', 'Pier').map((text) => write(path, text)),
        ),
      fc.constantFrom('deletedAt', 'annotations/1/deletedAt').map((path) => set(path, noon)),
    );
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 6 }), fc.nat({ max: 5000 }), (edits, ms) => {
        const fields = edits.reduce((one, edit) => edit(one), start);
        const { found, joined } = joinAgain(edits, fields, ms);
        expect(joined).toEqual(found);
        expect(readFields(joined).values).toEqual(fields.values);
      }),
      { numRuns: scaleRuns(300) },
    );
  });
});
