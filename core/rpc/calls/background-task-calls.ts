import * as v from 'valibot';
import { imageMisses } from '../../model';
import type { Contract } from '../contract';

/** The name under which the background runs tasks for our own pages. */
export const backgroundTasks = 'background-tasks';

const nothing = v.object({});

/** What a page of ours leaves to the background, because it may be closed before it is done. */
export const backgroundTaskCalls = {
  /** Fetches the images of what was just kept; answered when that is begun. */
  keepImages: { ask: nothing, answer: nothing },
  /** Fetches an image of a clip that is not kept; its bytes are in base64. */
  loadImage: {
    ask: v.object({ clipId: v.string(), url: v.string() }),
    answer: v.variant('kind', [
      v.object({ kind: v.literal('loaded'), type: v.string(), bytes: v.string() }),
      v.object({ kind: v.literal('missed'), reason: v.picklist(imageMisses) }),
    ]),
  },
  /** Makes a backup; answered when that is begun. Its progress is a preference of the library. */
  backUp: { ask: nothing, answer: nothing },
  /** Stops the backup under way. */
  stopBackup: { ask: nothing, answer: nothing },
  /** Sees to it that backups come as the reader's settings say by now. */
  planBackups: { ask: nothing, answer: nothing },
  /** Answered once the database's log was renewed since the browser started, or could not be. */
  awaitLogRenewal: { ask: nothing, answer: nothing },
  /** Renews the database's log, after the database failed in a page; answered when that is begun. */
  renewLog: { ask: nothing, answer: nothing },
} as const satisfies Contract;
