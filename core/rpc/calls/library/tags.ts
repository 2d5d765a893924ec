import * as v from 'valibot';
import { colourSchema, tagSchema } from '../../../model';
import { type MethodContract, method } from '../../methods';
import { limit, now } from './arguments';
import { changeSchema } from './change-schemas';

const typed = v.string();
const tagKey = v.string();

/** Shares whose tags were renamed; the shape of `ShareMove` in `storage/sync/sharing/move-shares.ts`. */
const moves = v.pipe(
  v.array(v.object({ id: v.string(), from: v.string(), to: v.string() })),
  v.readonly(),
);

export const tagCalls = {
  /**
   * Tags in use whose name, or one of its path segments, begins with the typed text, most
   * used first.
   */
  completeTags: method([typed, limit], v.pipe(v.array(tagSchema), v.readonly())),
  /** Every tag in use. */
  listTags: method([], v.pipe(v.array(tagSchema), v.readonly())),
  recolourTag: method([tagKey, v.nullable(colourSchema), now], changeSchema),
  /**
   * Renames the tags of shares with this tag or one below it, before `renameTag`. Not if the new
   * one is in use: clips that nobody has shared would be.
   */
  moveShares: method([tagKey, typed, now], moves),
  /** Reverts `moveShares`, except for shares whose tags were renamed again. */
  moveSharesBack: method([moves, now], v.null()),
} satisfies MethodContract;
