import * as v from 'valibot';
import {
  annotationSchema,
  articleSchema,
  clipSchema,
  colourSchema,
  instantSchema,
  passageSchema,
  tagSchema,
  versionSchema,
  wholeClipSchema,
} from '../model';
import type { Contract } from './contract';

/** The name under which the library answers. */
export const library = 'library';

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const tags = v.pipe(v.array(v.string()), v.readonly());
const clips = v.pipe(v.array(clipSchema), v.readonly());
const limit = v.pipe(v.number(), v.integer(), v.minValue(0));
const changed = v.tuple([id, instantSchema]);
const draftSchema = v.object({
  key: v.string(),
  tags,
  tagsBefore: v.exactOptional(tags),
  note: v.string(),
  noteBefore: v.exactOptional(v.string()),
  passage: v.exactOptional(passageSchema),
  updatedAt: instantSchema,
});

/**
 * The library's own calls, for pages of the extension that cannot open it. Each
 * is asked with what the method of the same name in `storage/library.ts` takes,
 * in its order; what may be left out there is null here, as JSON has no gaps.
 */
export const libraryCalls = {
  saveClip: {
    ask: v.tuple([
      v.object({
        clipId: id,
        versionId: id,
        article: articleSchema,
        pageUrl: v.string(),
        tags,
        note: v.string(),
        now: instantSchema,
      }),
    ]),
    answer: v.object({ clip: clipSchema, created: v.boolean() }),
  },
  keepVersion: { ask: v.tuple([id, id, articleSchema, instantSchema]), answer: clipSchema },
  findClip: {
    ask: v.tuple([v.pipe(v.array(v.string()), v.readonly())]),
    answer: v.nullable(clipSchema),
  },
  getClip: { ask: v.tuple([id]), answer: clipSchema },
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
  deleteClip: { ask: changed, answer: clipSchema },
  restoreClip: { ask: changed, answer: clipSchema },
  listClips: { ask: v.tuple([limit, v.nullable(clipSchema)]), answer: clips },
  countClips: { ask: v.tuple([]), answer: v.number() },
  searchClips: { ask: v.tuple([v.string(), limit]), answer: clips },

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

  completeTags: {
    ask: v.tuple([v.string(), limit]),
    answer: v.pipe(v.array(tagSchema), v.readonly()),
  },

  saveDraft: { ask: v.tuple([draftSchema]), answer: draftSchema },
  listDrafts: { ask: v.tuple([v.string()]), answer: v.pipe(v.array(draftSchema), v.readonly()) },
  findDraft: { ask: v.tuple([v.string()]), answer: v.nullable(draftSchema) },
  dropDraft: { ask: v.tuple([v.string()]), answer: v.null() },

  getWholeClip: { ask: v.tuple([id]), answer: wholeClipSchema },
} as const satisfies Contract;
