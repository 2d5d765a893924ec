import * as v from 'valibot';
import { type MethodContract, method } from '../../methods';
import { id, now } from './arguments';
import { changeSchema, namesSchema, statesSchema } from './change-schemas';

/** The clips and annotations that have a tag. */
const carriersSchema = v.pipe(
  v.array(v.object({ table: v.picklist(['clips', 'annotations']), id })),
  v.readonly(),
);

const tagKey = v.string();
const tagName = v.string();

/**
 * Single batches of the bulk operations in `BatchedMethods` (storage), one transaction
 * each. Without progress or a signal, since neither can be sent in a message.
 */
export const changeCalls = {
  /** A batch of `changeClips`. */
  changeBatch: method([namesSchema, statesSchema, now], changeSchema),
  /** A batch of `undoChange`. */
  undoBatch: method([changeSchema, now], changeSchema),

  /**
   * Lists what has a tag or one of its descendants, including deleted records. If a new name is
   * given, fails like `renameTag` if the tag cannot have it.
   */
  listCarriers: method([tagKey, v.nullable(tagName)], carriersSchema),
  /** A batch of `renameTag`, or of `deleteTag` if the name is null. */
  retagBatch: method([carriersSchema, tagKey, v.nullable(tagName), now], changeSchema),
  /** The last step of `renameTag`: renames the tag itself, and in saved searches. */
  nameTag: method([tagKey, tagName, now], changeSchema),

  /** The ids of the clips in the bin. */
  listBin: method([], v.pipe(v.array(id), v.readonly())),
  /** A batch of `purgeClips`. */
  purgeBatch: method([namesSchema, now], v.number()),
  /** Purges what was deleted at least 30 days ago; returns the number of clips. */
  purgeBin: method([now], v.number()),
} satisfies MethodContract;
