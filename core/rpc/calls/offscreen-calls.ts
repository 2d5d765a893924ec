import * as v from 'valibot';
import type { Contract } from '../contract';

/** The name under which the page answers that Chromium keeps out of sight. */
export const offscreen = 'offscreen';

/** What a service worker cannot do by itself. */
export const offscreenCalls = {
  /** The address of a file among our own, by its path; it holds while that page lives. */
  addressOf: { ask: v.array(v.string()), answer: v.string() },
} as const satisfies Contract;
