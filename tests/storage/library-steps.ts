import fc from 'fast-check';
import { addressKey, summarise } from '../../core/model';
import { countWords, plainText } from '../../core/text';
import type { Library } from '../../storage';
import { anAnnotation, anArticle, instantAt, makeSaveRequest } from './samples';

/** A call on a small library, with a description for failing sequences. Its result is ignored. */
export interface LibraryStep {
  readonly description: string;
  run(library: Library, minute: number): Promise<unknown>;
}

function step(description: string, run: LibraryStep['run']): LibraryStep {
  return { description: description, run, [fc.toStringMethod]: () => description } as LibraryStep;
}

const n = fc.integer({ min: 1, max: 4 });
const someNumbers = fc.uniqueArray(n, { minLength: 1, maxLength: 4 });
const tag = fc.constantFrom('x', 'y', 'Y', 'z/w', 'z/w/v', 'z');
const tags = fc.uniqueArray(tag, { maxLength: 3 });
const annotationId = fc.constantFrom('a', 'b', 'c', 'd');
const flag = fc.constantFrom(true, false, undefined);
const picture = fc.integer({ min: 1, max: 3 });

/** Images of story `number`: the first is on every page, the second on every other page. */
function imagesOn(number: number) {
  return [1, 1 + (number % 2)].map((image) => ({
    type: 'figure' as const,
    children: [{ type: 'image' as const, url: imageUrl(image), alt: '' }] as const,
    credit: null,
  }));
}

function imageUrl(number: number): string {
  return `https://images.haldencourier.example/${number}.jpg`;
}

/** The request for a story that shows images. */
export function anIllustratedRequest(number: number) {
  const { article, ...request } = makeSaveRequest(number);
  const body = { ...article.body, children: [...article.body.children, ...imagesOn(number)] };
  return { ...request, article: { ...article, body } };
}

const states = fc
  .record({ isRead: flag, isFavourite: flag, isArchived: flag, isDeleted: flag })
  .chain((flags) =>
    fc.record({ addTags: tags, removeTags: tags }).map((retagged) => {
      const given = Object.entries({ ...flags, ...retagged }).filter(([, is]) => is !== undefined);
      return Object.fromEntries(given);
    }),
  );

/** Any change of many clips: `[numbers, states]`. */
export const manyChanges = fc.tuple(someNumbers, states);

const importModes = fc.constantFrom('merge' as const, 'add' as const, 'replace' as const);

/** Story `number` as imported from a file: with a text or as a link, with an annotation. */
function importedStory(number: number, isLink: boolean, id: string, names: readonly string[]) {
  const { article, pageUrl } = anIllustratedRequest(number);
  const body = isLink ? { ...article.body, children: [] } : article.body;
  const read = {
    ...article,
    body,
    completeness: isLink ? ('link' as const) : article.completeness,
  };
  const annotation = anAnnotation(number, {
    id: `imported-${id}`,
    versionId: `imported-${isLink}-${number}`,
    tags: names,
  });
  const versions = [
    { id: annotation.versionId, clipId: annotation.clipId, keptAt: instantAt(0), article: read },
  ];
  const clip = {
    id: annotation.clipId,
    addresses: [addressKey(pageUrl)],
    versionId: annotation.versionId,
    summary: summarise(read),
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

/** Any call that changes a library of four stories. */
export const anyStep: fc.Arbitrary<LibraryStep> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.array(fc.tuple(n, fc.boolean(), annotationId, tags), { minLength: 1, maxLength: 3 }),
        importModes,
      )
      .map(([stories, mode]) =>
        step(`import ${JSON.stringify(stories)} by ${mode}`, (library, minute) =>
          library.importClips(
            stories.map((story) => importedStory(...story)),
            mode,
            false,
            instantAt(minute),
          ),
        ),
      ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(n, tags).map(([number, given]) =>
      step(`save ${number} [${given}]`, (library, minute) =>
        library.saveClip({
          ...anIllustratedRequest(number),
          tags: given,
          now: instantAt(minute),
        }),
      ),
    ),
  },
  n.map((number) =>
    step(`keep a version of ${number}`, (library, minute) => {
      const article = anArticle({ headline: `Changed at ${minute}` });
      return library.saveVersion(
        `clip-${number}`,
        `v${number}-${minute}`,
        article,
        instantAt(minute),
      );
    }),
  ),
  fc
    .tuple(n, tags)
    .map(([number, given]) =>
      step(`edit ${number} [${given}]`, (library, minute) =>
        library.editClip(`clip-${number}`, { tags: given, evenIfDeleted: true }, instantAt(minute)),
      ),
    ),
  fc
    .tuple(n, fc.boolean())
    .map(([number, isBack]) =>
      step(`${isBack ? 'restore' : 'delete'} ${number}`, (library, minute) =>
        isBack
          ? library.restoreClip(`clip-${number}`, instantAt(minute))
          : library.deleteClip(`clip-${number}`, instantAt(minute)),
      ),
    ),
  {
    weight: 2,
    arbitrary: fc.tuple(annotationId, n, tags).map(([id, number, given]) =>
      step(`annotate ${id} on ${number} [${given}]`, (library, minute) =>
        library.addAnnotation(
          anAnnotation(number, {
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
    .tuple(annotationId, tags, fc.boolean())
    .map(([id, given, evenIfDeleted]) =>
      step(`edit annotation ${id} [${given}]`, (library, minute) =>
        library.editAnnotation(id, { tags: given, evenIfDeleted }, instantAt(minute)),
      ),
    ),
  fc
    .tuple(annotationId, fc.boolean())
    .map(([id, isBack]) =>
      step(`${isBack ? 'restore' : 'delete'} annotation ${id}`, (library, minute) =>
        isBack
          ? library.restoreAnnotation(id, instantAt(minute))
          : library.deleteAnnotation(id, instantAt(minute)),
      ),
    ),
  {
    weight: 3,
    arbitrary: manyChanges.map(([which, change]) =>
      step(`change ${which} ${JSON.stringify(change)}`, (library, minute) =>
        library.changeClips(which, change, instantAt(minute)),
      ),
    ),
  },
  manyChanges.map(([which, change]) =>
    step(`change ${which} ${JSON.stringify(change)} and undo`, async (library, minute) => {
      const changed = await library.changeClips(which, change, instantAt(minute));
      return changed.ok && library.undoChange(changed.value, instantAt(minute));
    }),
  ),
  fc
    .tuple(tag, tag)
    .map(([from, to]) =>
      step(`rename ${from} to ${to}`, (library, minute) =>
        library.renameTag(from.toLowerCase(), to, instantAt(minute)),
      ),
    ),
  tag.map((name) =>
    step(`delete tag ${name}`, (library, minute) =>
      library.deleteTag(name.toLowerCase(), instantAt(minute)),
    ),
  ),
  someNumbers.map((which) =>
    step(`purge ${which}`, (library, minute) => library.purgeClips(which, instantAt(minute))),
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
      .tuple(picture, picture)
      .map(([url, bytes]) =>
        step(`image ${url} came, with bytes ${bytes}`, (library, minute) =>
          library.saveImage(
            imageUrl(url),
            'image/jpeg',
            Uint8Array.of(bytes, 7),
            instantAt(minute),
          ),
        ),
      ),
  },
  fc
    .tuple(picture, fc.boolean())
    .map(([url, isFinal]) =>
      step(`image ${url} did not come`, (library) =>
        library.missImage(imageUrl(url), 'status 404', isFinal),
      ),
    ),
  fc.constant(step('drop the images', (library) => library.dropImages())),
);
