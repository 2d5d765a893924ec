import { dequal } from 'dequal';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { placePassages } from '../../core/anchor/story';
import { type StoredClip, storedClipSchema } from '../../core/model';
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
import { makeAnnotation, makeState } from '../reconcile/states';

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
      const isCorrected = corrections && !dequal(corrections, { fields: {}, blocks: [] });
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

it('leaves out what somebody else made', () => {
  const author = { id: 'ana', name: 'Ana Lima' };
  const theirs = makeAnnotation({ id: 'theirs', author, note: 'Ask Ida', tags: ['quay'] });
  const own = makeAnnotation();
  const sent = send(makeState({ annotations: [own, theirs] }));
  expect(sent?.annotations).toEqual([own]);
  const synced = removeTexts(makeState({ annotations: [theirs] }), {}, ({ id }) => id);
  const without = removeTexts(makeState(), {}, ({ id }) => id);
  expect(toFields(synced)).toEqual(toFields(without));
});

it('waits for a missing text', () => {
  const synced = removeTexts(makeState(), {}, ({ id }) => id);
  expect(() => addTexts(synced, new Map(), placePassages)).toThrow('version-1');
});
