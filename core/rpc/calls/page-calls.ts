import * as v from 'valibot';
import {
  annotationSchema,
  clipSchema,
  colourSchema,
  pageArticleSchema,
  pageSettingsSchema,
  passageSchema,
} from '../../model';
import type { Contract } from '../contract';
import { detectionSchema } from './detection';
import { placementSchema } from './placement';

/** The name of this receiver, a page's controller. */
export const page = 'page';

const nothing = v.object({});
const story = v.object({ article: pageArticleSchema, url: v.string() });
const savedClip = v.object({ clip: clipSchema, created: v.boolean() });
/**
 * The address at which the user asked; if the page has since navigated, it answers
 * `page-gone`.
 */
const askedAt = v.nullable(v.string());

/** Calls from the background, the popup and the side panel to a page's controller. */
export const pageCalls = {
  /**
   * Reads the story that the page currently shows. Up to 2 seconds after a navigation inside the
   * page, waits until its text was drawn.
   */
  readArticle: { request: nothing, answer: story },
  /** True if so much text was added since `readArticle` that it may be another story. */
  hasNewText: { request: nothing, answer: v.boolean() },
  /** Reads what is selected as an article; fails with `nothing-selected`. */
  readSelection: { request: nothing, answer: story },
  /** Checks again whether the page is an article, and by which signals. */
  detectArticle: { request: nothing, answer: detectionSchema },
  /** Reads and saves the story, and notifies the user on the page. */
  clipArticle: { request: v.object({ askedAt }), answer: savedClip },
  /** Reads and saves what is selected, and notifies the user on the page. */
  clipSelection: { request: v.object({ askedAt }), answer: savedClip },
  /** The same for the image with this address. */
  clipImage: { request: v.object({ askedAt, imageUrl: v.string() }), answer: savedClip },
  /** The text of a link to this address on the page. Empty without such a link. */
  readLinkText: { request: v.object({ linkUrl: v.string() }), answer: v.string() },
  /** Notifies the user that a link was saved, or was in the library before. */
  showSavedLink: { request: savedClip, answer: nothing },
  /** Fetches the page's annotations again, locates and paints them. */
  refresh: { request: nothing, answer: v.array(placementSchema) },
  /** Scrolls to an annotation and flashes it; false if it has no place on the page. */
  jumpTo: { request: v.object({ annotationId: v.string() }), answer: v.boolean() },
  /** The passage of the current selection; null if there is none. */
  describeSelection: { request: nothing, answer: v.nullable(passageSchema) },
  /**
   * The passage at which an annotation is currently painted; null if it has no place on
   * the page.
   */
  describePassage: {
    request: v.object({ annotationId: v.string() }),
    answer: v.nullable(passageSchema),
  },
  /**
   * Highlights the selection, in the user's default colour if `colour` is null. In Firefox it may
   * have several parts.
   */
  highlightSelection: {
    request: v.object({ askedAt, colour: v.nullable(colourSchema) }),
    answer: v.array(annotationSchema),
  },
  /** Opens the selection bar, with the cursor in its note. */
  noteSelection: { request: v.object({ askedAt }), answer: nothing },
  /** True if the page controller opened the note frame with this token. */
  openedFrame: { request: v.object({ token: v.string() }), answer: v.boolean() },
  /**
   * Scrolls to the next or previous annotation from the reading position and returns it;
   * null if there is none.
   */
  stepToAnnotation: {
    request: v.object({ step: v.picklist(['next', 'previous']) }),
    answer: v.nullable(v.string()),
  },
  /** The user has changed settings. */
  applySettings: { request: pageSettingsSchema, answer: nothing },
  /** Call when access was withdrawn: removes everything of ours from the page and stops. */
  leave: { request: nothing, answer: nothing },
} as const satisfies Contract;
