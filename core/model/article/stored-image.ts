import * as v from 'valibot';
import { type Instant, instantSchema } from '../instant';

/** A picture that is kept for reading offline; its bytes stand apart. */
export interface StoredImage {
  /** SHA-256 of the bytes, in hexadecimal digits: the same picture is kept once. */
  readonly hash: string;
  /** Its media type ("image/jpeg"). */
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
