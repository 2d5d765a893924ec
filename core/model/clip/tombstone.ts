import * as v from 'valibot';
import { type Instant, instantSchema } from '../instant';

/** A marker for a purged record, so other copies of the library can purge it, too. */
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
