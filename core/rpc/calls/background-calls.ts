import * as v from 'valibot';
import {
  annotationSchema,
  clipSchema,
  colourSchema,
  pageArticleSchema,
  passageSchema,
} from '../../model';
import { type PageContract, pageCall } from '../contract';

/** The name under which the background answers. */
export const background = 'background';

const nothing = v.object({});
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
/**
 * An id that the page makes up, random as `newId` makes it. Ids of imported records follow from
 * their addresses: a page that could ask to make one would learn whether it is taken.
 */
const madeId = v.pipe(
  v.string(),
  v.regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
  v.regex(/^.{14}7/),
);
const tags = v.pipe(v.array(v.string()), v.readonly());
/** A note that is being written, with what was stored when it was begun. */
const noteDraft = v.object({
  note: v.string(),
  tags,
  noteBefore: v.exactOptional(v.string()),
  tagsBefore: v.exactOptional(tags),
  passage: v.exactOptional(passageSchema),
});

/**
 * What the background answers to the scripts in pages, since a page's script
 * cannot open the library itself. Every call may be repeated. Handlers see addresses and
 * records of the sender's own site only (`servePages`).
 */
export const backgroundCalls = {
  /** Reports what a page looks like; the toolbar button shows it. */
  pageSeen: pageCall({
    ask: v.object({ url: v.string(), isArticle: v.boolean(), score: v.number() }),
    answer: nothing,
    scope: { url: 'address' },
  }),
  /** Asks for the page controller in the page that asks. */
  openController: pageCall({ ask: nothing, answer: nothing, scope: {} }),
  /**
   * The clip of the page that asks, with its annotations, and how many more it has that cannot
   * be read.
   */
  findPage: pageCall({
    ask: v.object({ pageUrl: v.string(), canonicalUrl: v.nullable(v.string()) }),
    answer: v.object({
      clip: v.nullable(clipSchema),
      annotations: v.array(annotationSchema),
      unreadable: v.number(),
    }),
    scope: { pageUrl: 'address', canonicalUrl: 'address' },
  }),
  /** Keeps the story of the page that asks. Fails with `private-window` there. */
  saveClip: pageCall({
    ask: v.object({
      clipId: madeId,
      versionId: madeId,
      pageUrl: v.string(),
      article: pageArticleSchema,
      tags,
      note: v.string(),
    }),
    answer: v.object({ clip: clipSchema, created: v.boolean() }),
    scope: { clipId: 'clip', versionId: 'version', pageUrl: 'address', note: 'text' },
  }),
  /** Takes back a clip that was just made. */
  deleteClip: pageCall({
    ask: v.object({ clipId: id }),
    answer: clipSchema,
    scope: { clipId: 'clip' },
  }),
  /** Brings back a clip that was just taken back. */
  restoreClip: pageCall({
    ask: v.object({ clipId: id }),
    answer: clipSchema,
    scope: { clipId: 'clip' },
  }),
  addAnnotation: pageCall({
    ask: v.object({
      id: madeId,
      clipId: id,
      passage: passageSchema,
      colour: colourSchema,
      note: v.string(),
      tags,
    }),
    answer: annotationSchema,
    scope: { id: 'annotation', clipId: 'clip', note: 'text' },
  }),
  editAnnotation: pageCall({
    ask: v.object({
      id,
      edit: v.object({
        note: v.exactOptional(v.string()),
        noteBefore: v.exactOptional(v.string()),
        colour: v.exactOptional(colourSchema),
        tags: v.exactOptional(tags),
        tagsBefore: v.exactOptional(tags),
      }),
    }),
    answer: annotationSchema,
    scope: { id: 'annotation' },
  }),
  /** Keeps a note that is being written about some words of the page; null forgets it. */
  saveNoteDraft: pageCall({
    ask: v.object({
      pageUrl: v.string(),
      about: v.string(),
      draft: v.nullable(noteDraft),
    }),
    answer: nothing,
    scope: { pageUrl: 'address', about: 'text' },
  }),
  /** The note that was being written about some words of the page; null when there is none. */
  findNoteDraft: pageCall({
    ask: v.object({ pageUrl: v.string(), about: v.string() }),
    answer: v.nullable(noteDraft),
    scope: { pageUrl: 'address', about: 'text' },
  }),
  /** The notes that were begun about words of the page that no mark holds, newest first. */
  listNoteDrafts: pageCall({
    ask: v.object({ pageUrl: v.string() }),
    answer: v.array(v.object({ about: v.string(), passage: passageSchema })),
    scope: { pageUrl: 'address' },
  }),
  deleteAnnotation: pageCall({
    ask: v.object({ id }),
    answer: annotationSchema,
    scope: { id: 'annotation' },
  }),
  restoreAnnotation: pageCall({
    ask: v.object({ id }),
    answer: annotationSchema,
    scope: { id: 'annotation' },
  }),
} as const satisfies PageContract;
