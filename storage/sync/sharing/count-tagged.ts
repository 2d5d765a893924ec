import { tagKey } from '../../../core/model';
import type { LibraryDatabase } from '../../schema/database';

/** The number of clips that have a tag or one below it, without those in the bin. */
export async function countTagged(db: LibraryDatabase, tag: string): Promise<number> {
  const rows = await findTagged(db, tag).toArray();
  return rows.filter(({ deletedAt }) => deletedAt === null).length;
}

/** Clips that have a tag or one below it, also in the bin. */
export function findTagged({ clips }: LibraryDatabase, tag: string) {
  const key = tagKey(tag);
  return clips.where('tagKeys').equals(key).or('tagKeys').startsWith(`${key}/`).distinct();
}
