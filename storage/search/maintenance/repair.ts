import { emptyColumnValues } from '../../../core/search';
import type { ClipRow } from '../../schema/rows';
import { DamagedIndex } from '../rows/block-cache';
import { DamagedDeltas, isDelta, readClipNumber } from '../rows/deltas';
import { awaitRequest, runWriting } from '../rows/index-database';
import { type DeltaRow, emptyTerms } from '../rows/index-rows';
import { createIndex, resetHead } from './build-index';
import { readClipDeltas } from './clip-deltas';

/** True for errors that `repair` can fix. */
export function isDamage(error: unknown): error is DamagedIndex | DamagedDeltas {
  return error instanceof DamagedIndex || error instanceof DamagedDeltas;
}

/**
 * Rebuilds what is damaged. A damaged change is rewritten from its clip. The whole
 * index is deleted, to be rebuilt, only if the damage cannot be located.
 */
export async function repair(db: IDBDatabase, damage: DamagedIndex | DamagedDeltas): Promise<void> {
  if (damage instanceof DamagedDeltas) await repairDeltas(db, damage.keys);
  else await createIndex(db);
}

async function repairDeltas(db: IDBDatabase, keys: readonly number[]): Promise<void> {
  const texts = ['clips', 'versions', 'annotations'];
  const index = ['searchDeltas', 'searchHead', 'searchSegments'];
  await runWriting(db, [...texts, ...index], 'strict', async (transaction) => {
    const deltas = transaction.objectStore('searchDeltas');
    const isRepaired = await Promise.all(
      keys.map(async (key) => {
        const row = await awaitRequest<unknown>(deltas.get(key));
        // Another page repaired it already.
        if (row === undefined || isDelta(row)) return true;
        const number = readClipNumber(row);
        if (number === null) deltas.delete(key);
        else deltas.put(await rebuildDelta(transaction, number), key);
        return number !== null;
      }),
    );
    // In the same transaction: after a crash in between, a clip could not be found.
    if (!isRepaired.every(Boolean)) await resetHead(transaction);
  });
}

/** Returns a change with everything about a clip, or with its deletion. */
async function rebuildDelta(transaction: IDBTransaction, number: number): Promise<DeltaRow> {
  const clips = transaction.objectStore('clips').index('number');
  const clip = await awaitRequest<ClipRow | undefined>(clips.get(number));
  const [delta] = clip === undefined ? [] : await readClipDeltas(transaction, [clip]);
  if (delta !== undefined) return delta;
  return {
    number,
    columns: emptyColumnValues,
    keptFlags: 0,
    article: emptyTerms,
    reader: emptyTerms,
  };
}
