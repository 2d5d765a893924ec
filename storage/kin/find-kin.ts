import { type Result, succeed } from '../../core/model';
import type { LibraryDatabase } from '../database';
import type { Kin } from './kin';

/** See `Library.findKin`. */
export async function findKin(
  _db: LibraryDatabase,
  _versionId: string,
): Promise<Result<readonly Kin[]>> {
  return succeed([]);
}
