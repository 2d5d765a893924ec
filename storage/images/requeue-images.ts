import { type Result, type Settings, succeed } from '../../core/model';
import type { CounterDeltas } from '../schema/counter-deltas';
import { applyDeltas } from '../schema/counters';
import type { LibraryDatabase, Write } from '../schema/database';
import type { ImageUse } from '../schema/rows';
import { imageUseDeltas } from './images';

/** Uses that are looked at in one transaction. */
const usesAtOnce = 500;

/**
 * Wants the images again that an earlier limit has kept out, once the reader has raised it.
 * A slice after the other, each a transaction; where it is cut off, the next raise goes on.
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
    const seen: Result<ImageUse | null> = await write(() => requeueBatch(db, last, reasons));
    if (!seen.ok) return seen;
    last = seen.value;
  } while (last !== null);
  return succeed(null);
}

/** Looks at the uses after one, and gives the last that was looked at; null when there are no more. */
async function requeueBatch(
  db: LibraryDatabase,
  after: ImageUse | null,
  reasons: ReadonlySet<string>,
): Promise<Result<ImageUse | null>> {
  const uses = await db.imageUses
    .where('[clipId+url]')
    .above(after === null ? ['', ''] : [after.clipId, after.url])
    .limit(usesAtOnce)
    .toArray();
  const change: CounterDeltas = new Map();
  const wanted = uses.flatMap((use): readonly ImageUse[] => {
    if (use.missed === undefined || !reasons.has(use.missed)) return [];
    const { clipId, url } = use;
    const again: ImageUse = { clipId, url, tries: 0 };
    imageUseDeltas(change, use, again);
    return [again];
  });
  if (wanted.length > 0) await Promise.all([db.imageUses.bulkPut(wanted), applyDeltas(db, change)]);
  return succeed(uses.length < usesAtOnce ? null : (uses.at(-1) ?? null));
}
