import { type Clip, type Instant, tagKey } from '../../core/model';
import type { ClipRow } from './rows';

export { fromRow } from './from-row';

/** A clip's place in the list: newest last, the id deciding between clips of one moment. */
export function orderOf(clip: Clip): string {
  return `${clip.clippedAt} ${clip.id}`;
}

/** A clip as it is stored, under its number, and when a file brought it. */
export function toRow(clip: Clip, number: number, arrivedAt?: Instant): ClipRow {
  const { order: _, ...bare } = clip as Clip & { order?: string };
  const tagKeys = clip.tags.map(tagKey);
  const row = { ...bare, number, tagKeys, ...(arrivedAt !== undefined && { arrivedAt }) };
  return clip.deletedAt === null ? { ...row, order: orderOf(clip) } : row;
}
