import type { Clip } from '../../core/model';
import type { ClipRow } from './rows';

/** Removes the fields that only the database needs. */
export function fromRow({
  order: _,
  number: __,
  tagKeys: ___,
  arrivedAt: ____,
  isOverruled: _____,
  ...clip
}: ClipRow): Clip {
  return clip;
}
