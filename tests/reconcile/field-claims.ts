import { expect } from 'vitest';
import { placePassages } from '../../core/anchor/story';
import { type StoredClip, summarise } from '../../core/model';
import {
  applyAnnotationEdit,
  applyClipEdit,
  describeText,
  reconcile,
  type TextEdit,
} from '../../core/reconcile';
import { type Cell, meet, meetStates, now } from './meet';
import { anAnnotation, anArticle, aState, at, aVersion, withVersion } from './states';

/** Checks of the rules that are about certain fields: times, texts, places and addresses. */
export const fieldClaims: Readonly<Record<string, (cell: Cell) => void>> = {
  edited: expectEdited,
  'text over link': expectText,
  'text over link, empty fields filled': (cell) => {
    expectText(cell);
    const link = (change: object) =>
      aState({ versions: [aVersion('link-1', { article: anArticle(change) })] });
    const more = link({ standfirst: 'The last boat.', headline: 'Another headline' });
    const { state, differingFields } = reconcile(cell.situation, link({}), more, {
      now,
      place: placePassages,
    });
    const filled = anArticle({ standfirst: 'The last boat.' });
    expect(state.clip.summary).toEqual(summarise(filled));
    expect(state.versions.map(({ article }) => article)).toEqual([filled]);
    expect(differingFields).toEqual(['headline']);
  },
  'newest text': (cell) => {
    const older = withVersion('version-1', 5);
    const newer = withVersion('version-2', 6);
    expect(meetStates(cell, older, newer).value).toEqual(currentOf(newer, cell));
    expect(meetStates(cell, older, withVersion('link-2', 6)).value).toEqual(currentOf(older, cell));
  },
  'first clipped': (cell) => {
    const clipped = (id: string, minute: number) => aState({ clip: { id, clippedAt: at(minute) } });
    expect(meetStates(cell, clipped('clip-1', 6), clipped('clip-2', 5)).value).toBe('clip-2');
    expect(meetStates(cell, clipped('clip-1', 5), clipped('clip-2', 5)).value).toBe('clip-1');
  },
  counted: (cell) => {
    const marks = [1, 2, 3].map((n) => anAnnotation({ id: `annotation-${n}` }));
    const [one, two, three] = marks as [(typeof marks)[0], (typeof marks)[0], (typeof marks)[0]];
    const lists = [[one], [one, two, { ...three, deletedAt: at(3) }]] as const;
    const [a, b] = lists.map((annotations) =>
      aState({ annotations, clip: { annotationCount: 7 } }),
    ) as [StoredClip, StoredClip];
    expect(meetStates(cell, a, b).value).toBe(2);
  },
  now: (cell) => {
    expect(meet(cell, at(5), at(6), null).value).toBe(now);
    expect(meet(cell, at(50), at(6), null).value).toBe(at(50));
  },
  'now if changed': (cell) => {
    const isOfClip = cell.field.startsWith('clip');
    const changed = (minute: number, tags: readonly string[]) => {
      const fields = { updatedAt: at(minute), tags };
      return aState(isOfClip ? { clip: fields } : { annotations: [anAnnotation(fields)] });
    };
    expect(meetStates(cell, changed(5, []), changed(6, [])).value).toBe(at(5));
    expect(meetStates(cell, changed(5, []), changed(6, ['quay'])).value).toBe(now);
    expect(meetStates(cell, changed(50, []), changed(6, ['quay'])).value).toBe(at(50));
    if (cell.situation === 'clip-again' || !isOfClip) return;
    const marked = aState({ annotations: [anAnnotation()], clip: { annotationCount: 0 } });
    expect(meetStates(cell, aState(), marked).value).toBe(now);
  },
  'now if the note changed': (cell) => {
    const noted = { ...cell, field: 'clip.note' };
    const noteAt = (a: string, b: string) => {
      const met = meet(noted, a, b, 'stored');
      return met.state.clip.noteAt;
    };
    expect(noteAt('Ask Ida', 'Ask Ida')).toBe(at(20));
    expect(noteAt('Ask Ida', 'Boats')).toBe(now);
    const ahead = { note: 'Ask Ida', noteAt: at(50) };
    const { clip } = aState({ clip: ahead });
    const changed = { ...aState({ clip: { note: 'Boats' } }), versions: [] };
    const after =
      cell.situation === 'edit'
        ? applyClipEdit(clip, { note: 'Boats' }, now)
        : meetStates(cell, aState({ clip: ahead }), changed).state.clip;
    expect(after.noteAt).toBe(at(50));
  },
  'with the note': (cell) => {
    const noteAt = (one: object, other: object) =>
      meetStates(cell, aState({ clip: one }), aState({ clip: other })).value;
    const ask = { note: 'Ask Ida', noteAt: at(5) };
    expect(noteAt(ask, { note: 'Ida', noteAt: at(4) })).toBe(
      cell.situation === 'merge' ? at(5) : now,
    );
    expect(noteAt(ask, { note: 'Ask Ida about boats', noteAt: at(6) })).toBe(at(6));
    const both = { note: 'Boats', noteAt: at(50), id: 'clip-2' };
    expect(noteAt(ask, both)).toBe(at(50));
    expect(noteAt(ask, { ...both, noteAt: at(6) })).toBe(now);
  },
  'cleared if changed later': (cell) => {
    const back = (minute: number, deletedAt: string | null) =>
      meetStates(
        cell,
        aState({ clip: { deletedAt: at(10) } }),
        aState({ clip: { deletedAt, updatedAt: at(minute) } }),
      ).value;
    expect(back(9, null)).toBe(at(10));
    expect(back(11, null)).toBeNull();
    expect(back(11, at(11))).toBe(at(10));
    const active = meetStates(cell, aState(), aState({ clip: { deletedAt: at(10) } }));
    expect(active.value).toBeNull();
  },
  'cleared once the text arrives': (cell) => {
    expect(typedAfter(cell, 'version-2', true)).toBeUndefined();
    expect(typedAfter(cell, 'link-1', true)).toBe(true);
  },
  'cleared once confirmed': (cell) => {
    expect(typedAfter(cell, 'version-2', true)).toBeUndefined();
    expect(typedAfter(cell, 'link-1', true)).toBe(true);
    expect(typedAfter(cell, 'link-1', undefined)).toBeUndefined();
  },
  'typed only if typed everywhere': (cell) => {
    expect(typedAfter(cell, 'link-1', true)).toBe(true);
    expect(typedAfter(cell, 'link-1', undefined)).toBeUndefined();
  },
  'exact location wins': (cell) => {
    const { passage } = anAnnotation();
    const position = { start: 51, end: 57 };
    const quote = { exact: 'A boat', prefix: 'on Friday. ', suffix: ' sails on Monday' };
    const guessed = { ...passage, quote: { ...passage.quote, suffix: '' } };
    const certain = { ...passage, quote, position };
    const start = (one: typeof passage, other: typeof passage) => {
      const met = meet(cell, one, other, null);
      return met.state.annotations[0]?.passage.position.start;
    };
    expect(start(guessed, certain)).toBe(51);
    expect(start(passage, certain)).toBe(27);
    expect(start(certain, guessed)).toBe(51);
  },
};

