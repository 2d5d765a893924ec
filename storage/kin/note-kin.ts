import type { Version } from '../../core/model';
import { readKinText } from '../../core/versions';
import type { LibraryDatabase } from '../database';
import type { KinSketch } from '../rows';

/**
 * Notes the text of a new version for kinship, or with `isGone` that it was
 * purged. Called inside of the transaction that makes the change, while the clip
 * has its row; its tables include `kinSketches`. A clip is known by the text of
 * the version that was kept last.
 */
export async function noteKin(
  db: LibraryDatabase,
  version: Version,
  isGone = false,
): Promise<void> {
  const clip = await db.clips.get(version.clipId);
  if (clip === undefined) return;
  if (isGone) await db.kinSketches.delete(clip.number);
  else await db.kinSketches.put(sketchOf(clip.number, version));
}

/** The sketch of the clip with this number, which has this text. */
export function sketchOf(number: number, { article }: Version): KinSketch {
  return { number, bands: readKinText(article).bands };
}
