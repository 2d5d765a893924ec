import { type Result, succeed } from '../../core/model';
import { fingerprintArticle } from '../../core/near-duplicates';
import type { LibraryDatabase } from '../schema/database';
import { sketchOf } from './stored-sketch';

/** Clips whose texts are read in one transaction: a few milliseconds, so that a save waits for no more. */
const clipsAtOnce = 20;
/** The counter that holds the number of the last clip that was looked at. */
const counterKey = 'kin';
/** Its label once no clip is left. */
const whole = 'whole';

/**
 * Notes the next few clips that an upgrade left without a sketch, and says whether
 * any are left. Runs in one transaction; where it ends, the next call goes on.
 */
export async function catchUpNearDuplicates(
  db: LibraryDatabase,
): Promise<Result<{ isWhole: boolean }>> {
  const counter = await db.counters.get(counterKey);
  if (counter?.label === whole) return succeed({ isWhole: true });
  const rows = await db.clips
    .where('number')
    .above(counter?.count ?? 0)
    .limit(clipsAtOnce)
    .toArray();
  const sketches = await db.kinSketches.bulkGet(rows.map(({ number }) => number));
  const unknown = rows.filter((_, index) => sketches[index]?.sketch === undefined);
  const versions = await db.versions.bulkGet(unknown.map(({ versionId }) => versionId));
  const noted = unknown.flatMap(({ number }, index) => {
    const version = versions[index];
    return version ? [sketchOf(number, fingerprintArticle(version.article))] : [];
  });
  const isWhole = rows.length < clipsAtOnce;
  const count = rows.at(-1)?.number ?? counter?.count ?? 0;
  await Promise.all([
    db.kinSketches.bulkPut(noted),
    db.counters.put({ key: counterKey, count, ...(isWhole && { label: whole }) }),
  ]);
  return succeed({ isWhole });
}
