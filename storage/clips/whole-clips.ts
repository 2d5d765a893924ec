import type { WholeClip } from '../../core/model';
import { fromRow } from '../schema/clip-row';
import type { LibraryDatabase } from '../schema/database';
import type { ClipRow } from '../schema/rows';
import { readRowsByNumber } from './find-rows';
import { readRelatedRows } from './related-rows';

/** See `Library.getWholeClips`. Runs in one transaction. */
export async function getWholeClips(
  db: LibraryDatabase,
  idsOrNumbers: readonly (string | number)[],
): Promise<readonly WholeClip[]> {
  const rows = (await readRowsInOrder(db, idsOrNumbers)).filter(
    ({ deletedAt }) => deletedAt === null,
  );
  const ids = rows.map(({ id }) => id);
  const { versions, annotations } = await readRelatedRows(db, ids, { withImages: false });
  return rows.map((row) => ({
    clip: fromRow(row),
    versions: versions(row.id),
    annotations: annotations(row.id).filter(({ deletedAt }) => deletedAt === null),
  }));
}

/** Returns the existing clips with these ids or numbers, including the bin, each once and in the given order. */
export async function readRowsInOrder(
  db: LibraryDatabase,
  idsOrNumbers: readonly (string | number)[],
): Promise<readonly ClipRow[]> {
  const ids = idsOrNumbers.filter((name) => typeof name === 'string');
  const numbers = idsOrNumbers.filter((name) => typeof name === 'number');
  const [byId, byNumber] = await Promise.all([
    ids.length > 0 ? db.clips.bulkGet(ids) : [],
    numbers.length > 0 ? readRowsByNumber(db, numbers) : [],
  ]);
  const rows = [...byId, ...byNumber].filter((row) => row !== undefined);
  const rowByName = new Map<string | number, ClipRow>();
  for (const row of rows) rowByName.set(row.id, row).set(row.number, row);
  return [...new Set(idsOrNumbers.flatMap((name) => rowByName.get(name) ?? []))];
}
