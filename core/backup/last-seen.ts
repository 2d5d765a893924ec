import * as v from 'valibot';
import { type Instant, instantSchema } from '../model';

/** A record of the library that is stored outside of it, in case the browser deletes it. */
export interface LastSeen {
  /** The library's own id: a newly created one has another. */
  readonly id: string;
  /** Includes those in the bin. */
  readonly clips: number;
  readonly seenAt: Instant;
  /** The last good backup; null if there was none. */
  readonly backup: { readonly name: string; readonly madeAt: Instant } | null;
}

/** Parses the stored record; null if it is missing or invalid. */
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

/** True if the recorded library is gone: the current one has another `id`, or none yet. */
export function isLost(seen: LastSeen | null, id: string | null): seen is LastSeen {
  return seen !== null && seen.clips > 0 && seen.id !== id;
}
