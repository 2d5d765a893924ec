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
 * One batch each of the work that `BatchedMethods` (storage) does on many records: a single
 * transaction, without progress or a signal, since neither can be sent in a message.
 */
export const changeCalls = {
  /** A batch of `changeClips`. */
  changeBatch: method([namesSchema, statesSchema, now], changeSchema),
  /** A batch of `undoChange`. */
  undoBatch: method([changeSchema, now], changeSchema),

  /**
   * What has a tag or one below it, deleted or not. With the name that the tag shall get,
   * fails as `renameTag` does if it cannot have that.
   */
  listCarriers: method([tagKey, v.nullable(tagName)], carriersSchema),
  /** A batch of `renameTag`, or with null for the name of `deleteTag`. */
  retagBatch: method([carriersSchema, tagKey, v.nullable(tagName), now], changeSchema),
  /** The end of `renameTag`: names the tag itself, and in saved searches. */
  nameTag: method([tagKey, tagName, now], changeSchema),

  /** The ids of the clips in the bin. */
  listBin: method([], v.pipe(v.array(id), v.readonly())),
  /** A batch of `purgeClips`. */
  purgeBatch: method([namesSchema, now], v.number()),
  /** Removes for good what was deleted 30 days ago or earlier; returns how many clips. */
  purgeBin: method([now], v.number()),
} satisfies MethodContract;
