import { expect } from 'vitest';
import { placePassages } from '../../core/anchor/story';
import { type Corrections, type StoredClip, summarise } from '../../core/model';
import {
  applyAnnotationEdit,
  applyClipEdit,
  describeText,
  reconcile,
  type TextEdit,
} from '../../core/reconcile';
import { type Cell, now, reconcileStates, reconcileValues, sampleValues } from './reconcile-cell';
import {
  at,
  makeAnnotation,
  makeArticle,
  makeState,
  makeStateWithVersion,
  makeVersion,
} from './states';

/** Checks of the rules for certain fields: times, texts, positions and addresses. */
export const fieldRuleChecks: Readonly<Record<string, (cell: Cell) => void>> = {
  edited: expectEditKeepsAdditions,
  'text over link': expectTextOverLink,
  'text over link, empty fields filled': (cell) => {
    expectTextOverLink(cell);
    const makeLink = (change: object) =>
      makeState({ versions: [makeVersion('link-1', { article: makeArticle(change) })] });
    const incoming = makeLink({ standfirst: 'The last boat.', headline: 'Another headline' });
    const { state, differingFields } = reconcile(cell.situation, makeLink({}), incoming, {
      now,
      place: placePassages,
    });
    const filled = makeArticle({ standfirst: 'The last boat.' });
    expect(state.clip.summary).toEqual(summarise(filled));
    expect(state.versions.map(({ article }) => article)).toEqual([filled]);
    expect(differingFields).toEqual(['headline']);
  },
  'newest text': (cell) => {
    const older = makeStateWithVersion('version-1', 5);
    const newer = makeStateWithVersion('version-2', 6);
    expect(reconcileStates(cell, older, newer).value).toEqual(getCurrentValue(newer, cell));
    expect(reconcileStates(cell, older, makeStateWithVersion('link-2', 6)).value).toEqual(
      getCurrentValue(older, cell),
    );
  },
  'first clipped': (cell) => {
    const makeClip = (id: string, minute: number) =>
      makeState({ clip: { id, clippedAt: at(minute) } });
    expect(reconcileStates(cell, makeClip('clip-1', 6), makeClip('clip-2', 5)).value).toBe(
      'clip-2',
    );
    expect(reconcileStates(cell, makeClip('clip-1', 5), makeClip('clip-2', 5)).value).toBe(
      'clip-1',
    );
  },
  counted: (cell) => {
    const annotation = (n: number) => makeAnnotation({ id: `annotation-${n}` });
    const deleted = { ...annotation(3), deletedAt: at(3) };
    const lists = [[annotation(1)], [annotation(1), annotation(2), deleted]];
    const [a, b] = lists.map((annotations) =>
      makeState({ annotations, clip: { annotationCount: 7 } }),
    ) as [StoredClip, StoredClip];
    expect(reconcileStates(cell, a, b).value).toBe(2);
  },
  now: (cell) => {
    expect(reconcileValues(cell, at(5), at(6), null).value).toBe(now);
    expect(reconcileValues(cell, at(50), at(6), null).value).toBe(at(50));
  },
  'now if changed': (cell) => {
    const isClipField = cell.field.startsWith('clip');
    const makeChanged = (minute: number, tags: readonly string[]) => {
      const fields = { updatedAt: at(minute), tags };
      return makeState(isClipField ? { clip: fields } : { annotations: [makeAnnotation(fields)] });
    };
    expect(reconcileStates(cell, makeChanged(5, []), makeChanged(6, [])).value).toBe(at(5));
    expect(reconcileStates(cell, makeChanged(5, []), makeChanged(6, ['quay'])).value).toBe(now);
    expect(reconcileStates(cell, makeChanged(50, []), makeChanged(6, ['quay'])).value).toBe(at(50));
    if (cell.situation === 'clip-again' || !isClipField) return;
    const marked = makeState({ annotations: [makeAnnotation()], clip: { annotationCount: 0 } });
    expect(reconcileStates(cell, makeState(), marked).value).toBe(now);
  },
  'now if the note changed': (cell) => {
    const noteCell = { ...cell, field: 'clip.note' };
    const getNoteAt = (a: string, b: string) =>
      reconcileValues(noteCell, a, b, 'stored').state.clip.noteAt;
    expect(getNoteAt('Ask Ida', 'Ask Ida')).toBe(at(20));
    expect(getNoteAt('Ask Ida', 'Boats')).toBe(now);
    const futureNote = { note: 'Ask Ida', noteAt: at(50) };
    const { clip } = makeState({ clip: futureNote });
    const changed = { ...makeState({ clip: { note: 'Boats' } }), versions: [] };
    const after =
      cell.situation === 'edit'
        ? applyClipEdit(clip, { note: 'Boats' }, now)
        : reconcileStates(cell, makeState({ clip: futureNote }), changed).state.clip;
    expect(after.noteAt).toBe(at(50));
  },
  'with the note': (cell) => {
    const getNoteAt = (stored: object, incoming: object) =>
      reconcileStates(cell, makeState({ clip: stored }), makeState({ clip: incoming })).value;
    const ask = { note: 'Ask Ida', noteAt: at(5) };
    expect(getNoteAt(ask, { note: 'Ida', noteAt: at(4) })).toBe(
      cell.situation === 'merge' ? at(5) : now,
    );
    expect(getNoteAt(ask, { note: 'Ask Ida about boats', noteAt: at(6) })).toBe(at(6));
    const otherClip = { note: 'Boats', noteAt: at(50), id: 'clip-2' };
    expect(getNoteAt(ask, otherClip)).toBe(at(50));
    expect(getNoteAt(ask, { ...otherClip, noteAt: at(6) })).toBe(now);
  },
  'cleared if changed later': (cell) => {
    const getDeletedAt = (minute: number, deletedAt: string | null) =>
      reconcileStates(
        cell,
        makeState({ clip: { deletedAt: at(10) } }),
        makeState({ clip: { deletedAt, updatedAt: at(minute) } }),
      ).value;
    expect(getDeletedAt(9, null)).toBe(at(10));
    expect(getDeletedAt(11, null)).toBeNull();
    expect(getDeletedAt(11, at(11))).toBe(at(10));
    const active = reconcileStates(cell, makeState(), makeState({ clip: { deletedAt: at(10) } }));
    expect(active.value).toBeNull();
  },
  'cleared once the text arrives': (cell) => {
    expect(getIsAddressTyped(cell, 'version-2', true)).toBeUndefined();
    expect(getIsAddressTyped(cell, 'link-1', true)).toBe(true);
  },
  'cleared once confirmed': (cell) => {
    expect(getIsAddressTyped(cell, 'version-2', true)).toBeUndefined();
    expect(getIsAddressTyped(cell, 'link-1', true)).toBe(true);
    expect(getIsAddressTyped(cell, 'link-1', undefined)).toBeUndefined();
  },
  'typed only if typed everywhere': (cell) => {
    expect(getIsAddressTyped(cell, 'link-1', true)).toBe(true);
    expect(getIsAddressTyped(cell, 'link-1', undefined)).toBeUndefined();
  },
  'later of each; other reported': (cell) => {
    const [earlier, later] = sampleValues['clip.corrections'] as [Corrections, Corrections];
    const merged = {
      fields: { headline: later.fields.headline, section: earlier.fields.section },
      blocks: later.blocks,
    };
    for (const [a, b] of [
      [earlier, later],
      [later, earlier],
    ] as const) {
      const { value, reported, state } = reconcileValues(cell, a, b, 'stored');
      expect(value).toEqual(merged);
      expect(reported).toEqual([{ field: 'correction', text: 'No ferry', quote: null }]);
      expect(state.clip.summary).toMatchObject({ headline: 'Ferry back soon', section: 'Sea' });
    }
    expect(reconcileValues(cell, undefined, earlier, 'stored').value).toEqual(earlier);
    expect(reconcileValues(cell, earlier, undefined, 'incoming').value).toEqual(earlier);
  },
  'certain position wins': (cell) => {
    const { passage } = makeAnnotation();
    const position = { start: 24, end: 30 };
    const quote = { exact: 'A boat', prefix: 'on Friday. ', suffix: ' sails on Monday' };
    const uncertain = { ...passage, quote: { ...passage.quote, suffix: '' } };
    const certain = { ...passage, quote, position };
    const getStart = (stored: typeof passage, incoming: typeof passage) => {
      const { state } = reconcileValues(cell, stored, incoming, null);
      return state.annotations[0]?.passage.position.start;
    };
    expect(getStart(uncertain, certain)).toBe(24);
    expect(getStart(passage, certain)).toBe(0);
    expect(getStart(certain, uncertain)).toBe(24);
  },
};

