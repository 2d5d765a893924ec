import * as v from 'valibot';
import { type Instant, instantSchema } from '../instant';

/** An image stored for offline reading, without its bytes. */
export interface StoredImage {
  /** SHA-256 of the bytes in hexadecimal; the same image is stored once. */
  readonly hash: string;
  /** Media type ("image/jpeg"). */
  readonly type: string;
  readonly byteCount: number;
  readonly keptAt: Instant;
}

export const storedImageSchema: v.GenericSchema<unknown, StoredImage> = v.object({
  hash: v.string(),
  type: v.string(),
  byteCount: v.number(),
  keptAt: instantSchema,
});
