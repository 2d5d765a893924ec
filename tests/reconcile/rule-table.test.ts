import { describe, expect, it } from 'vitest';
import { annotationSchema, clipSchema, storedClipSchema, versionSchema } from '../../core/model';
import { reconcileTombstone, type Situation } from '../../core/reconcile';
import { readTable } from './read-table';
import { type Cell, sampleValues } from './reconcile-cell';
import { ruleChecks } from './rule-checks';
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

/** Returns the fields of a schema, prefixed with `record`: "clip.note". */
function listFields(schema: object, record: string): readonly string[] {
  const { entries, pipe } = schema as ObjectSchema;
  return Object.keys(entries ?? pipe?.[0]?.entries ?? {}).map((name) => `${record}${name}`);
}

/** The entries of a valibot object schema, which may be wrapped in a pipe. */
interface ObjectSchema {
  readonly entries?: object;
  readonly pipe?: readonly { readonly entries: object }[];
}

function listModelFields(): readonly string[] {
  return [
    ...listFields(clipSchema, 'clip.'),
    ...listFields(versionSchema, 'version.'),
    ...listFields(annotationSchema, 'annotation.'),
    ...listFields(storedClipSchema, '').filter((name) => name !== 'clip'),
  ];
}

describe('the rule table', () => {
  it('has exactly one row for each field of the schemas', () => {
    const fields = rows.map((row) => row['Field'] ?? '');
    expect(findMismatches(fields, listModelFields())).toEqual([]);
    expect(fields.length).toBeGreaterThan(30);
  });

  it('is rejected if a field is missing, unknown or repeated', () => {
    const schemaWithMood = {
      entries: { ...(clipSchema as ObjectSchema).entries, mood: clipSchema },
    };
    const fields = listFields(clipSchema, 'clip.');
    expect(findMismatches(fields, listFields(schemaWithMood, 'clip.'))).toEqual(['clip.mood']);
    expect(findMismatches([...fields, 'clip.mood'], fields)).toEqual(['clip.mood']);
    expect(findMismatches([...fields, 'clip.note'], fields)).toEqual(['clip.note']);
  });

  it('has two sample values for each field', () => {
    expect(Object.keys(sampleValues)).toEqual(
      listModelFields()
        .filter((name) => name.includes('.'))
        .toSorted(compareByRow),
    );
  });

  it('explains and checks exactly the rules that it uses', () => {
    const explained = readTable('Rules').map((row) => row['Rule']);
    expect(explained.toSorted()).toEqual([...new Set(cells.map(({ rule }) => rule))].toSorted());
    expect(Object.keys(ruleChecks).toSorted()).toEqual(explained.toSorted());
  });
});

/** Returns fields that do not occur exactly once in each list. */
function findMismatches(a: readonly string[], b: readonly string[]): readonly string[] {
  const count = (list: readonly string[], field: string) =>
    list.filter((name) => name === field).length;
  return [...new Set([...a, ...b])].filter(
    (field) => count(a, field) !== 1 || count(b, field) !== 1,
  );
}

function compareByRow(a: string, b: string): number {
  const indexOf = (field: string) => rows.findIndex((row) => row['Field'] === field);
  return indexOf(a) - indexOf(b);
}

describe('reconcile', () => {
  it.each(cells.map((cell) => [cell.field, cell.situation, cell.rule, cell] as const))(
    'reconciles %s in situation %s by the rule "%s"',
    (_, __, rule, cell) => {
      const check = ruleChecks[rule];
      if (check === undefined) throw new Error(`no check of the rule "${rule}"`);
      check(cell);
    },
  );
});

describe('reconcileTombstone', () => {
  const tombstone = (minute: number) =>
    ({ id: 'clip-1', kind: 'clip', deletedAt: at(minute) }) as const;
  const [recordRow, tombstoneRow] = readTable('Tombstones');

  it('keeps the record, unless another device purged it after its last change', () => {
    const changed = (minute: number) => ({ updatedAt: at(minute) });
    expect(recordRow).toMatchObject({ Restore: 'the record stays' });
    expect(reconcileTombstone('restore', changed(5), tombstone(6))).toEqual(changed(5));
    expect(recordRow?.['Two devices']).toBe(
      'the record if changed after the deletion, else the tombstone',
    );
    expect(reconcileTombstone('devices', changed(5), tombstone(6))).toEqual(tombstone(6));
    expect(reconcileTombstone('devices', changed(7), tombstone(6))).toEqual(changed(7));
  });

  it('keeps the stored tombstone on restore, and the later one of two devices', () => {
    expect(tombstoneRow).toMatchObject({
      Restore: 'the stored one stays',
      'Two devices': 'the one with the later time',
    });
    expect(reconcileTombstone('restore', tombstone(5), tombstone(6))).toEqual(tombstone(5));
    for (const [a, b] of [
      [5, 6],
      [6, 5],
    ] as const) {
      const merged = reconcileTombstone('devices', tombstone(a), tombstone(b));
      expect(merged).toEqual(tombstone(6));
    }
  });
});
