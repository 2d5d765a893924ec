import fc from 'fast-check';
import { addressKey, summarise } from '../../core/model';
import { countWords, plainText } from '../../core/text';
import type { Library } from '../../storage';
import { instantAt, makeAnnotation, makeArticle, makeSaveRequest } from './samples';

/** A call on a small library, with a description for failing sequences. Its result is ignored. */
export interface LibraryStep {
  readonly description: string;
  run(library: Library, minute: number): Promise<unknown>;
}

function step(description: string, run: LibraryStep['run']): LibraryStep {
  return { description, run, [fc.toStringMethod]: () => description } as LibraryStep;
}

const anyStory = fc.integer({ min: 1, max: 4 });
const anyStories = fc.uniqueArray(anyStory, { minLength: 1, maxLength: 4 });
const anyTag = fc.constantFrom('x', 'y', 'Y', 'z/w', 'z/w/v', 'z');
const anyTags = fc.uniqueArray(anyTag, { maxLength: 3 });
const anyAnnotationId = fc.constantFrom('a', 'b', 'c', 'd');
const anyFlag = fc.constantFrom(true, false, undefined);
const anyImageNumber = fc.integer({ min: 1, max: 3 });

/** Returns the images of story `number`: image 1 and, on odd stories, image 2. */
function makeFigures(number: number) {
  return [1, 1 + (number % 2)].map((image) => ({
    type: 'figure' as const,
    children: [{ type: 'image' as const, url: getImageUrl(image), alt: '' }] as const,
    credit: null,
  }));
}

function getImageUrl(number: number): string {
  return `https://images.haldencourier.example/${number}.jpg`;
}

/** Returns a request to save a story with images. */
export function makeIllustratedRequest(number: number) {
  const { article, ...request } = makeSaveRequest(number);
  const body = { ...article.body, children: [...article.body.children, ...makeFigures(number)] };
  return { ...request, article: { ...article, body } };
}

const anyStates = fc
  .record({ isRead: anyFlag, isFavourite: anyFlag, isArchived: anyFlag, isDeleted: anyFlag })
  .chain((flags) =>
    fc.record({ addTags: anyTags, removeTags: anyTags }).map((tagChanges) => {
      const given = Object.entries({ ...flags, ...tagChanges }).filter(
        ([, is]) => is !== undefined,
      );
      return Object.fromEntries(given);
    }),
  );

/** Any change of several clips: `[numbers, change]`. */
export const anyBulkChange = fc.tuple(anyStories, anyStates);

const anyImportMode = fc.constantFrom('merge' as const, 'add' as const, 'replace' as const);

/** Returns story `number` as imported from a file: a text or a link, with an annotation. */
function makeImportedStory(number: number, isLink: boolean, id: string, names: readonly string[]) {
  const { article, pageUrl } = makeIllustratedRequest(number);
  const body = isLink ? { ...article.body, children: [] } : article.body;
  const importedArticle = {
    ...article,
    body,
    completeness: isLink ? ('link' as const) : article.completeness,
  };
  const annotation = makeAnnotation(number, {
    id: `imported-${id}`,
    versionId: `imported-${isLink}-${number}`,
    tags: names,
  });
  const versions = [
    {
      id: annotation.versionId,
      clipId: annotation.clipId,
      keptAt: instantAt(0),
      article: importedArticle,
    },
  ];
  const clip = {
    id: annotation.clipId,
    addresses: [addressKey(pageUrl)],
    versionId: annotation.versionId,
    summary: summarise(importedArticle),
    wordCount: countWords(plainText(body)),
    tags: names,
    note: id,
    annotationCount: 1,
    readAt: null,
    favouriteAt: id === 'a' ? instantAt(1) : null,
    archivedAt: null,
    readingPlace: null,
    clippedAt: instantAt(0),
    updatedAt: instantAt(0),
    deletedAt: null,
  };
  return { clip, versions, annotations: [annotation] };
}

