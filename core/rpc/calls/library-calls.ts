import * as v from 'valibot';
import { pageFields } from '../../exchange/in/page-fields';
import {
  annotationSchema,
  clipSchema,
  colourSchema,
  draftSchema,
  incomingClipSchema,
  instantSchema,
  isWebAddress,
  libraryMetadataSchema,
  pageArticleSchema,
  passageSchema,
  readingPlaceSchema,
  savedSearchSchema,
  settingsSchema,
  storedClipSchema,
  storedImageSchema,
  tagSchema,
  tombstoneSchema,
  versionSchema,
  wholeClipSchema,
} from '../../model';
import type { Contract } from '../contract';
import { addressChangeSchema, changeSchema, namesSchema, statesSchema } from './change-schemas';
import { completionsSchema, foundSchema, snippetsSchema } from './find-schemas';
import { shelvesSchema, statisticsSchema } from './shelf-schemas';

/** The name under which the library answers. */
export const library = 'library';

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const address = v.pipe(v.string(), v.check(isWebAddress));
const tags = v.pipe(v.array(v.string()), v.readonly());
const clips = v.pipe(v.array(clipSchema), v.readonly());
const numbers = v.pipe(v.array(v.pipe(v.number(), v.integer())), v.readonly());
const limit = v.pipe(v.number(), v.integer(), v.minValue(0));
const changed = v.tuple([id, instantSchema]);
const tombstones = v.pipe(v.array(tombstoneSchema), v.readonly());

const leftWords = v.pipe(
  v.array(
    v.variant('field', [
      v.object({
        field: v.picklist(['note', 'tags', 'mark', 'text']),
        words: v.string(),
        markOn: v.nullable(v.string()),
      }),
      v.object({
        field: v.literal('colour'),
        words: colourSchema,
        markOn: v.nullable(v.string()),
      }),
    ]),
  ),
  v.readonly(),
);

/**
 * The library's own calls, for pages of the extension that cannot open it. Each
 * is asked with what the method of the same name in `storage/library.ts` takes,
 * in its order; what may be left out there is null here, as JSON has no gaps,
 * and bytes are text in base64. How work is sliced is not handed over: of changes
 * of clips and of purges the page asks for each slice, work on tags and on the whole bin is done whole.
 */
