import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placePassages } from '../../core/anchor/story';
import type { Annotation, Clip, StoredClip, Version } from '../../core/model';
import { addressKey, noPosition } from '../../core/model';
import { reconcile } from '../../core/reconcile';
import { readTable } from './read-table';
import { anAnnotation, anArticle, aState, at, aVersion, url } from './states';

/*
 * Clips of one page in several libraries, merged in any order. The last column of the
 * table says how far the grouping matters.
 */

const merge = (one: StoredClip, other: StoredClip) =>
  reconcile('devices', one, other, { now: at(59), place: placePassages }).state;

const instant = fc.integer({ min: 1, max: 5 }).map(at);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const note = fc
  .uniqueArray(fc.constantFrom('Ask Ida', 'Ask Ida about boats', 'Boats', 'Twice.'), {
    maxLength: 3,
  })
  .map((paragraphs) => paragraphs.join('\n\n'));
const tags = fc
  .uniqueArray(fc.constantFrom('Sea', 'sea', 'quay', 'Harbour'), {
    selector: (tag) => tag.toLowerCase(),
  })
  .map((names): readonly string[] => names);

const texts = ['version-1', 'version-2', 'version-3'].map((id, index) =>
  aVersion(id, { keptAt: at(index === 2 ? 1 : index + 1) }),
);
const links = [null, url, `${url}/other`].map((address, index) =>
  aVersion(`link-${index}`, {
    keptAt: at(3 - index),
    article: anArticle({ url: address, standfirst: address }),
  }),
);

const mark = (versions: readonly Version[]) =>
  fc
    .record({
      id: fc.constantFrom('annotation-1', 'annotation-2', 'annotation-3'),
      versionId: fc.constantFrom(...versions.map(({ id }) => id)),
      start: fc.constantFrom(27, 51),
      colour: fc.constantFrom<Annotation['colour']>('sun', 'sky'),
      ...{ note, tags, createdAt: instant, updatedAt: instant, deletedAt: maybe(instant) },
    })
    .map(({ start, ...fields }) => {
      const { passage } = anAnnotation();
      const isOnLink = fields.versionId.startsWith('link');
      const position = isOnLink ? noPosition : { start, end: start + 6 };
      return anAnnotation({ ...fields, passage: { ...passage, position } });
    });

const state = (allVersions: fc.Arbitrary<readonly Version[]>) =>
  allVersions.chain((versions) =>
    fc
      .record({
        clip: fc.record({
          id: fc.constantFrom('clip-1', 'clip-2', 'clip-3'),
          addresses: fc
            .uniqueArray(fc.constantFrom('a', 'b', addressKey(`${url}/other`)))
            .map((others): readonly string[] => [addressKey(url), ...others]),
          ...{ note, tags, clippedAt: instant, updatedAt: instant, deletedAt: maybe(instant) },
          ...{ readAt: maybe(instant), favouriteAt: maybe(instant), archivedAt: maybe(instant) },
          readingPlace: maybe(
            fc.record({ versionId: fc.constant('version-1'), offset: fc.nat({ max: 2 }) }),
          ),
        }),
        noteAt: maybe(instant),
        isTyped: fc.boolean(),
        annotations: fc.uniqueArray(mark(versions), { selector: ({ id }) => id, maxLength: 3 }),
        pictures: fc.option(fc.uniqueArray(picture, { selector: (use) => use.url }), {
          nil: undefined,
        }),
      })
      .map(({ clip, noteAt, isTyped, annotations, pictures }) => {
        const [current] = versions;
        const canType = current?.article.completeness === 'link' && current.article.url !== null;
        const fields: Partial<Clip> = {
          ...clip,
          ...(noteAt !== null && { noteAt }),
          ...(canType && isTyped && { isAddressTyped: true }),
        };
        return aState({ clip: fields, versions, annotations, pictures });
      }),
  );

const picture = fc.record(
  { url: fc.constantFrom('https://a.example/1', 'https://a.example/2'), hash: fc.constant('1') },
  { requiredKeys: ['url'] },
);

const someTexts = fc.shuffledSubarray(texts, { minLength: 1 });
const textStates = state(someTexts);
const anyStates = state(
  fc.oneof(someTexts, fc.constantFrom(...links.map((link): readonly Version[] => [link]))),
);

const grouping = new Map(
  readTable('Fields').map((row) => [row['Field'] ?? '', row['Any grouping'] ?? '']),
);

/** The paragraphs of a note, except those that another one continues. */
function paragraphsOf(note: string): readonly string[] {
  const all = note.split('\n\n').sort();
  return all.filter((one) => !all.some((other) => other !== one && other.startsWith(one)));
}

/** A state as far as three libraries agree on it, by whatever grouping they merge. */
function comparable(
  { clip, annotations, ...parts }: StoredClip,
  { hasTexts }: { readonly hasTexts: boolean },
): unknown {
  const record = (kind: string, row: Clip | Annotation) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([name, value]) => {
        const rule = grouping.get(`${kind}.${name}`);
        if (rule === 'texts' && !hasTexts) return [];
        return [[name, rule === 'paragraphs' ? paragraphsOf(value) : value]];
      }),
    );
  return {
    ...parts,
    clip: record('clip', clip),
    annotations: annotations.map((row) => record('annotation', row)),
  };
}

const runs = { numRuns: 300 };

it('has the same result in either order', () => {
  fc.assert(
    fc.property(anyStates, anyStates, (one, other) => {
      expect(merge(one, other)).toEqual(merge(other, one));
    }),
    runs,
  );
});

it('changes nothing when a state is merged again', () => {
  fc.assert(
    fc.property(anyStates, anyStates, (one, other) => {
      expect(merge(one, one)).toEqual(one);
      const both = merge(one, other);
      expect(merge(both, other)).toEqual(both);
      expect(merge(both, one)).toEqual(both);
      expect(merge(both, both)).toEqual(both);
    }),
    runs,
  );
});

it.each([
  ['with texts', textStates, true],
  ['with texts or links', anyStates, false],
] as const)('gives the same in any grouping, %s', (_, states, hasTexts) => {
  fc.assert(
    fc.property(states, states, states, (one, two, three) => {
      const left = merge(merge(one, two), three);
      const right = merge(one, merge(two, three));
      expect(comparable(left, { hasTexts })).toEqual(comparable(right, { hasTexts }));
    }),
    runs,
  );
});

it('loses no paragraph, tag, text or highlight', () => {
  fc.assert(
    fc.property(anyStates, anyStates, (one, other) => {
      const both = merge(one, other);
      for (const { clip, annotations, versions } of [one, other]) {
        for (const line of clip.note.split('\n\n')) expect(both.clip.note).toContain(line);
        const keys = both.clip.tags.map((tag) => tag.toLowerCase());
        for (const tag of clip.tags) expect(keys).toContain(tag.toLowerCase());
        for (const { id, article } of versions) {
          if (article.completeness === 'link') continue;
          expect(both.versions.map((version) => version.id)).toContain(id);
        }
        for (const { id, note: words } of annotations) {
          const kept = both.annotations.find((row) => row.id === id);
          for (const line of words.split('\n\n')) expect(kept?.note).toContain(line);
        }
      }
    }),
    runs,
  );
});
