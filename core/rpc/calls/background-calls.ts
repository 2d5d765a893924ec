import * as v from 'valibot';
import {
  annotationSchema,
  articleSchema,
  clipSchema,
  colourSchema,
  failureCodes,
  languages,
  pageArticleSchema,
  pageSettingsSchema,
  passageSchema,
} from '../../model';
import { type PageContract, pageCall } from '../contract';

/** The name of this receiver. */
export const background = 'background';

const nothing = v.object({});
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
/**
 * A random id made by the page, as from `newId`. Ids of imported records are derived from
 * their addresses: if a page could choose one, it would learn whether it exists.
 */
const madeId = v.pipe(
  v.string(),
  v.regex(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/),
  v.regex(/^.{14}7/),
);
const tags = v.pipe(v.array(v.string()), v.readonly());
/** A note being written, with the stored note at the time it was begun. */
const noteDraft = v.object({
  note: v.string(),
  tags,
  noteBefore: v.exactOptional(v.string()),
  tagsBefore: v.exactOptional(tags),
  passage: v.exactOptional(passageSchema),
});

/**
 * Calls from scripts in pages to the background, because a page's script cannot open the
 * library itself. Every call may be repeated. Handlers only see addresses and records of
 * the sender's own site, and only calls within the limits (`servePages`).
 */
