import * as v from 'valibot';
import { type Instant, instantSchema } from '../instant';

/** What remains of a record that was purged, so that another copy of the library learns of it. */
export interface Tombstone {
  readonly id: string;
  readonly kind: 'clip' | 'version' | 'annotation';
  readonly deletedAt: Instant;
}

/** See `Tombstone`. */
export const tombstoneSchema: v.GenericSchema<unknown, Tombstone> = v.object({
  id: v.string(),
  kind: v.picklist(['clip', 'version', 'annotation']),
  deletedAt: instantSchema,
});
