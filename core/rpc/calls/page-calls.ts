import * as v from 'valibot';
import {
  annotationSchema,
  clipSchema,
  colourSchema,
  pageArticleSchema,
  passageSchema,
} from '../../model';
import type { Contract } from '../contract';
import { detectionSchema } from './detection';
import { placementSchema } from './placement';

/** The name under which the controller of a page answers. */
export const page = 'page';

const nothing = v.object({});
/** The address at which the reader asked; a page that shows another by now answers `page-gone`. */
const askedAt = v.nullable(v.string());

/** What the controller of a page answers to the background, the popup and the side panel. */
export const pageCalls = {
  /** Reads the story that the page shows now. */
  readArticle: {
    ask: nothing,
    answer: v.object({ article: pageArticleSchema, url: v.string() }),
  },
  /** Looks again whether the page is an article, and by which signals. */
  detectArticle: { ask: nothing, answer: detectionSchema },
  /** Reads the story and keeps it, and tells the reader on the page. */
  clipArticle: {
    ask: v.object({ askedAt }),
    answer: v.object({ clip: clipSchema, created: v.boolean() }),
  },
  /** Fetches the annotations of the page again, finds and paints them. */
  refresh: { ask: nothing, answer: v.array(placementSchema) },
  /** Scrolls to an annotation and flashes it; false when it has no place on the page. */
  jumpTo: { ask: v.object({ annotationId: v.string() }), answer: v.boolean() },
  /** The passage of what is selected on the page now; null when nothing is. */
  describeSelection: { ask: nothing, answer: v.nullable(passageSchema) },
  /** The passage at which an annotation is painted now; null when it has no place on the page. */
  describeMark: { ask: v.object({ annotationId: v.string() }), answer: v.nullable(passageSchema) },
  /** Marks what is selected. */
  highlightSelection: {
    ask: v.object({ askedAt, colour: colourSchema }),
    answer: annotationSchema,
  },
  /** Opens the bar over what is selected, with the cursor in its note. */
  noteSelection: { ask: v.object({ askedAt }), answer: nothing },
  /** Whether the page controller opened the note frame that has this token. */
  openedFrame: { ask: v.object({ token: v.string() }), answer: v.boolean() },
  /** Goes to the annotation after or before the one where the reader is, and says which; null when there is none. */
  stepToMark: {
    ask: v.object({ step: v.picklist(['next', 'previous']) }),
    answer: v.nullable(v.string()),
  },
  /** Access was withdrawn: takes everything of ours off the page and stops. */
  leave: { ask: nothing, answer: nothing },
} as const satisfies Contract;
