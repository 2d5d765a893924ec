import type { Clip } from '../core/model';
import type { ClipRow } from './database';

/** A clip's place in the list: newest last, the id deciding between clips of one moment. */
export function orderOf(clip: Clip): string {
  return `${clip.clippedAt} ${clip.id}`;
}

/** A clip as it is stored. */
export function toRow(clip: Clip): ClipRow {
  return clip.deletedAt === null ? { ...clip, order: orderOf(clip) } : clip;
}

/** A stored clip without what only the database needs. */
export function fromRow({ order: _, ...clip }: ClipRow): Clip {
  return clip;
}
