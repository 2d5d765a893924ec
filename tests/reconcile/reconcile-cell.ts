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
import {
  at,
  makeAnnotation,
  makeArticle,
  makeState,
  makeVersion,
  type StateChange,
  url,
} from './states';

/** One cell of the table of fields. */
export interface Cell {
  /** "clip.note", "versions". */
  readonly field: string;
  readonly situation: Situation;
  readonly rule: string;
}

/** The result of reconciling two states, with the value of the cell's field. */
export interface Outcome {
  readonly value: unknown;
  readonly reported: readonly DroppedText[];
  readonly state: StoredClip;
}

/** The time of an edit or a merge. */
export const now = at(40);

/** The state that was changed later, or null if both were changed at the same time. */
export type LaterSide = 'stored' | 'incoming' | null;

/** Two different values of each field. */
export const sampleValues: Readonly<Record<string, readonly [unknown, unknown]>> = {
  'clip.id': ['clip-1', 'clip-2'],
  'clip.addresses': [
    [addressKey(url), addressKey(`${url}/b`)],
    [addressKey(url), addressKey(`${url}/a`)],
  ],
  'clip.isAddressTyped': [true, undefined],
  'clip.versionId': ['version-1', 'version-2'],
  'clip.summary': [makeArticle(), makeArticle({ headline: 'Ferry stops' })],
  'clip.corrections': [
    {
      fields: {
        headline: { value: 'No ferry', at: at(5) },
        section: { value: 'Sea', at: at(5) },
      },
      blocks: [{ block: 'one', occurrence: 0, isRemoved: true, at: at(5) }],
    },
    {
      fields: { headline: { value: 'Ferry back soon', at: at(6) } },
      blocks: [
        { block: 'one', occurrence: 0, isRemoved: false, at: at(6) },
        { block: 'two', occurrence: 0, isRemoved: true, at: at(6) },
      ],
    },
  ],
  'clip.pageValues': [
    [{ name: 'selector:h1', value: 'Last boat' }],
    [{ name: 'selector:h1', value: 'Boats stop' }],
  ],
  'clip.wordCount': [11, 12],
  'clip.tags': [
    ['quay', 'Sea'],
    ['Harbour', 'quay'],
  ],
  'clip.contributions': [
    [{ share: 'share-1', author: { id: 'ana', name: 'Ana Lima' }, note: 'Ask Mirre.' }],
    [{ share: 'share-1', author: { id: 'ben', name: 'Ben Okoro' }, note: '' }],
  ],
  'clip.receivedTags': [['team/energy'], ['work/energy']],
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
  'version.article': [makeArticle({}, 'One boat.'), makeArticle({}, 'Two boats.')],
  'annotation.id': ['annotation-1', 'annotation-1'],
  'annotation.clipId': ['clip-1', 'clip-2'],
  'annotation.author': [
    { id: 'ana', name: 'Ana Lima' },
    { id: 'ben', name: 'Ben Okoro' },
  ],
  'annotation.versionId': ['version-1', 'version-2'],
  'annotation.passage': [
    makeAnnotation().passage,
    { ...makeAnnotation().passage, accepted: 'Two boats' },
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

/** Reconciles two states that differ in the field of the cell and in the time of their change. */
export function reconcileValues(cell: Cell, a: unknown, b: unknown, later: LaterSide): Outcome {
  const minutes = { stored: [20, 10], incoming: [10, 20], same: [10, 10] }[later ?? 'same'];
  const [stored, incoming] = [a, b].map((value, index) =>
    makeState(makeFieldChange(cell.field, value, minutes[index] ?? 0)),
  ) as [StoredClip, StoredClip];
  return editValue(cell, stored, b) ?? reconcileStates(cell, stored, incoming);
}

/** Edits the field of the cell. Returns null if the cell is not about an edit. */
function editValue({ field, situation }: Cell, stored: StoredClip, b: unknown): Outcome | null {
  const [record, name = ''] = field.split('.');
  const [annotation] = stored.annotations;
  if (situation !== 'edit' || record === 'version') return null;
  const change = { [name]: b };
  const state =
    record === 'clip'
      ? { ...stored, clip: applyClipEdit(stored.clip, change, now) }
      : {
          ...stored,
          annotations: annotation ? [applyAnnotationEdit(annotation, change, now)] : [],
        };
  return { value: getFieldValue(state, field), reported: [], state };
}

/** Reconciles two states. For two devices, checks that the order makes no difference. */
export function reconcileStates(
  { field, situation }: Pick<Cell, 'field' | 'situation'>,
  stored: StoredClip,
  incoming: StoredClip,
): Outcome {
  const ids = incoming.annotations.map(({ id }) => id);
  const run = (a: StoredClip, b: StoredClip) =>
    reconcile(
      situation,
      a,
      { ...b, identified: ids, coloured: ids },
      { now, place: placePassages },
    );
  const { state, reported } = run(stored, incoming);
  if (situation === 'devices') expect(run(incoming, stored).state).toEqual(state);
  return { value: getFieldValue(state, field), reported, state };
}

function makeFieldChange(field: string, value: unknown, minute: number): StateChange {
  const [record, name = ''] = field.split('.');
  const fieldChange = value !== undefined && { [name]: value };
  const change = { updatedAt: at(minute), ...fieldChange };
  if (record === 'version') {
    const clip: Partial<Clip> = name === 'clipId' ? { id: String(value) } : {};
    return { clip, versions: [makeVersion('version-1', { ...fieldChange })] };
  }
  // Both states get both versions, so only the field differs.
  const versions =
    name === 'versionId' ? [makeVersion('version-1'), makeVersion('version-2')] : undefined;
  const both = versions && { versions };
  if (record === 'annotation') {
    const clip: Partial<Clip> = name === 'clipId' ? { id: String(value) } : {};
    return { clip, annotations: [makeAnnotation(change)], ...both };
  }
  const noteAt = name === 'note' && { noteAt: at(minute) };
  return { clip: { ...noteAt, ...change } as Partial<Clip>, ...both };
}

function getFieldValue(state: StoredClip, field: string): unknown {
  const [record = '', name = ''] = field.split('.');
  if (name === '') return state[record as keyof StoredClip];
  const [version] = state.versions;
  const [annotation] = state.annotations;
  const records: Readonly<Record<string, object | undefined>> = { ...state, version, annotation };
  return (records[record] as Readonly<Record<string, unknown>> | undefined)?.[name];
}
