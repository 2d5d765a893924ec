import * as v from 'valibot';
import { tagSchema } from '../../model';
import type { Contract } from '../contract';

/** The name under which the background answers the frame in which notes are written. */
export const frame = 'note-frame';

/**
 * What the background answers to the note frame. Any page can embed that frame, so each call
 * carries the token with which our own script opened it.
 */
export const frameCalls = {
  /** The few tags of the library that complete what was typed, most used first. */
  completeTags: {
    ask: v.object({
      token: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
      typed: v.pipe(v.string(), v.maxLength(200)),
    }),
    answer: v.array(tagSchema),
  },
} as const satisfies Contract;
