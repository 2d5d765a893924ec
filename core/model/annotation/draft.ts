import * as v from 'valibot';
import { type Instant, instantSchema } from '../instant';
import { type Passage, passageSchema } from './passage';

/**
 * Unsaved text and tags that the user typed, under a key chosen by the caller.
 *
 * `…Before` is what was stored when editing started, if anything. `passage` is set if
 * no annotation holds it yet.
 */
export interface Draft {
  readonly key: string;
  readonly tags: readonly string[];
  readonly tagsBefore?: readonly string[];
  readonly note: string;
  readonly noteBefore?: string;
  readonly passage?: Passage;
  readonly updatedAt: Instant;
}

const tags = v.array(v.string());

/** See `Draft`. */
export const draftSchema: v.GenericSchema<unknown, Draft> = v.object({
  key: v.string(),
  tags,
  tagsBefore: v.exactOptional(tags),
  note: v.string(),
  noteBefore: v.exactOptional(v.string()),
  passage: v.exactOptional(passageSchema),
  updatedAt: instantSchema,
});
