import * as v from 'valibot';
import { pageFields } from '../../../exchange/in/page-fields';
import { colourSchema, incomingClipSchema } from '../../../model';
import { type MethodContract, method } from '../../methods';
import { id, ids, now } from './arguments';

const leftWords = v.pipe(
  v.array(
    v.variant('field', [
      v.object({
        field: v.picklist(['note', 'tags', 'mark', 'text']),
        words: v.string(),
        markOn: v.nullable(v.string()),
      }),
      v.object({
        field: v.literal('colour'),
        words: colourSchema,
        markOn: v.nullable(v.string()),
      }),
    ]),
  ),
  v.readonly(),
);

const outcomes = v.pipe(
  v.array(
    v.object({
      clipId: id,
      kind: v.picklist(['added', 'changed', 'restored', 'binned', 'unchanged']),
      marks: v.number(),
      lostMarks: ids,
      guessedMarks: ids,
      notTaken: v.pipe(v.array(v.picklist(pageFields)), v.readonly()),
      leftOut: v.pipe(v.array(v.string()), v.readonly()),
      staysInBin: v.boolean(),
      left: leftWords,
      gone: leftWords,
    }),
  ),
  v.readonly(),
);

const mode = v.picklist(['merge', 'add', 'replace']);
const isDryRun = v.boolean();
const wholes = v.pipe(v.array(incomingClipSchema), v.readonly());
const sessionId = id;
const index = v.pipe(v.number(), v.integer(), v.minValue(0));

export const importCalls = {
  /**
   * Imports clips in one transaction: a few hundred, so that others get their turn between.
   * Returns what became of each, in order, or for a dry run what would. Importing the same
   * again changes nothing. A clip with a text replaces a link of which no text was saved.
   *
   * For the only batch of a file. The batches of a larger one share a session.
   */
  importClips: method([wholes, mode, isDryRun, now], outcomes),

  /**
   * Begins an import in batches under an id of the caller's. What is remembered from one batch
   * to the next is lost when the library is closed or its background is stopped: further batches
   * then fail with `import-interrupted`.
   */
  openImport: method([sessionId, mode, isDryRun], v.null()),
  /**
   * Imports the batch number `index`, counted from 0, as `importClips` does, taking into account
   * what the batches before did or would have done. The last one, asked for again, is not
   * imported again but answered as before.
   */
  importBatch: method([sessionId, index, wholes, now], outcomes),
  /**
   * Begins a dry run anew, from batch 0. True if a second pass through the same file says more,
   * because records of it meet in different batches.
   */
  restartImport: method([sessionId], v.boolean()),
  /** Forgets a session; to be called at the end in any case. */
  closeImport: method([sessionId], v.null()),
} satisfies MethodContract;
