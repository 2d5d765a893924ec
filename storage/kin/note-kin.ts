import type { Version } from '../../core/model';
import type { LibraryDatabase } from '../database';

/**
 * Notes the text of a new version for kinship, or with `isGone` that it was
 * purged. Called inside of the transaction that makes the change, while the clip
 * has its row; its tables include `kinSketches`.
 */
export async function noteKin(
  _db: LibraryDatabase,
  _version: Version,
  _isGone = false,
): Promise<void> {}
