import * as v from 'valibot';
import { articleSchema, passageSchema } from '../../model';
import type { Contract } from '../contract';

/** The name of this receiver, Chromium's offscreen document. */
export const offscreen = 'offscreen';

const nothing = v.object({});

/** What a service worker cannot do itself, or would have to load for every clip. */
export const offscreenCalls = {
  /** Finds passages in the text of an article; one that is not in it is returned as it is. */
  placePassages: {
    request: v.object({ article: articleSchema, passages: v.array(passageSchema) }),
    answer: v.array(passageSchema),
  },
  /** Finds clips for what was typed after our keyword in the address bar. */
  suggestClips: {
    request: v.object({ query: v.string() }),
    answer: v.array(v.object({ content: v.string(), description: v.string() })),
  },
  /** Makes a backup if one is due or was interrupted; answered immediately. */
  wakeBackups: { request: nothing, answer: nothing },
  /** Starts a backup; answered immediately. */
  backUp: { request: nothing, answer: nothing },
  /** Stops the backup in progress. */
  stopBackup: { request: nothing, answer: nothing },
  /** Exchanges with the server of this device's account, unless a page does; answered when done. */
  sync: { request: nothing, answer: nothing },
  /** Writes what is new to the user's folder; answered immediately. */
  writeFolder: { request: nothing, answer: nothing },
  /** Copies what was typed to files outside of the database; answered immediately. */
  copyTyped: { request: nothing, answer: nothing },
  /** Sets the alarm by the user's current settings. */
  planBackups: { request: nothing, answer: nothing },
} as const satisfies Contract;
