import * as v from 'valibot';
import {
  annotationSchema,
  clipSchema,
  colourSchema,
  pageArticleSchema,
  passageSchema,
  tagSchema,
} from '../model';
import type { Contract } from './contract';

/** The name under which the background answers. */
export const background = 'background';

const nothing = v.object({});
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
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
 * cannot open the library itself. Every call may be repeated.
 */
export const backgroundCalls = {
  /** Reports what a page looks like; the toolbar button shows it. */
  pageSeen: {
    ask: v.object({ url: v.string(), isArticle: v.boolean(), score: v.number() }),
    answer: nothing,
  },
  /** Asks for the desk in the page that asks. */
  openDesk: { ask: nothing, answer: nothing },
  /**
   * The clip of the page that asks, with its annotations, and how many more it has that cannot
   * be read. Addresses count when they are on the page's site.
   */
  findPage: {
    ask: v.object({ pageUrl: v.string(), canonicalUrl: v.nullable(v.string()) }),
    answer: v.object({
      clip: v.nullable(clipSchema),
      annotations: v.array(annotationSchema),
      unreadable: v.number(),
    }),
  },
  /** Keeps the story of the page that asks. Fails with `private-window` there. */
  saveClip: {
    ask: v.object({
      clipId: id,
      versionId: id,
      pageUrl: v.string(),
      article: pageArticleSchema,
      tags,
      note: v.string(),
    }),
    answer: v.object({ clip: clipSchema, created: v.boolean() }),
  },
  /** Takes back a clip that was just made. */
  deleteClip: { ask: v.object({ clipId: id }), answer: clipSchema },
  /** Brings back a clip that was just taken back. */
  restoreClip: { ask: v.object({ clipId: id }), answer: clipSchema },
  addAnnotation: {
    ask: v.object({
      id,
      clipId: id,
      passage: passageSchema,
      colour: colourSchema,
      note: v.string(),
      tags,
    }),
    answer: annotationSchema,
  },
  editAnnotation: {
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
  },
  /** Keeps a note that is being written about some words of the page; null forgets it. */
  saveNoteDraft: {
    ask: v.object({
      pageUrl: v.string(),
      about: v.string(),
      draft: v.nullable(noteDraft),
    }),
    answer: nothing,
  },
  /** The note that was being written about some words of the page; null when there is none. */
  findNoteDraft: {
    ask: v.object({ pageUrl: v.string(), about: v.string() }),
    answer: v.nullable(noteDraft),
  },
  /** The notes that were begun about words of the page that no mark holds, newest first. */
  listNoteDrafts: {
    ask: v.object({ pageUrl: v.string() }),
    answer: v.array(v.object({ about: v.string(), passage: passageSchema })),
  },
  /** The few tags of the library that complete what was typed, most used first. */
  completeTags: {
    ask: v.object({ typed: v.pipe(v.string(), v.maxLength(200)) }),
    answer: v.array(tagSchema),
  },
  deleteAnnotation: { ask: v.object({ id }), answer: annotationSchema },
  restoreAnnotation: { ask: v.object({ id }), answer: annotationSchema },
} as const satisfies Contract;