/** Any call that changes a library of at most four stories. */
export const anyStep: fc.Arbitrary<LibraryStep> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.array(fc.tuple(anyStory, fc.boolean(), anyAnnotationId, anyTags), {
          minLength: 1,
          maxLength: 3,
        }),
        anyImportMode,
      )
      .map(([stories, mode]) =>
        step(`import ${JSON.stringify(stories)} by ${mode}`, (library, minute) =>
          library.importClips(
            stories.map((story) => makeImportedStory(...story)),
            mode,
            false,
            instantAt(minute),
          ),
        ),
      ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(anyStory, anyTags).map(([number, given]) =>
      step(`save ${number} [${given}]`, (library, minute) =>
        library.saveClip({
          ...makeIllustratedRequest(number),
          tags: given,
          now: instantAt(minute),
        }),
      ),
    ),
  },
  anyStory.map((number) =>
    step(`save a version of ${number}`, (library, minute) => {
      const article = makeArticle({ headline: `Changed at ${minute}` });
      return library.saveVersion(
        `clip-${number}`,
        `v${number}-${minute}`,
        article,
        instantAt(minute),
      );
    }),
  ),
  fc
    .tuple(anyStory, anyTags)
    .map(([number, given]) =>
      step(`edit ${number} [${given}]`, (library, minute) =>
        library.editClip(`clip-${number}`, { tags: given, evenIfDeleted: true }, instantAt(minute)),
      ),
    ),
  fc
    .tuple(anyStory, fc.boolean())
    .map(([number, isRestoring]) =>
      step(`${isRestoring ? 'restore' : 'delete'} ${number}`, (library, minute) =>
        isRestoring
          ? library.restoreClip(`clip-${number}`, instantAt(minute))
          : library.deleteClip(`clip-${number}`, instantAt(minute)),
      ),
    ),
  {
    weight: 2,
    arbitrary: fc.tuple(anyAnnotationId, anyStory, anyTags).map(([id, number, given]) =>
      step(`annotate ${id} on ${number} [${given}]`, (library, minute) =>
        library.addAnnotation(
          makeAnnotation(number, {
            id,
            tags: given,
            createdAt: instantAt(minute),
            updatedAt: instantAt(minute),
          }),
        ),
      ),
    ),
  },
  fc
    .tuple(anyAnnotationId, anyTags, fc.boolean())
    .map(([id, given, evenIfDeleted]) =>
      step(`edit annotation ${id} [${given}]`, (library, minute) =>
        library.editAnnotation(id, { tags: given, evenIfDeleted }, instantAt(minute)),
      ),
    ),
  fc
    .tuple(anyAnnotationId, fc.boolean())
    .map(([id, isRestoring]) =>
      step(`${isRestoring ? 'restore' : 'delete'} annotation ${id}`, (library, minute) =>
        isRestoring
          ? library.restoreAnnotation(id, instantAt(minute))
          : library.deleteAnnotation(id, instantAt(minute)),
      ),
    ),
  {
    weight: 3,
    arbitrary: anyBulkChange.map(([numbers, change]) =>
      step(`change ${numbers} ${JSON.stringify(change)}`, (library, minute) =>
        library.changeClips(numbers, change, instantAt(minute)),
      ),
    ),
  },
  anyBulkChange.map(([numbers, change]) =>
    step(`change ${numbers} ${JSON.stringify(change)} and undo`, async (library, minute) => {
      const changed = await library.changeClips(numbers, change, instantAt(minute));
      return changed.ok && library.undoChange(changed.value, instantAt(minute));
    }),
  ),
  fc
    .tuple(anyTag, anyTag)
    .map(([from, to]) =>
      step(`rename ${from} to ${to}`, (library, minute) =>
        library.renameTag(from.toLowerCase(), to, instantAt(minute)),
      ),
    ),
  anyTag.map((name) =>
    step(`delete tag ${name}`, (library, minute) =>
      library.deleteTag(name.toLowerCase(), instantAt(minute)),
    ),
  ),
  anyStories.map((numbers) =>
    step(`purge ${numbers}`, (library, minute) => library.purgeClips(numbers, instantAt(minute))),
  ),
  fc.constant(step('empty the bin', (library, minute) => library.emptyBin(instantAt(minute)))),
  fc.constant(
    step('purge the bin a month later', (library, minute) =>
      library.purgeBin(instantAt(minute + 30 * 24 * 60 - 5)),
    ),
  ),
  {
    weight: 3,
    arbitrary: fc
      .tuple(anyImageNumber, anyImageNumber)
      .map(([url, bytes]) =>
        step(`save image ${url} with bytes ${bytes}`, (library, minute) =>
          library.saveImage(
            getImageUrl(url),
            'image/jpeg',
            Uint8Array.of(bytes, 7),
            instantAt(minute),
          ),
        ),
      ),
  },
  fc
    .tuple(anyImageNumber, fc.boolean())
    .map(([url, isFinal]) =>
      step(`miss image ${url}`, (library) =>
        library.missImage(getImageUrl(url), 'status 404', isFinal),
      ),
    ),
  fc.constant(step('drop the images', (library) => library.dropImages())),
);
