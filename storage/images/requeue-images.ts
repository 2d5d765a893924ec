import { type Result, type Settings, succeed } from '../../core/model';
import type { CounterDeltas } from '../schema/counter-deltas';
import { applyDeltas } from '../schema/counters';
import type { LibraryDatabase, Write } from '../schema/database';
import type { ImageUse } from '../schema/rows';
import { addImageUseDeltas } from './images';

/** Uses checked per transaction. */
const batchSize = 500;

/**
 * Requeues images that were rejected by a limit that the user has now raised.
 * Works in batches, one transaction each. An interrupted run continues the next
 * time a limit is raised.
 */
export async function requeueImages(
  db: LibraryDatabase,
  write: Write,
  before: Settings['images'],
  after: Settings['images'],
): Promise<Result<null>> {
  const reasons = new Set<string>();
  if (after.mostBytesEach > before.mostBytesEach) reasons.add('too-large');
  if (after.mostBytesInAll > before.mostBytesInAll) reasons.add('no-room');
  if (!after.keep || reasons.size === 0) return succeed(null);
  let last: ImageUse | null = null;
  do {
    const checked: Result<ImageUse | null> = await write(() => requeueBatch(db, last, reasons));
    if (!checked.ok) return checked;
    last = checked.value;
  } while (last !== null);
  return succeed(null);
}

/** Checks the uses after `after` and returns the last one checked; null if there are no more. */
async function requeueBatch(
  db: LibraryDatabase,
  after: ImageUse | null,
  reasons: ReadonlySet<string>,
): Promise<Result<ImageUse | null>> {
  const uses = await db.imageUses
    .where('[clipId+url]')
    .above(after === null ? ['', ''] : [after.clipId, after.url])
    .limit(batchSize)
    .toArray();
  const deltas: CounterDeltas = new Map();
  const requeued = uses.flatMap((use): readonly ImageUse[] => {
    if (use.missed === undefined || !reasons.has(use.missed)) return [];
    const { clipId, url } = use;
    const queued: ImageUse = { clipId, url, tries: 0 };
    addImageUseDeltas(deltas, use, queued);
    return [queued];
  });
  if (requeued.length > 0)
    await Promise.all([db.imageUses.bulkPut(requeued), applyDeltas(db, deltas)]);
  return succeed(uses.length < batchSize ? null : (uses.at(-1) ?? null));
}
