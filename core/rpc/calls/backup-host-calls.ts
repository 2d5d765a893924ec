import * as v from 'valibot';
import type { Contract } from '../contract';

/** The name of this receiver, the background. */
export const backupHost = 'backup-host';

const nothing = v.object({});

/** Calls of browser APIs that backups need and Chromium's offscreen document lacks. */
export const backupHostCalls = {
  /** Wakes the backups every `minutes`; null stops that. */
  wakeEvery: { request: v.object({ minutes: v.nullable(v.number()) }), answer: nothing },
  /** Shows on the toolbar button whether backups need attention. */
  showProblem: { request: v.object({ hasProblem: v.boolean() }), answer: nothing },
  /** The same for the folder of notes. */
  showFolderProblem: { request: v.object({ hasProblem: v.boolean() }), answer: nothing },
  /** True if the user lets us save downloads. */
  mayDownload: { request: nothing, answer: v.boolean() },
  /** Starts a download. `id` is null if the browser refuses it; `refusal` is its message. */
  download: {
    request: v.object({
      url: v.string(),
      filename: v.string(),
      conflictAction: v.picklist(['uniquify', 'overwrite']),
    }),
    answer: v.object({ id: v.nullable(v.number()), refusal: v.nullable(v.string()) }),
  },
  /** The state of a download; null if the browser does not know it, or downloads are not allowed. */
  findDownload: {
    request: v.object({ id: v.number() }),
    answer: v.nullable(
      v.object({
        id: v.number(),
        state: v.picklist(['in_progress', 'interrupted', 'complete']),
        /** The path of its file. */
        filename: v.string(),
        /** False if its file was removed since. */
        exists: v.boolean(),
        byteCount: v.number(),
        /** Why the browser interrupted it, or null. */
        error: v.nullable(v.string()),
      }),
    ),
  },
  /** Deletes the file of a download, and removes it from the browser's list. */
  forgetDownload: { request: v.object({ id: v.number() }), answer: nothing },
} as const satisfies Contract;
