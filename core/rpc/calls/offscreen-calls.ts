import * as v from 'valibot';
import type { Contract } from '../contract';

/** The name of this receiver, Chromium's offscreen document. */
export const offscreen = 'offscreen';

/** What a service worker cannot do itself. */
export const offscreenCalls = {
  /** The URL of one of our own files, by its path; valid as long as the document exists. */
  addressOf: { ask: v.array(v.string()), answer: v.string() },
} as const satisfies Contract;
