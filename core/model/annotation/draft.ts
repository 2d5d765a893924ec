import * as v from 'valibot';
import { type Instant, instantSchema } from '../instant';
import { type Passage, passageSchema } from './passage';

/**
 * What the reader typed and has not saved yet, under a key of the caller's. What was stored
 * when the writing began stands beside it where something was, and the passage where no
 * annotation holds it.
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
