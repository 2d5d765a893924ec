import * as v from 'valibot';
import { tagSchema } from '../../model';
import type { Contract } from '../contract';

/** The name of this receiver. */
export const noteFrame = 'note-frame';

/**
 * Calls from the note frame to the background. Any page can embed that frame, so each
 * call about the library carries the token with which our own script opened it.
 */
export const noteFrameCalls = {
  /** The tags that best complete the typed text, most used first. */
  completeTags: {
    request: v.object({
      token: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
      typed: v.pipe(v.string(), v.maxLength(200)),
    }),
    answer: v.array(tagSchema),
  },
  /** The keys of the command that saves a page, or empty. In Firefox, a frame cannot query them. */
  findClipKeys: { request: v.object({}), answer: v.string() },
} as const satisfies Contract;
