import { type Clip, fail, type Result } from '../../core/model';
import { findRowsByAddress } from '../clips/find-rows';
import { storeClip } from '../clips/store-clip';
import type { LibraryDatabase } from '../schema/database';
import type { ClipRow } from '../schema/rows';

/** Returns the clip with one of these addresses, including the bin, unless it is `clipId`; else null. */
export async function findOtherOwner(
  db: LibraryDatabase,
  keys: readonly string[],
  clipId: string,
): Promise<ClipRow | null> {
  const owners = await findRowsByAddress(db, keys);
  return owners.find(({ id }) => id !== clipId) ?? null;
}

/** Fails because the address belongs to another work. The code tells whether that clip is in the bin. */
export function failTaken({ deletedAt }: Pick<ClipRow, 'deletedAt'>): Result<never> {
  return fail(deletedAt === null ? 'address-taken' : 'address-in-bin');
}

/** Stores a clip without a text after a change of its address, and its link. */
export async function storeAddress(db: LibraryDatabase, clip: Clip): Promise<Clip> {
  const version = await db.versions.get(clip.versionId);
  if (version === undefined) throw new Error(`no version ${clip.versionId}`);
  const article = { ...version.article, url: clip.summary.url };
  await db.versions.put({ ...version, article });
  await storeClip(db, clip, article);
  return clip;
}
