import { expect } from 'vitest';
import { placePassages } from '../../core/anchor/story';
import { addressKey, type Clip, type StoredClip } from '../../core/model';
import {
  applyAnnotationEdit,
  applyClipEdit,
  type DroppedText,
  reconcile,
  type Situation,
} from '../../core/reconcile';
import { anAnnotation, anArticle, aState, at, aVersion, type StateChange, url } from './states';

/** One cell of the table of fields. */
export interface Cell {
  /** "clip.note", "versions". */
  readonly field: string;
  readonly situation: Situation;
  readonly rule: string;
}

/** The outcome for the field of a cell. */
export interface Met {
  readonly value: unknown;
  readonly reported: readonly DroppedText[];
  readonly state: StoredClip;
}

/** The time of an edit or a merge. */
export const now = at(40);

/** Which of the two states was changed later; null if both were at the same time. */
export type Later = 'stored' | 'incoming' | null;

/** Two different values of each field. */
export const samples: Readonly<Record<string, readonly [unknown, unknown]>> = {
  'clip.id': ['clip-1', 'clip-2'],
  'clip.addresses': [
    [addressKey(url), addressKey(`${url}/b`)],
    [addressKey(url), addressKey(`${url}/a`)],
  ],
  'clip.isAddressTyped': [true, undefined],
  'clip.versionId': ['version-1', 'version-2'],
  'clip.summary': [anArticle(), anArticle({ headline: 'Ferry stops' })],
  'clip.wordCount': [11, 12],
  'clip.tags': [
    ['quay', 'Sea'],
    ['Harbour', 'quay'],
  ],
  'clip.note': ['Ask Ida', 'Boats'],
  'clip.noteAt': [at(5), at(6)],
  'clip.annotationCount': [3, 4],
  'clip.readAt': [at(5), at(6)],
  'clip.favouriteAt': [at(5), at(6)],
  'clip.archivedAt': [at(5), at(6)],
  'clip.readingPlace': [
    { versionId: 'version-1', offset: 5 },
    { versionId: 'version-1', offset: 6 },
  ],
  'clip.clippedAt': [at(5), at(6)],
  'clip.updatedAt': [at(5), at(6)],
  'clip.deletedAt': [null, at(6)],
  'version.id': ['version-1', 'version-1'],
  'version.clipId': ['clip-1', 'clip-2'],
  'version.keptAt': [at(5), at(6)],
  'version.article': [anArticle({}, 'One boat.'), anArticle({}, 'Two boats.')],
  'annotation.id': ['annotation-1', 'annotation-1'],
  'annotation.clipId': ['clip-1', 'clip-2'],
  'annotation.versionId': ['version-1', 'version-2'],
  'annotation.passage': [
    anAnnotation().passage,
    { ...anAnnotation().passage, accepted: 'Two boats' },
  ],
  'annotation.colour': ['sun', 'sky'],
  'annotation.note': ['Ask Ida', 'Boats'],
  'annotation.tags': [
    ['quay', 'Sea'],
    ['Harbour', 'quay'],
  ],
  'annotation.location': [
    { type: 'page', value: '1' },
    { type: 'page', value: '2' },
  ],
  'annotation.createdAt': [at(5), at(6)],
  'annotation.updatedAt': [at(5), at(6)],
  'annotation.deletedAt': [null, at(6)],
};

/** Lets two states meet that differ in the field of the cell, and in the time of their change. */
export function meet(cell: Cell, a: unknown, b: unknown, later: Later): Met {
  const minutes = { stored: [20, 10], incoming: [10, 20], same: [10, 10] }[later ?? 'same'];
  const [stored, incoming] = [a, b].map((value, index) =>
    aState(withField(cell.field, value, minutes[index] ?? 0)),
  ) as [StoredClip, StoredClip];
  const edited = edit(cell, stored, b);
  if (edited) return edited;
  return meetStates(cell, stored, incoming);
}

function edit({ field, situation }: Cell, stored: StoredClip, b: unknown): Met | null {
  const [record, name = ''] = field.split('.');
  const [mark] = stored.annotations;
  if (situation !== 'edit' || record === 'version') return null;
  const change = { [name]: b };
  const state =
    record === 'clip'
      ? { ...stored, clip: applyClipEdit(stored.clip, change, now) }
      : { ...stored, annotations: mark ? [applyAnnotationEdit(mark, change, now)] : [] };
  return { value: findValue(state, field), reported: [], state };
}

/** Lets two states meet. Those of two devices must give the same result in either order. */
export function meetStates(
  { field, situation }: Pick<Cell, 'field' | 'situation'>,
  stored: StoredClip,
  incoming: StoredClip,
): Met {
  const ids = incoming.annotations.map(({ id }) => id);
  const run = (one: StoredClip, other: StoredClip) =>
    reconcile(
      situation,
      one,
      { ...other, identified: ids, coloured: ids },
      { now, place: placePassages },
    );
  const { state, reported } = run(stored, incoming);
  if (situation === 'devices') expect(run(incoming, stored).state).toEqual(state);
  return { value: findValue(state, field), reported, state };
}

function withField(field: string, value: unknown, minute: number): StateChange {
  const [record, name = ''] = field.split('.');
  const given = value !== undefined && { [name]: value };
  const change = { updatedAt: at(minute), ...given };
  if (record === 'version') {
    const clip: Partial<Clip> = name === 'clipId' ? { id: String(value) } : {};
    return { clip, versions: [aVersion('version-1', { ...given })] };
  }
  // Both states have both versions, so that only the field differs.
  const versions =
    name === 'versionId' ? [aVersion('version-1'), aVersion('version-2')] : undefined;
  const both = versions && { versions };
  if (record === 'annotation') {
    const clip: Partial<Clip> = name === 'clipId' ? { id: String(value) } : {};
    return { clip, annotations: [anAnnotation(change)], ...both };
  }
  const noteAt = name === 'note' && { noteAt: at(minute) };
  return { clip: { ...noteAt, ...change } as Partial<Clip>, ...both };
}

function findValue(state: StoredClip, field: string): unknown {
  const [record = '', name = ''] = field.split('.');
  if (name === '') return state[record as keyof StoredClip];
  const [version] = state.versions;
  const [annotation] = state.annotations;
  const records: Readonly<Record<string, object | undefined>> = { ...state, version, annotation };
  return (records[record] as Readonly<Record<string, unknown>> | undefined)?.[name];
}