/** An edit keeps what was added elsewhere since it began. */
function expectEdited({ field }: Cell): void {
  const apply = (before: Words, changed: TextEdit) =>
    field.startsWith('clip')
      ? applyClipEdit(aState({ clip: before }).clip, changed, now)
      : applyAnnotationEdit(anAnnotation(before), changed, now);
  const tags = apply({ tags: ['quay', 'new'] }, { tags: ['quay', 'c'], tagsBefore: ['quay', 'b'] });
  const edit = { note: 'Ask Ida twice', noteBefore: 'Ask Ida' };
  const note = apply({ note: 'Ask Ida\n\nBoats' }, edit);
  if (field.endsWith('tags')) expect(tags.tags).toEqual(['quay', 'new', 'c']);
  else expect(note.note).toBe('Ask Ida twice\n\nBoats');
}

interface Words {
  readonly note?: string;
  readonly tags?: readonly string[];
}

/** The value of a field that describes the current text of a state. */
function currentOf({ clip, versions }: StoredClip, { field }: Cell): unknown {
  if (field === 'versions') return versions;
  const [version] = versions.filter(({ id }) => id === clip.versionId);
  const name = field.split('.')[1] as 'summary';
  return version && describeText(version)[name];
}

function expectText(cell: Cell): void {
  const [link, text, other] = ['link-1', 'version-1', 'version-2'].map((id) => withVersion(id)) as [
    StoredClip,
    StoredClip,
    StoredClip,
  ];
  expect(meetStates(cell, link, text).value).toEqual(currentOf(text, cell));
  expect(meetStates(cell, text, link).value).toEqual(currentOf(text, cell));
  expect(meetStates(cell, text, other).value).toEqual(currentOf(text, cell));
}

function typedAfter(cell: Cell, incomingVersion: string, isAddressTyped: true | undefined) {
  const typed = (id: string, mark: true | undefined) =>
    aState({ versions: [aVersion(id)], clip: mark ? { isAddressTyped: mark } : {} });
  return meetStates(cell, typed('link-1', true), typed(incomingVersion, isAddressTyped)).value;
}
