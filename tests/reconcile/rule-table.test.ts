import { describe, expect, it } from 'vitest';
import { annotationSchema, clipSchema, storedClipSchema, versionSchema } from '../../core/model';
import { reconcileTombstone, type Situation } from '../../core/reconcile';
import { claims } from './claims';
import { type Cell, samples } from './meet';
import { readTable } from './read-table';
import { at } from './states';

const columns: Readonly<Record<string, Situation>> = {
  Edit: 'edit',
  'Clipped again': 'clip-again',
  Merge: 'merge',
  Add: 'add',
  Replace: 'replace',
  'Two devices': 'devices',
};

const rows = readTable('Fields');

const cells = rows.flatMap((row) =>
  Object.entries(columns).map(
    ([column, situation]): Cell => ({
      field: row['Field'] ?? '',
      situation,
      rule: row[column] ?? '',
    }),
  ),
);

/** The fields of a schema, "clip.note". Those of the whole clip that hold other records are left out. */
function fieldsOf(schema: object, record: string): readonly string[] {
  const { entries, pipe } = schema as Schema;
  return Object.keys(entries ?? pipe?.[0]?.entries ?? {}).map((name) => `${record}${name}`);
}

interface Schema {
  readonly entries?: object;
  readonly pipe?: readonly { readonly entries: object }[];
}

function fieldsOfModel(): readonly string[] {
  return [
    ...fieldsOf(clipSchema, 'clip.'),
    ...fieldsOf(versionSchema, 'version.'),
    ...fieldsOf(annotationSchema, 'annotation.'),
    ...fieldsOf(storedClipSchema, '').filter((name) => name !== 'clip'),
  ];
}

describe('the rule table', () => {
  it('has a row for each field of the schemas, and no others', () => {
    const named = rows.map((row) => row['Field'] ?? '');
    expect(findOdd(named, fieldsOfModel())).toEqual([]);
    expect(named.length).toBeGreaterThan(30);
  });

  it('may lack no field, and name none that a schema lacks', () => {
    const mood = { entries: { ...(clipSchema as Schema).entries, mood: clipSchema } };
    const named = fieldsOf(clipSchema, 'clip.');
    expect(findOdd(named, fieldsOf(mood, 'clip.'))).toEqual(['clip.mood']);
    expect(findOdd([...named, 'clip.mood'], named)).toEqual(['clip.mood']);
    expect(findOdd([...named, 'clip.note'], named)).toEqual(['clip.note']);
  });

  it('has two values of each field to try', () => {
    expect(Object.keys(samples)).toEqual(
      fieldsOfModel()
        .filter((name) => name.includes('.'))
        .toSorted(byRow),
    );
  });

  it('explains each rule, and uses each rule that it explains', () => {
    const explained = readTable('Rules').map((row) => row['Rule']);
    expect(explained.toSorted()).toEqual([...new Set(cells.map(({ rule }) => rule))].toSorted());
    expect(Object.keys(claims).toSorted()).toEqual(explained.toSorted());
  });
});

/** Fields that are not in both lists, or twice in one. */
function findOdd(one: readonly string[], other: readonly string[]): readonly string[] {
  const count = (list: readonly string[], field: string) =>
    list.filter((name) => name === field).length;
  return [...new Set([...one, ...other])].filter(
    (field) => count(one, field) !== 1 || count(other, field) !== 1,
  );
}

function byRow(one: string, other: string): number {
  const indexOf = (field: string) => rows.findIndex((row) => row['Field'] === field);
  return indexOf(one) - indexOf(other);
}

describe('in the rule table', () => {
  it.each(cells.map((cell) => [cell.field, cell.situation, cell.rule, cell] as const))(
    '%s, %s: %s',
    (_, __, rule, cell) => {
      const claim = claims[rule];
      if (claim === undefined) throw new Error(`no check of the rule "${rule}"`);
      claim(cell);
    },
  );
});

describe('a tombstone that meets', () => {
  const tombstone = (minute: number) =>
    ({ id: 'clip-1', kind: 'clip', deletedAt: at(minute) }) as const;
  const [record, another] = readTable('Tombstones');

  it('a record gives way to it, except to a purge on another device after its last change', () => {
    const changed = (minute: number) => ({ updatedAt: at(minute) });
    expect(record).toMatchObject({ Restore: 'record' });
    expect(reconcileTombstone('restore', changed(5), tombstone(6))).toEqual(changed(5));
    expect(record?.['Two devices']).toBe('record if changed after the deletion, else tombstone');
    expect(reconcileTombstone('devices', changed(5), tombstone(6))).toEqual(tombstone(6));
    expect(reconcileTombstone('devices', changed(7), tombstone(6))).toEqual(changed(7));
  });

  it('another one leaves it, or the later of two devices', () => {
    expect(another).toMatchObject({ Restore: 'stored', 'Two devices': 'latest time' });
    expect(reconcileTombstone('restore', tombstone(5), tombstone(6))).toEqual(tombstone(5));
    for (const [one, other] of [
      [5, 6],
      [6, 5],
    ] as const) {
      const kept = reconcileTombstone('devices', tombstone(one), tombstone(other));
      expect(kept).toEqual(tombstone(6));
    }
  });
});
