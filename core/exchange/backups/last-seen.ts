import * as v from 'valibot';
import { type Instant, instantSchema } from '../../model';

/** What is known of a library outside of it, in case the browser loses it. */
export interface LastSeen {
  /** The id of the library itself: one that is made anew has another. */
  readonly id: string;
  /** Those in the bin too. */
  readonly clips: number;
  readonly seenAt: Instant;
  /** The last backup of it that was good; null when there was none. */
  readonly backup: { readonly name: string; readonly madeAt: Instant } | null;
}

/** Reads what was kept; null when there is nothing, or nothing that is understood. */
export const lastSeenSchema: v.GenericSchema<unknown, LastSeen | null> = v.fallback(
  v.nullable(
    v.object({
      id: v.string(),
      clips: v.pipe(v.number(), v.integer(), v.minValue(0)),
      seenAt: instantSchema,
      backup: v.nullable(v.object({ name: v.string(), madeAt: instantSchema })),
    }),
  ),
  null,
);

/** Whether the library that was seen is gone, when the one that is there has this id, or none yet. */
export function isLost(seen: LastSeen | null, id: string | null): seen is LastSeen {
  return seen !== null && seen.clips > 0 && seen.id !== id;
}