export const backgroundCalls = {
  /** True if articles are to be detected on the page's site. */
  isDetectionOn: pageCall({
    request: v.object({ url: v.string() }),
    answer: v.boolean(),
    scope: { url: 'address' },
    limit: 'lookup',
    inPrivate: true,
  }),
  /** Reports what the page is; shown on the toolbar button. */
  pageSeen: pageCall({
    request: v.object({ url: v.string(), isArticle: v.boolean(), score: v.number() }),
    answer: nothing,
    scope: { url: 'address' },
    limit: 'lookup',
    inPrivate: true,
  }),
  /** Records in the problem log that the calling page could not be read. */
  reportProblem: pageCall({
    request: v.object({ code: v.picklist(failureCodes) }),
    answer: nothing,
    scope: {},
    limit: 'lookup',
    inPrivate: true,
  }),
  /** Injects the page controller into the calling page. */
  openController: pageCall({
    request: nothing,
    answer: nothing,
    scope: {},
    limit: 'lookup',
    inPrivate: true,
  }),
  /** Injects the texts of a language into the calling page. */
  loadMessages: pageCall({
    request: v.object({ language: v.picklist(languages) }),
    answer: nothing,
    scope: {},
    limit: 'lookup',
    inPrivate: true,
  }),
  /** Injects the page extractor into the calling page. */
  loadExtractor: pageCall({
    request: nothing,
    answer: nothing,
    scope: {},
    limit: 'lookup',
    inPrivate: true,
  }),
  /**
   * The clip of the calling page with its annotations, the number of annotations that cannot
   * be read, and the settings for the page.
   */
  findPage: pageCall({
    request: v.object({ pageUrl: v.string(), canonicalUrl: v.nullable(v.string()) }),
    answer: v.object({
      clip: v.nullable(clipSchema),
      annotations: v.array(annotationSchema),
      unreadable: v.number(),
      settings: pageSettingsSchema,
    }),
    scope: { pageUrl: 'address', canonicalUrl: 'address' },
    limit: 'lookup',
    inPrivate: true,
  }),
  /** Turns the selection bar off or on for the site of the calling page. */
  setBarOnSite: pageCall({
    request: v.object({ pageUrl: v.string(), isOn: v.boolean() }),
    answer: pageSettingsSchema,
    scope: { pageUrl: 'address' },
    limit: 'edit',
    inPrivate: true,
  }),
  /** Saves the story of the calling page. Fails with `private-window` in a private window. */
  saveClip: pageCall({
    request: v.object({
      clipId: madeId,
      versionId: madeId,
      pageUrl: v.string(),
      article: pageArticleSchema,
    }),
    answer: v.object({ clip: clipSchema, created: v.boolean() }),
    scope: { clipId: 'clip', versionId: 'version', pageUrl: 'address' },
    limit: 'story',
    inPrivate: false,
  }),
  /**
   * True if the image at an address, of a clip that was just saved, is stored. False if it could
   * not be fetched, or if the user saves no images.
   */
  isImageStored: pageCall({
    request: v.object({ clipId: id, url: v.string() }),
    answer: v.boolean(),
    scope: { clipId: 'clip', url: 'text' },
    limit: 'lookup',
    inPrivate: true,
  }),
  /** Changes note and tags of a clip, even if it was deleted meanwhile. */
  editClip: pageCall({
    request: v.object({
      clipId: id,
      edit: v.object({ note: v.string(), noteBefore: v.string(), tags, tagsBefore: tags }),
    }),
    answer: nothing,
    scope: { clipId: 'clip' },
    limit: 'edit',
    inPrivate: true,
  }),
  /**
   * Undoes saving the page of a link, or redoes it. The clip is of another site, so it must have
   * been saved from the sender's tab since the browser started.
   */
  undoLink: pageCall({
    request: v.object({ clipId: id, isRedo: v.boolean() }),
    answer: nothing,
    // Checked by the handler.
    scope: { clipId: 'text' },
    limit: 'edit',
    inPrivate: true,
  }),
  /** Undoes a clip that was just saved. */
  deleteClip: pageCall({
    request: v.object({ clipId: id }),
    answer: clipSchema,
    scope: { clipId: 'clip' },
    limit: 'edit',
    inPrivate: true,
  }),
  /** Restores a clip that was just undone. */
  restoreClip: pageCall({
    request: v.object({ clipId: id }),
    answer: clipSchema,
    scope: { clipId: 'clip' },
    limit: 'edit',
    inPrivate: true,
  }),
  /** The current version of a clip, as read. */
  readVersion: pageCall({
    request: v.object({ clipId: id }),
    answer: articleSchema,
    scope: { clipId: 'clip' },
    limit: 'lookup',
    inPrivate: true,
  }),
  /** Saves the story of the calling page as a new version of its clip. */
  saveVersion: pageCall({
    request: v.object({
      clipId: id,
      versionId: madeId,
      pageUrl: v.string(),
      article: pageArticleSchema,
    }),
    answer: clipSchema,
    scope: { clipId: 'clip', versionId: 'version', pageUrl: 'address' },
    limit: 'story',
    inPrivate: false,
  }),
  /** Undoes adding a version to a clip, from the tab in which it was added since the browser started. */
  undoVersion: pageCall({
    request: v.object({ clipId: id, versionId: id }),
    answer: clipSchema,
    scope: { clipId: 'clip', versionId: 'version' },
    limit: 'edit',
    inPrivate: true,
  }),
  /** Shows a clip in the library. */
  openClip: pageCall({
    request: v.object({ clipId: id }),
    answer: nothing,
    scope: { clipId: 'clip' },
    limit: 'edit',
    inPrivate: false,
  }),
  /** False if a passage is certainly not in the current version of a clip. */
  isInVersion: pageCall({
    request: v.object({ clipId: id, passage: passageSchema }),
    answer: v.boolean(),
    scope: { clipId: 'clip' },
    limit: 'lookup',
    inPrivate: true,
  }),
  addAnnotation: pageCall({
    request: v.object({
      id: madeId,
      clipId: id,
      passage: passageSchema,
      colour: colourSchema,
      note: v.string(),
      tags,
    }),
    answer: annotationSchema,
    scope: { id: 'annotation', clipId: 'clip', note: 'text' },
    limit: 'highlight',
    inPrivate: true,
  }),
  /**
   * Highlights a passage of a page that could not be saved with its text, because it was left: a
   * page that is not in the library is saved as a link. Does nothing if the annotation exists.
   */
  highlightLink: pageCall({
    request: v.object({
      id: madeId,
      pageUrl: v.string(),
      canonicalUrl: v.nullable(v.string()),
      title: v.string(),
      passage: passageSchema,
      colour: colourSchema,
      note: v.string(),
      tags,
    }),
    answer: v.object({
      clip: clipSchema,
      created: v.boolean(),
      annotation: annotationSchema,
    }),
    scope: {
      id: 'annotation',
      pageUrl: 'address',
      canonicalUrl: 'address',
      title: 'text',
      note: 'text',
    },
    limit: 'story',
    inPrivate: false,
  }),
  editAnnotation: pageCall({
    request: v.object({
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
    limit: 'edit',
    inPrivate: true,
  }),
  /** Stores the draft of a note on a quote of the page; null deletes it. */
  saveNoteDraft: pageCall({
    request: v.object({
      pageUrl: v.string(),
      about: v.string(),
      draft: v.nullable(noteDraft),
    }),
    answer: nothing,
    scope: { pageUrl: 'address', about: 'text' },
    limit: 'edit',
    inPrivate: false,
  }),
  /** The draft of a note on a quote of the page; null if there is none. */
  findNoteDraft: pageCall({
    request: v.object({ pageUrl: v.string(), about: v.string() }),
    answer: v.nullable(noteDraft),
    scope: { pageUrl: 'address', about: 'text' },
    limit: 'edit',
    inPrivate: false,
  }),
  /** Drafts of notes on quotes of the page that are not highlighted, newest first. */
  listNoteDrafts: pageCall({
    request: v.object({ pageUrl: v.string() }),
    answer: v.array(v.object({ about: v.string(), passage: passageSchema })),
    scope: { pageUrl: 'address' },
    limit: 'lookup',
    inPrivate: false,
  }),
  deleteAnnotation: pageCall({
    request: v.object({ id }),
    answer: annotationSchema,
    scope: { id: 'annotation' },
    limit: 'edit',
    inPrivate: true,
  }),
  restoreAnnotation: pageCall({
    request: v.object({ id }),
    answer: annotationSchema,
    scope: { id: 'annotation' },
    limit: 'edit',
    inPrivate: true,
  }),
} as const satisfies PageContract;
