import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { placePassages } from '../../core/anchor/story';
import { type Contribution, type StoredClip, storedClipSchema } from '../../core/model';
import {
  addChanges,
  addTexts,
  createClock,
  emptyRecord,
  fromFields,
  readFields,
  removeTexts,
  toFields,
} from '../../core/sync';
import { anyStates } from '../reconcile/arbitrary-states';
import { at, makeAnnotation, makeState } from '../reconcile/states';

const stampOf = () => createClock('anna').stamp(1);

/** Sends a clip through a record, as text, to another device. */
function send(clip: StoredClip, purged = {}): StoredClip | null {
  const synced = removeTexts(clip, purged, ({ id }) => id);
  const record = JSON.parse(JSON.stringify(addChanges(emptyRecord, toFields(synced), stampOf)));
  const received = fromFields(clip.clip.id, readFields(record));
  const articles = new Map(clip.versions.map(({ id, article }) => [id, article]));
  return received && addTexts(received, articles, placePassages);
}

/** Sorts what has no order on the other device. */
function sort({ clip, annotations, versions, pictures }: StoredClip) {
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
  return {
    clip: { ...clip, tags: clip.tags.toSorted(), addresses: clip.addresses.toSorted() },
    annotations: annotations.map((one) => ({ ...one, tags: one.tags.toSorted() })).toSorted(byId),
    versions: versions.toSorted(byId),
    pictures: (pictures ?? []).toSorted((one, other) => (one.url < other.url ? -1 : 1)),
  };
}

it('sends all of a clip', () => {
  fc.assert(
    fc.property(anyStates, (state) => {
      const sent = send(state);
      // Counts of the arbitrary states include deleted highlights.
      const annotationCount = state.annotations.filter((one) => one.deletedAt === null).length;
      const { corrections, ...clip } = state.clip;
      const isCorrected =
        corrections && Object.keys(corrections.fields).length + corrections.blocks.length > 0;
      const expected = {
        ...state,
        clip: { ...clip, annotationCount, ...(isCorrected && { corrections }) },
      };
      expect(sent && sort(sent)).toEqual(sort(expected));
      expect(v.safeParse(storedClipSchema, sent).success).toBe(true);
    }),
  );
});

it.each(['deletedAt', 'energy/wind', '100%', 'a=b', '%2F', '\ud800', 'über'])(
  'sends a tag named "%s"',
  (tag) => {
    expect(send(makeState({ clip: { tags: [tag] } }))?.clip.tags).toEqual([tag]);
  },
);

it('sends what others made, and what the user has hidden of it', () => {
  const author = { id: 'ana', name: 'Ana Lima' };
  const theirs = ['a', 'b'].map((id) =>
    makeAnnotation({
      id,
      author,
      note: 'Ask Ida',
      tags: ['quay'],
      deletedAt: id === 'a' ? at(5) : null,
    }),
  );
  const imported = makeAnnotation({ id: 'imported', author: { id: 'cem', name: 'Cem' } });
  const contribution: Contribution = {
    ...{ share: 'share-1', author, clipId: 'theirs', changedAt: 'stamp', note: 'Who pays?' },
    annotationIds: ['a', 'b'],
    corrections: { fields: { headline: { value: 'No ferry', at: at(5) } }, blocks: [] },
  };
  const corrections = {
    fields: {
      headline: { value: 'No ferry', at: at(5), by: 'ana' },
      section: { value: 'Quays', at: at(6) },
    },
    blocks: [],
  };
  const state = makeState({
    clip: { contributions: [contribution], corrections },
    annotations: [...theirs, imported, makeAnnotation()],
  });
  const sent = send(state);
  expect(sent && sort(sent).annotations).toEqual(sort(state).annotations);
  expect(sent?.clip).toMatchObject({ contributions: [contribution], corrections });
  expect(v.safeParse(storedClipSchema, sent).success).toBe(true);
});

it('waits for a missing text', () => {
  const synced = removeTexts(makeState(), {}, ({ id }) => id);
  expect(() => addTexts(synced, new Map(), placePassages)).toThrow('version-1');
});
