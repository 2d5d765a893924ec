import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { placePassages } from '../../core/anchor/story';
import type { Article, Contribution, Corrections, StoredClip } from '../../core/model';
import {
  addChanges,
  addTexts,
  createClock,
  emptyRecord,
  fromFields,
  joinRecords,
  readFields,
  removeTexts,
  type Stamp,
  type SyncRecord,
  toFields,
} from '../../core/sync';
import { readTable } from '../reconcile/read-table';
import { sampleValues } from '../reconcile/reconcile-cell';
import { at, makeAnnotation, makeState, makeVersion } from '../reconcile/states';

const rows = readTable('Synced').map((row) => [row['Field'] ?? '', row['Rule'] ?? ''] as const);

const [anna, ben] = [createClock('anna'), createClock('ben')];
const base = makeState({
  annotations: [makeAnnotation()],
  versions: [makeVersion('version-1'), makeVersion('version-2')],
});

/** Sets a field such as "annotation.colour" of a clip. */
function setField(state: StoredClip, field: string, value: unknown): StoredClip {
  const [kind = '', name = ''] = field.split('.');
  const { clip, annotations, versions } = state;
  const [version, ...others] = versions;
  if (kind === 'clip') return { ...state, clip: { ...clip, [name]: value } };
  if (kind === 'annotation') {
    return { ...state, annotations: annotations.map((one) => ({ ...one, [name]: value })) };
  }
  if (!version) throw new Error('no version');
  return { ...state, versions: [{ ...version, [name]: value }, ...others] };
}

function getField(state: StoredClip, field: string): unknown {
  const [kind = '', name = ''] = field.split('.');
  const part =
    kind === 'clip' ? state.clip : (kind === 'version' ? state.versions : state.annotations)[0];
  return (part as unknown as Record<string, unknown>)[name];
}

const articles = new Map<string, Article>();

function toRecord(before: SyncRecord, state: StoredClip, stamp: Stamp): SyncRecord {
  const synced = removeTexts(state, {}, ({ article }) => {
    const hash = JSON.stringify(article);
    articles.set(hash, article);
    return hash;
  });
  return addChanges(before, toFields(synced), () => stamp);
}

function read(record: SyncRecord): StoredClip {
  const synced = fromFields('clip-1', readFields(record));
  if (!synced) throw new Error('no clip');
  return addTexts(synced, articles, placePassages);
}

const baseRecord = toRecord(emptyRecord, base, anna.stamp(1));

/** Joins the changes of two devices, the second made later, in both orders. */
function sync(one: StoredClip, other: StoredClip): StoredClip {
  const [first, second] = [
    toRecord(baseRecord, one, anna.stamp(2)),
    toRecord(baseRecord, other, ben.stamp(3)),
  ];
  const joined = joinRecords(first, second);
  expect(joinRecords(second, first)).toEqual(joined);
  return read(joined);
}

/** Joins two changes of one field. */
function syncField(field: string, one: unknown, other: unknown): unknown {
  return getField(sync(setField(base, field, one), setField(base, field, other)), field);
}

const samplesOf = (field: string) => sampleValues[field] ?? [null, null];

const checks: Readonly<Record<string, (field: string) => void>> = {
  'latest change'(field) {
    const [one, other] = samplesOf(field);
    const isUnchanged = isDeepStrictEqual(other, getField(base, field));
    expect(syncField(field, one, other)).toEqual(isUnchanged ? one : other);
    // A change that only one device made.
    expect(syncField(field, one, getField(base, field))).toEqual(one);
  },
  'overruled kept'(field) {
    const [one, other] = samplesOf(field) as [Corrections, Corrections];
    const overruled = [one.fields.headline];
    expect(syncField(field, one, other)).toEqual({
      fields: { ...one.fields, ...other.fields, headline: { ...other.fields.headline, overruled } },
      blocks: other.blocks,
    });
  },
  'each member'(field) {
    const part = field.includes('.') ? null : (field as 'versions' | 'annotations' | 'pictures');
    if (part === null) {
      const [one, other] = samplesOf(field) as [readonly string[], readonly string[]];
      const all = [...new Set([...one, ...other])].sort();
      expect((syncField(field, one, other) as string[]).toSorted()).toEqual(all);
      return;
    }
    const added = {
      versions: [makeVersion('version-3'), makeVersion('version-4')],
      annotations: [makeAnnotation({ id: 'b' }), makeAnnotation({ id: 'c' })],
      pictures: [{ url: 'https://a.example/1' }, { url: 'https://a.example/2' }],
    }[part];
    const [one, other] = added.map((member) => ({
      ...base,
      [part]: [...(base[part] ?? []), member],
    }));
    if (!one || !other) throw new Error('no members');
    expect(sync(one, other)[part]).toHaveLength((base[part]?.length ?? 0) + 2);
  },
  'merged text'(field) {
    const [one, other] = samplesOf(field);
    expect(syncField(field, one, other)).toBe(`${one}\n\n${other}`);
  },
  'earliest time'(field) {
    const [one, other] = samplesOf(field);
    expect(syncField(field, one, other)).toBe(one);
    expect(syncField(field, other, one)).toBe(one);
  },
  derived(field) {
    const [one, other] = samplesOf(field);
    expect(syncField(field, one, other)).toEqual(getField(read(baseRecord), field));
  },
  'by its author'(field) {
    const [one, other] = samplesOf(field);
    const notes = (syncField(field, one, other) as Contribution[]).map(({ note }) => note);
    expect(notes).toEqual(['Ask Mirre.', 'Who pays?', 'Since when?']);
  },
  id(field) {
    expect(getField(read(baseRecord), field)).toBe(getField(base, field));
  },
  'unless changed elsewhere'(field) {
    const deleted = setField(base, field, at(6));
    expect(getField(sync(base, deleted), field)).toBe(at(6));
    const written = setField(base, field.replace('deletedAt', 'note'), 'Ask Ida');
    expect(getField(sync(written, deleted), field)).toBe(null);
    expect(getField(sync(deleted, written), field)).toBe(null);
  },
};

describe('synced fields', () => {
  it('are all fields of a clip', () => {
    const fields = readTable('Fields').map((row) => row['Field']);
    expect(rows.map(([field]) => field)).toEqual(fields);
    expect(Object.keys(checks).toSorted()).toEqual(
      [...new Set(rows.map(([, rule]) => rule))].toSorted(),
    );
  });

  it.each(rows)('join %s by the rule "%s"', (field, rule) => {
    const check = checks[rule];
    if (!check) throw new Error(`no check of the rule "${rule}"`);
    check(field);
  });
});
