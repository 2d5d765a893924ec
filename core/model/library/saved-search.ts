import * as v from 'valibot';
import { type Instant, instantSchema } from '../instant';

/** A question that the reader keeps by a name. */
export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  /** As it is typed into the search box. */
  readonly question: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** When it was deleted; null while it stands. */
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
