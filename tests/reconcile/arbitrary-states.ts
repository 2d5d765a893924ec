import fc from 'fast-check';
import type { Annotation, BlockName, Clip, Version } from '../../core/model';
import { addressKey, noPosition } from '../../core/model';
import { at, makeAnnotation, makeArticle, makeState, makeVersion, url } from './states';

const arbitraryInstant = fc.integer({ min: 1, max: 5 }).map(at);
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const arbitraryNote = fc
  .uniqueArray(fc.constantFrom('Ask Ida', 'Ask Ida about boats', 'Boats', 'Twice.'), {
    maxLength: 3,
  })
  .map((paragraphs) => paragraphs.join('\n\n'));
const arbitraryTags = fc
  .uniqueArray(fc.constantFrom('Sea', 'sea', 'quay', 'Harbour'), {
    selector: (tag) => tag.toLowerCase(),
  })
  .map((names): readonly string[] => names);

const arbitraryDecision = <Value>(value: fc.Arbitrary<Value>) =>
  fc.record({ value, at: arbitraryInstant }, { requiredKeys: ['at'] });

const nameOf = ({ block, occurrence }: BlockName) => `${block} ${occurrence}`;

const arbitraryCorrections = fc.record({
  fields: fc.record(
    {
      headline: arbitraryDecision(fc.constantFrom('No ferry', 'Ferry back soon')),
      authors: arbitraryDecision(fc.constantFrom(['Ida Holm'], [])),
      section: arbitraryDecision(fc.constantFrom('Sea', null)),
    },
    { requiredKeys: [] },
  ),
  blocks: fc
    .uniqueArray(
      fc.record({
        block: fc.constantFrom('one', 'a boat sails on friday. a boat sails on monday.'),
        occurrence: fc.nat({ max: 1 }),
        isRemoved: fc.boolean(),
        at: arbitraryInstant,
      }),
      { selector: nameOf },
    )
    .map((blocks) => blocks.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))),
});

const arbitraryPageValues = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('selector:h1', 'schema:author[*].name', 'selector:a > b?href'),
    value: orNull(fc.constantFrom('', 'Ferry', '["Ida","Jo"]')),
  }),
  { selector: ({ name }) => name },
);

const texts = ['version-1', 'version-2', 'version-3'].map((id, index) =>
  makeVersion(id, { keptAt: at(index === 2 ? 1 : index + 1) }),
);
const links = [null, url, `${url}/other`].map((address, index) =>
  makeVersion(`link-${index}`, {
    keptAt: at(3 - index),
    article: makeArticle({ url: address, standfirst: address }),
  }),
);

const arbitraryAnnotation = (versions: readonly Version[]) =>
  fc
    .record({
      id: fc.constantFrom('annotation-1', 'annotation-2', 'annotation-3'),
      versionId: fc.constantFrom(...versions.map(({ id }) => id)),
      start: fc.constantFrom(27, 51),
      colour: fc.constantFrom<Annotation['colour']>('sun', 'sky'),
      ...{
        note: arbitraryNote,
        tags: arbitraryTags,
        createdAt: arbitraryInstant,
        updatedAt: arbitraryInstant,
        deletedAt: orNull(arbitraryInstant),
      },
    })
    .map(({ start, ...fields }) => {
      const { passage } = makeAnnotation();
      const isOnLink = fields.versionId.startsWith('link');
      const position = isOnLink ? noPosition : { start, end: start + 6 };
      return makeAnnotation({ ...fields, passage: { ...passage, position } });
    });

const makeArbitraryState = (arbitraryVersions: fc.Arbitrary<readonly Version[]>) =>
  arbitraryVersions.chain((versions) =>
    fc
      .record({
        clip: fc.record({
          id: fc.constantFrom('clip-1', 'clip-2', 'clip-3'),
          addresses: fc
            .uniqueArray(fc.constantFrom('a', 'b', addressKey(`${url}/other`)))
            .map((others): readonly string[] => [addressKey(url), ...others]),
          ...{
            note: arbitraryNote,
            tags: arbitraryTags,
            clippedAt: arbitraryInstant,
            updatedAt: arbitraryInstant,
            deletedAt: orNull(arbitraryInstant),
          },
          ...{
            readAt: orNull(arbitraryInstant),
            favouriteAt: orNull(arbitraryInstant),
            archivedAt: orNull(arbitraryInstant),
          },
          readingPlace: orNull(
            fc.record({ versionId: fc.constant('version-1'), offset: fc.nat({ max: 2 }) }),
          ),
        }),
        noteAt: orNull(arbitraryInstant),
        corrections: orNull(arbitraryCorrections),
        pageValues: orNull(arbitraryPageValues),
        isTyped: fc.boolean(),
        annotations: fc.uniqueArray(arbitraryAnnotation(versions), {
          selector: ({ id }) => id,
          maxLength: 3,
        }),
        pictures: fc.option(fc.uniqueArray(arbitraryImage, { selector: (use) => use.url }), {
          nil: undefined,
        }),
      })
      .map(({ clip, noteAt, corrections, pageValues, isTyped, annotations, pictures }) => {
        const [current] = versions;
        const canType = current?.article.completeness === 'link' && current.article.url !== null;
        const fields: Partial<Clip> = {
          ...clip,
          ...(noteAt !== null && { noteAt }),
          ...(corrections !== null && { corrections }),
          ...(pageValues !== null && { pageValues }),
          ...(canType && isTyped && { isAddressTyped: true }),
        };
        return makeState({ clip: fields, versions, annotations, pictures });
      }),
  );

const arbitraryImage = fc.record(
  { url: fc.constantFrom('https://a.example/1', 'https://a.example/2'), hash: fc.constant('1') },
  { requiredKeys: ['url'] },
);

const arbitraryTexts = fc.shuffledSubarray(texts, { minLength: 1 });
/** Clips of one page, with texts. */
export const statesWithTexts = makeArbitraryState(arbitraryTexts);
/** The same, with texts or links. */
export const anyStates = makeArbitraryState(
  fc.oneof(arbitraryTexts, fc.constantFrom(...links.map((link): readonly Version[] => [link]))),
);