export const libraryCalls = {
  saveClip: {
    ask: v.tuple([
      v.object({
        clipId: id,
        versionId: id,
        article: pageArticleSchema,
        pageUrl: v.string(),
        tags,
        note: v.string(),
        now: instantSchema,
      }),
    ]),
    answer: v.object({ clip: clipSchema, created: v.boolean() }),
  },
  keepVersion: { ask: v.tuple([id, id, pageArticleSchema, instantSchema]), answer: clipSchema },
  findClip: {
    ask: v.tuple([v.pipe(v.array(v.string()), v.readonly())]),
    answer: v.nullable(clipSchema),
  },
  getClip: { ask: v.tuple([id]), answer: clipSchema },
  findAddresses: {
    ask: v.tuple([v.picklist(['clip', 'version', 'annotation']), id]),
    answer: v.nullable(v.pipe(v.array(v.string()), v.readonly())),
  },
  getVersion: { ask: v.tuple([id]), answer: versionSchema },
  listVersions: {
    ask: v.tuple([id]),
    answer: v.pipe(v.array(v.object({ id, keptAt: instantSchema })), v.readonly()),
  },
  editClip: {
    ask: v.tuple([
      id,
      v.object({
        tags: v.exactOptional(tags),
        tagsBefore: v.exactOptional(tags),
        note: v.exactOptional(v.string()),
        noteBefore: v.exactOptional(v.string()),
        evenIfDeleted: v.exactOptional(v.boolean()),
      }),
      instantSchema,
    ]),
    answer: clipSchema,
  },
  setAddress: {
    ask: v.tuple([id, v.nullable(address), instantSchema]),
    answer: addressChangeSchema,
  },
  undoAddress: { ask: v.tuple([addressChangeSchema, instantSchema]), answer: clipSchema },
  findHolders: {
    ask: v.tuple([
      v.pipe(
        v.array(
          v.object({
            headline: v.nullable(v.string()),
            authors: v.pipe(v.array(v.string()), v.readonly()),
            keys: v.pipe(v.array(v.string()), v.readonly()),
            quotes: v.pipe(v.array(v.string()), v.readonly()),
          }),
        ),
        v.readonly(),
      ),
    ]),
    answer: v.pipe(
      v.array(
        v.object({
          hasAddress: v.boolean(),
          holders: v.pipe(v.array(v.nullable(v.string())), v.readonly()),
        }),
      ),
      v.readonly(),
    ),
  },
  deleteClip: { ask: changed, answer: clipSchema },
  restoreClip: { ask: changed, answer: clipSchema },
  listClips: { ask: v.tuple([limit, v.nullable(clipSchema)]), answer: clips },

  find: {
    ask: v.tuple([v.string(), v.picklist(['best', 'newest', 'oldest']), v.nullable(limit)]),
    answer: foundSchema,
  },
  getClips: {
    ask: v.tuple([numbers]),
    answer: v.pipe(v.array(v.nullable(clipSchema)), v.readonly()),
  },
  countFound: {
    ask: v.tuple([v.pipe(v.array(v.string()), v.readonly())]),
    answer: v.pipe(v.array(v.number()), v.readonly()),
  },
  findSnippets: { ask: v.tuple([v.string(), numbers]), answer: snippetsSchema },
  completeQuestion: { ask: v.tuple([v.string(), limit]), answer: completionsSchema },
  listShelves: { ask: v.tuple([]), answer: shelvesSchema },

  changeClips: { ask: v.tuple([namesSchema, statesSchema, instantSchema]), answer: changeSchema },
  undoChange: { ask: v.tuple([changeSchema, instantSchema]), answer: changeSchema },
  saveReadingPlace: {
    ask: v.tuple([id, v.nullable(readingPlaceSchema)]),
    answer: clipSchema,
  },
  renameTag: { ask: v.tuple([v.string(), v.string(), instantSchema]), answer: changeSchema },
  recolourTag: {
    ask: v.tuple([v.string(), v.nullable(colourSchema), instantSchema]),
    answer: changeSchema,
  },
  deleteTag: { ask: v.tuple([v.string(), instantSchema]), answer: changeSchema },
  saveSearch: { ask: v.tuple([savedSearchSchema]), answer: savedSearchSchema },
  deleteSearch: { ask: changed, answer: savedSearchSchema },
  purgeClips: { ask: v.tuple([namesSchema, instantSchema]), answer: v.number() },
  emptyBin: { ask: v.tuple([instantSchema]), answer: v.number() },
  purgeBin: { ask: v.tuple([instantSchema]), answer: v.number() },

  listAllAnnotations: {
    ask: v.tuple([
      v.object({
        tags,
        colours: v.pipe(v.array(colourSchema), v.readonly()),
        text: v.string(),
        since: v.exactOptional(instantSchema),
        until: v.exactOptional(instantSchema),
      }),
      v.picklist(['newest', 'oldest']),
      limit,
      v.nullable(annotationSchema),
    ]),
    answer: v.pipe(
      v.array(v.object({ annotation: annotationSchema, clip: clipSchema })),
      v.readonly(),
    ),
  },
  listAnnotationTags: { ask: v.tuple([]), answer: tags },
  getStatistics: { ask: v.tuple([]), answer: statisticsSchema },

  listWantedImages: {
    ask: v.tuple([limit]),
    answer: v.pipe(v.array(v.object({ url: v.string(), pageUrl: v.string() })), v.readonly()),
  },
  keepImage: {
    ask: v.tuple([v.string(), v.string(), v.string(), instantSchema]),
    answer: v.nullable(storedImageSchema),
  },
  missImage: { ask: v.tuple([v.string(), v.string(), v.boolean()]), answer: v.null() },
  findImage: {
    ask: v.tuple([id, v.string()]),
    answer: v.nullable(v.object({ type: v.string(), bytes: v.string() })),
  },
  imageTotals: {
    ask: v.tuple([]),
    answer: v.object({
      count: v.number(),
      byteCount: v.number(),
      missed: v.number(),
      wanted: v.number(),
    }),
  },
  dropImages: { ask: v.tuple([]), answer: v.null() },

  getSettings: { ask: v.tuple([]), answer: settingsSchema },
  saveSettings: { ask: v.tuple([settingsSchema, instantSchema]), answer: settingsSchema },

  catchUpKin: { ask: v.tuple([]), answer: v.object({ isWhole: v.boolean() }) },
  findKin: {
    ask: v.tuple([id]),
    answer: v.pipe(v.array(v.object({ clip: clipSchema, likeness: v.number() })), v.readonly()),
  },

  listAnnotations: {
    ask: v.tuple([id]),
    answer: v.pipe(v.array(annotationSchema), v.readonly()),
  },
  addAnnotation: { ask: v.tuple([annotationSchema]), answer: annotationSchema },
  editAnnotation: {
    ask: v.tuple([
      id,
      v.object({
        note: v.exactOptional(v.string()),
        colour: v.exactOptional(colourSchema),
        tags: v.exactOptional(tags),
        tagsBefore: v.exactOptional(tags),
        noteBefore: v.exactOptional(v.string()),
        passage: v.exactOptional(passageSchema),
        versionId: v.exactOptional(id),
        evenIfDeleted: v.exactOptional(v.boolean()),
      }),
      instantSchema,
    ]),
    answer: annotationSchema,
  },
  deleteAnnotation: { ask: changed, answer: annotationSchema },
  restoreAnnotation: { ask: changed, answer: annotationSchema },

  listTags: { ask: v.tuple([]), answer: v.pipe(v.array(tagSchema), v.readonly()) },
  completeTags: {
    ask: v.tuple([v.string(), limit]),
    answer: v.pipe(v.array(tagSchema), v.readonly()),
  },

  saveDraft: { ask: v.tuple([draftSchema]), answer: draftSchema },
  listDrafts: { ask: v.tuple([v.string()]), answer: v.pipe(v.array(draftSchema), v.readonly()) },
  findDraft: { ask: v.tuple([v.string()]), answer: v.nullable(draftSchema) },
  dropDraft: { ask: v.tuple([v.string()]), answer: v.null() },

  importClips: {
    ask: v.tuple([
      v.pipe(v.array(incomingClipSchema), v.readonly()),
      v.picklist(['merge', 'add', 'replace']),
      v.boolean(),
      instantSchema,
    ]),
    answer: v.pipe(
      v.array(
        v.object({
          clipId: id,
          kind: v.picklist(['added', 'changed', 'restored', 'binned', 'unchanged']),
          marks: v.number(),
          lostMarks: v.pipe(v.array(v.string()), v.readonly()),
          guessedMarks: v.pipe(v.array(v.string()), v.readonly()),
          notTaken: v.pipe(v.array(v.picklist(pageFields)), v.readonly()),
          leftOut: v.pipe(v.array(v.string()), v.readonly()),
          staysInBin: v.boolean(),
          left: leftWords,
          gone: leftWords,
        }),
      ),
      v.readonly(),
    ),
  },
  getPreference: { ask: v.tuple([v.string()]), answer: v.unknown() },
  savePreference: { ask: v.tuple([v.string(), v.unknown(), instantSchema]), answer: v.null() },

  listClipNumbers: { ask: v.tuple([v.number(), limit]), answer: numbers },
  getKeptClips: {
    ask: v.tuple([namesSchema]),
    answer: v.pipe(v.array(storedClipSchema), v.readonly()),
  },
  listImageHashes: {
    ask: v.tuple([v.string(), limit]),
    answer: v.pipe(v.array(v.string()), v.readonly()),
  },
  getStoredImage: {
    ask: v.tuple([v.string()]),
    answer: v.nullable(
      v.object({
        hash: v.string(),
        type: v.string(),
        byteCount: v.number(),
        keptAt: instantSchema,
        url: v.string(),
        bytes: v.string(),
      }),
    ),
  },
  getBelongings: { ask: v.tuple([]), answer: libraryMetadataSchema },
  listTombstones: { ask: v.tuple([v.string(), limit]), answer: tombstones },
  restoreImage: {
    ask: v.tuple([v.string(), v.string(), v.string(), instantSchema]),
    answer: v.boolean(),
  },
  settleImages: { ask: v.tuple([]), answer: v.null() },
  restoreBelongings: {
    ask: v.tuple([libraryMetadataSchema, v.picklist(['merge', 'replace']), instantSchema]),
    answer: v.null(),
  },
  restoreTombstones: { ask: v.tuple([tombstones]), answer: v.null() },

  listArrivals: {
    ask: v.tuple([instantSchema]),
    answer: v.pipe(v.array(v.string()), v.readonly()),
  },
  getWholeClips: {
    ask: v.tuple([namesSchema]),
    answer: v.pipe(v.array(wholeClipSchema), v.readonly()),
  },
} as const satisfies Contract;
