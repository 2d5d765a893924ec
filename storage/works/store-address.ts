import { type Clip, fail, type Result } from '../../core/model';
import { findRowsByAddress } from '../clips/find-rows';
import { storeClip } from '../clips/store-clip';
import type { LibraryDatabase } from '../schema/database';
import type { ClipRow } from '../schema/rows';

/** The clip that has one of these addresses, in the bin too, unless it is `clipId`; else null. */
export async function findOtherOwner(
  db: LibraryDatabase,
  keys: readonly string[],
  clipId: string,
): Promise<ClipRow | null> {
  const owners = await findRowsByAddress(db, keys);
  return owners.find(({ id }) => id !== clipId) ?? null;
}

/** Says that the owner of an address is another work, and whether the user has to look in the bin for it. */
export function failTaken({ deletedAt }: Pick<ClipRow, 'deletedAt'>): Result<never> {
  return fail(deletedAt === null ? 'address-taken' : 'address-in-bin');
}

/** Stores a clip without a text whose address was changed, and its link. */
export async function storeAddress(db: LibraryDatabase, clip: Clip): Promise<Clip> {
  const version = await db.versions.get(clip.versionId);
  if (version === undefined) throw new Error(`no version ${clip.versionId}`);
  const article = { ...version.article, url: clip.summary.url };
  await db.versions.put({ ...version, article });
  await storeClip(db, clip, article);
  return clip;
}
