import * as v from 'valibot';
import { colourSchema, incomingClipSchema } from '../../../model';
import { pageFields } from '../../../reconcile/page-fields';
import { type MethodContract, method } from '../../methods';
import { id, ids, now } from './arguments';

const droppedText = v.pipe(
  v.array(
    v.variant('field', [
      v.object({
        field: v.picklist(['note', 'tags', 'mark', 'text', 'correction']),
        text: v.string(),
        quote: v.nullable(v.string()),
      }),
      v.object({
        field: v.literal('colour'),
        text: colourSchema,
        quote: v.nullable(v.string()),
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
      addedHighlights: ids,
      lostQuotes: ids,
      guessedQuotes: ids,
      differingFields: v.pipe(v.array(v.picklist(pageFields)), v.readonly()),
      skippedIds: v.pipe(v.array(v.string()), v.readonly()),
      staysInBin: v.boolean(),
      droppedText: droppedText,
      replacedText: droppedText,
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
   * Imports clips in one transaction: at most a few hundred, so other work is not
   * blocked. Returns the outcome for each, in order, or for a dry run what it would be.
   * Importing the same again changes nothing. A clip with a text replaces a link without
   * one.
   *
   * For a file that fits into one batch. The batches of a larger one share a session.
   */
  importClips: method([wholes, mode, isDryRun, now], outcomes),

  /**
   * Begins an import in batches, under an id chosen by the caller. The state between
   * batches is lost when the library is closed or its background is stopped: further
   * batches then fail with `import-interrupted`.
   */
  openImport: method([sessionId, mode, isDryRun], v.null()),
  /**
   * Imports batch number `index` (from 0) like `importClips`, taking into account what
   * earlier batches did or would have done. Repeating the last one does not import it
   * again but returns the same answer.
   */
  importBatch: method([sessionId, index, wholes, now], outcomes),
  /**
   * Restarts a dry run from batch 0. True if a second pass through the same file reports
   * more, because records of one page are in different batches.
   */
  restartImport: method([sessionId], v.boolean()),
  /** Ends a session; always call it at the end. */
  closeImport: method([sessionId], v.null()),
} satisfies MethodContract;
