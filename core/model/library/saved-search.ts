import * as v from 'valibot';
import { type Instant, instantSchema } from '../instant';

/** A query saved under a name. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  /** The query, as typed into the search box. */
  readonly question: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** When it was deleted; null if it is not. */
  readonly deletedAt: Instant | null;
}

export const savedSearchSchema: v.GenericSchema<unknown, SavedSearch> = v.object({
  id: v.string(),
  name: v.pipe(v.string(), v.nonEmpty()),
  question: v.string(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: v.nullable(instantSchema),
});
