import type { Instant } from '../../core/model';
import type { LibraryDatabase } from './database';
import type { TrackingRow } from './rows';
import { trackingKey } from './track-changes';

/**
 * Begins or ends to track changes of clips, by what the ids of these changes begin with. Part of a
 * transaction.
 */
export async function setTracked(
  { syncChanges }: LibraryDatabase,
  start: string,
  isTracked: boolean,
  now: Instant,
): Promise<void> {
  const row: TrackingRow | undefined = await syncChanges.get(trackingKey);
  const { starts = row ? [''] : [] } = row ?? {};
  const others = starts.filter((one) => one !== start);
  const all = isTracked ? [...others, start] : others;
  if (all.length === 0) await syncChanges.delete(trackingKey);
  else {
    const tracking: TrackingRow = { id: trackingKey, changedAt: now, mark: '', starts: all };
    await syncChanges.put(tracking);
  }
}
