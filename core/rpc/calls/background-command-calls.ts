import * as v from 'valibot';
import { imageMisses } from '../../model';
import type { Contract } from '../contract';

/** The name of this receiver. */
export const backgroundCommands = 'background-commands';

const nothing = v.object({});

/**
 * Work that our own pages delegate to the background, because they may be closed before
 * it is done.
 */
export const backgroundCommandCalls = {
  /** Starts to fetch the images of what was just saved; answered immediately. */
  fetchImages: { request: nothing, answer: nothing },
  /** Fetches an image of a clip that is not stored; returns its bytes in base64. */
  loadImage: {
    request: v.object({ clipId: v.string(), url: v.string() }),
    answer: v.variant('kind', [
      v.object({ kind: v.literal('loaded'), type: v.string(), bytes: v.string() }),
      v.object({ kind: v.literal('missed'), reason: v.picklist(imageMisses) }),
    ]),
  },
  /** Starts a backup; answered immediately. Its progress is a preference of the library. */
  backUp: { request: nothing, answer: nothing },
  /** Stops the backup in progress. */
  stopBackup: { request: nothing, answer: nothing },
  /** Reschedules backups by the user's current settings. */
  planBackups: { request: nothing, answer: nothing },
  /**
   * Writes what is new to the user's folder, or stops that, by their current choices; answered
   * immediately.
   */
  writeFolder: { request: nothing, answer: nothing },
  /** Wakes the background for sync, or no longer, by the account of this device. */
  planSync: { request: nothing, answer: nothing },
  /** Answered once the database's log was renewed after the browser's start, or could not be. */
  awaitLogRenewal: { request: nothing, answer: nothing },
  /**
   * Starts to renew the database's log, after the database failed in a page; answered
   * immediately.
   */
  renewLog: { request: nothing, answer: nothing },
} as const satisfies Contract;
