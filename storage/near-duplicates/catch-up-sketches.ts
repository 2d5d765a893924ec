import { applyCorrections } from '../../core/corrections';
import { type Result, succeed } from '../../core/model';
import { fingerprintArticle } from '../../core/near-duplicates';
import type { LibraryDatabase } from '../schema/database';
import { toSketchRow } from './stored-sketch';

/** Clips per transaction: a few milliseconds, so that saving a clip does not wait longer. */
const batchSize = 20;
/** Key of the counter with the number of the last clip that was processed. */
const counterKey = 'kin';
/** Label of the counter once all clips were processed. */
const completeLabel = 'whole';

/**
 * Stores sketches for the next clips that lack one since an upgrade, and returns
 * whether all are done. Runs in one transaction. The next call continues.
 */
export async function catchUpSketches(db: LibraryDatabase): Promise<Result<{ isWhole: boolean }>> {
  const counter = await db.counters.get(counterKey);
  if (counter?.label === completeLabel) return succeed({ isWhole: true });
  const rows = await db.clips
    .where('number')
    .above(counter?.count ?? 0)
    .limit(batchSize)
    .toArray();
  const sketches = await db.kinSketches.bulkGet(rows.map(({ number }) => number));
  const missing = rows.filter((_, index) => sketches[index]?.sketch === undefined);
  const versions = await db.versions.bulkGet(missing.map(({ versionId }) => versionId));
  const newSketches = missing.flatMap(({ number, corrections }, index) => {
    const version = versions[index];
    if (!version) return [];
    const article = applyCorrections(version.article, corrections);
    return [toSketchRow(number, fingerprintArticle(article))];
  });
  const isWhole = rows.length < batchSize;
  const count = rows.at(-1)?.number ?? counter?.count ?? 0;
  await Promise.all([
    db.kinSketches.bulkPut(newSketches),
    db.counters.put({ key: counterKey, count, ...(isWhole && { label: completeLabel }) }),
  ]);
  return succeed({ isWhole });
}
