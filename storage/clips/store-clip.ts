import type { Article, Clip, Instant } from '../../core/model';
import { sketchOf } from '../near-duplicates/stored-sketch';
import { toRow } from '../schema/clip-row';
import { addClipDeltas, addDelta, type CounterDeltas } from '../schema/counter-deltas';
import { changedKeys, prepareCounters } from '../schema/counters';
import type { LibraryDatabase } from '../schema/database';
import type { PreparedWrite } from '../schema/prepared-write';
import type { ClipRow, SketchRow } from '../schema/rows';
import { fingerprintOf } from './derived-text';
import { type IndexChange, queueIndexChanges } from './queue-index-change';

/** A clip that is to be stored, beside its row as it lies in the database. */
export interface ClipChange {
  readonly before: ClipRow | null;
  readonly after: Clip;
  /** Given when the text that is read is another. */
  readonly article?: Article;
  /** Given when a file has brought or changed it. */
  readonly arrivedAt?: Instant;
}

/**
 * Stores a clip that is there already. This, `storeClips` and `beginStore` are
 * the only ways to the table, so that counters, search index and kinship follow.
 * Part of the transaction that makes the change.
 */
export async function storeClip(
  db: LibraryDatabase,
  after: Clip,
  article?: Article,
): Promise<void> {
  const before = await db.clips.get(after.id);
  if (before === undefined) throw new Error(`no clip ${after.id} to change`);
  await storeClips(db, [{ before, after, ...(article && { article }) }]);
}

/**
 * Stores many clips, new ones (`before` is null) too. A number that was given to
 * a clip is never given again, even when that clip was purged.
 */
export async function storeClips(
  db: LibraryDatabase,
  changes: readonly ClipChange[],
): Promise<void> {
  const storing = await prepareClips(db, changes);
  await storing.commit();
}

/** Stores as `storeClips` does, in two steps: for those who read other things at the same time. */
export async function prepareClips(
  db: LibraryDatabase,
  changes: readonly ClipChange[],
): Promise<PreparedWrite> {
  const counted: CounterDeltas = new Map();
  for (const { before, after } of changes) {
    if (before === null) addDelta(counted, 'number', 1);
    else addClipDeltas(counted, before, -1);
    addClipDeltas(counted, after, 1);
  }
  const reading = prepareCounters(db, changedKeys(counted));
  // While the database reads.
  const texts = changes.map(({ article }) => article && fingerprintOf(article));
  const counting = await reading;
  return {
    async commit() {
      let last = counting.valueBefore('number');
      const added: ClipRow[] = [];
      const put: ClipRow[] = [];
      const sketches: SketchRow[] = [];
      const noted = changes.map((change, index): IndexChange => {
        const { before, after, article = null, arrivedAt = before?.arrivedAt } = change;
        if (before === null) last += 1;
        const row = toRow(after, before?.number ?? last, arrivedAt);
        (before === null ? added : put).push(row);
        const text = texts[index];
        if (text !== undefined) sketches.push(sketchOf(row.number, text));
        return { kind: 'clip', before, after: row, article };
      });
      await Promise.all([
        // Before new ones, which may have an address that is no longer theirs.
        put.length > 0 && db.clips.bulkPut(put),
        // `add`, not `put`: an id that is taken is a bug, and must not overwrite a clip.
        added.length > 0 && db.clips.bulkAdd(added),
        sketches.length > 0 && db.kinSketches.bulkPut(sketches),
        counting.commit(counted),
        queueIndexChanges(db, noted),
      ]);
    },
  };
}
