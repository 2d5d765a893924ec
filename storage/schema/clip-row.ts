import { type Clip, type Instant, tagKey } from '../../core/model';
import type { ClipRow } from './rows';

export { fromRow } from './from-row';

/** Returns the position of a clip in the list, oldest first. Ties are broken by id. */
export function toOrder(clip: Clip): string {
  return `${clip.clippedAt} ${clip.id}`;
}

/** Converts a clip to its stored form. `arrivedAt` is set if an import added it. */
export function toRow(clip: Clip, number: number, arrivedAt?: Instant): ClipRow {
  const { order: _, isOverruled: __, ...bare } = clip as Clip & Partial<ClipRow>;
  const tagKeys = clip.tags.map(tagKey);
  const row = { ...bare, number, tagKeys, ...(arrivedAt !== undefined && { arrivedAt }) };
  if (clip.deletedAt !== null) return row;
  return { ...row, order: toOrder(clip), ...(isOverruled(clip) && { isOverruled: 1 }) };
}

function isOverruled({ corrections }: Clip): boolean {
  return Object.values(corrections?.fields ?? {}).some(({ overruled }) => overruled !== undefined);
}
