import { emptyColumnValues } from '../../../core/search';
import type { ClipRow } from '../../schema/rows';
import { DamagedIndex } from '../rows/block-cache';
import { DamagedChanges, isDelta, numberIn } from '../rows/deltas';
import { answerOf, writing } from '../rows/index-database';
import { type DeltaRow, noTerms } from '../rows/index-rows';
import { createHead, createIndex } from './build-index';
import { rowsOfClips } from './clip-deltas';

/** Is an error one that `repair` knows to help? */
export function isDamage(error: unknown): error is DamagedIndex | DamagedChanges {
  return error instanceof DamagedIndex || error instanceof DamagedChanges;
}

/**
 * Makes anew what is damaged. A change that waits is written again from its clip; the whole
 * index is thrown away, and then to be built, only where no more is known.
 */
export async function repair(
  db: IDBDatabase,
  damage: DamagedIndex | DamagedChanges,
): Promise<void> {
  if (damage instanceof DamagedChanges) await repairDeltas(db, damage.keys);
  else await createIndex(db);
}

async function repairDeltas(db: IDBDatabase, keys: readonly number[]): Promise<void> {
  const texts = ['clips', 'versions', 'annotations'];
  const index = ['searchDeltas', 'searchHead', 'searchSegments'];
  await writing(db, [...texts, ...index], 'strict', async (work) => {
    const deltas = work.objectStore('searchDeltas');
    const mended = await Promise.all(
      keys.map(async (key) => {
        const row = await answerOf<unknown>(deltas.get(key));
        // Another page was here before.
        if (row === undefined || isDelta(row)) return true;
        const number = numberIn(row);
        if (number === null) deltas.delete(key);
        else deltas.put(await rowAnew(work, number), key);
        return number !== null;
      }),
    );
    // In the same transaction, or a crash would leave a clip that cannot be found.
    if (!mended.every(Boolean)) await createHead(work);
  });
}

/** A change that says all of a clip, or that it is gone. */
async function rowAnew(work: IDBTransaction, number: number): Promise<DeltaRow> {
  const clips = work.objectStore('clips').index('number');
  const clip = await answerOf<ClipRow | undefined>(clips.get(number));
  const [made] = clip === undefined ? [] : await rowsOfClips(work, [clip]);
  if (made !== undefined) return made;
  return { number, columns: emptyColumnValues, keptFlags: 0, article: noTerms, reader: noTerms };
}
