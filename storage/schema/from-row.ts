import type { Clip } from '../../core/model';
import type { ClipRow } from './rows';

/** A stored clip without what only the database needs. */
export function fromRow({
  order: _,
  number: __,
  tagKeys: ___,
  arrivedAt: ____,
  ...clip
}: ClipRow): Clip {
  return clip;
}