/** Checks that an edit keeps additions made elsewhere since it began. */
function expectEditKeepsAdditions({ field }: Cell): void {
  const apply = (before: TextFields, changed: TextEdit) =>
    field.startsWith('clip')
      ? applyClipEdit(makeState({ clip: before }).clip, changed, now)
      : applyAnnotationEdit(makeAnnotation(before), changed, now);
  const withTags = apply(
    { tags: ['quay', 'new'] },
    { tags: ['quay', 'c'], tagsBefore: ['quay', 'b'] },
  );
  const edit = { note: 'Ask Ida twice', noteBefore: 'Ask Ida' };
  const withNote = apply({ note: 'Ask Ida\n\nBoats' }, edit);
  if (field.endsWith('tags')) expect(withTags.tags).toEqual(['quay', 'new', 'c']);
  else expect(withNote.note).toBe('Ask Ida twice\n\nBoats');
}

interface TextFields {
  readonly note?: string;
  readonly tags?: readonly string[];
}

/** Returns the value of a field that describes the current text of a state. */
function getCurrentValue({ clip, versions }: StoredClip, { field }: Cell): unknown {
  if (field === 'versions') return versions;
  const [version] = versions.filter(({ id }) => id === clip.versionId);
  const name = field.split('.')[1] as 'summary';
  return version && describeText(version, clip.corrections)[name];
}

function expectTextOverLink(cell: Cell): void {
  const [link, text, other] = ['link-1', 'version-1', 'version-2'].map((id) =>
    makeStateWithVersion(id),
  ) as [StoredClip, StoredClip, StoredClip];
  expect(reconcileStates(cell, link, text).value).toEqual(getCurrentValue(text, cell));
  expect(reconcileStates(cell, text, link).value).toEqual(getCurrentValue(text, cell));
  expect(reconcileStates(cell, text, other).value).toEqual(getCurrentValue(text, cell));
}

/** Returns `isAddressTyped` after a link with a typed address receives the given version. */
function getIsAddressTyped(cell: Cell, incomingVersion: string, isAddressTyped: true | undefined) {
  const makeClip = (id: string, isTyped: true | undefined) =>
    makeState({ versions: [makeVersion(id)], clip: isTyped ? { isAddressTyped: isTyped } : {} });
  return reconcileStates(cell, makeClip('link-1', true), makeClip(incomingVersion, isAddressTyped))
    .value;
}
