import type { WholeClip } from '../../core/model';
import { fromRow } from '../schema/clip-row';
import type { LibraryDatabase } from '../schema/database';
import type { ClipRow } from '../schema/rows';
import { rowsNumbered } from './find-row';
import { rowsOfClips } from './rows-of-clips';

/** See `Library.getWholeClips`; runs in one transaction. */
export async function getWholeClips(
  db: LibraryDatabase,
  which: readonly (string | number)[],
): Promise<readonly WholeClip[]> {
  const rows = (await rowsInOrder(db, which)).filter(({ deletedAt }) => deletedAt === null);
  const ids = rows.map(({ id }) => id);
  const { versions, annotations } = await rowsOfClips(db, ids, { withPictures: false });
  return rows.map((row) => ({
    clip: fromRow(row),
    versions: versions(row.id),
    annotations: annotations(row.id).filter(({ deletedAt }) => deletedAt === null),
  }));
}

/** The clips that are there of those named, in the bin too, each once and in their order. */
export async function rowsInOrder(
  db: LibraryDatabase,
  which: readonly (string | number)[],
): Promise<readonly ClipRow[]> {
  const ids = which.filter((name) => typeof name === 'string');
  const numbers = which.filter((name) => typeof name === 'number');
  const [byId, byNumber] = await Promise.all([
    ids.length > 0 ? db.clips.bulkGet(ids) : [],
    numbers.length > 0 ? rowsNumbered(db, numbers) : [],
  ]);
  const rows = [...byId, ...byNumber].filter((row) => row !== undefined);
  const named = new Map<string | number, ClipRow>();
  for (const row of rows) named.set(row.id, row).set(row.number, row);
  return [...new Set(which.flatMap((name) => named.get(name) ?? []))];
}
