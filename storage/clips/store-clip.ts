import { applyCorrections } from '../../core/corrections';
import type { Annotation, Article, Clip, Instant } from '../../core/model';
import { toSketchRow } from '../near-duplicates/stored-sketch';
import { toRow } from '../schema/clip-row';
import { addClipDeltas, addDelta, type CounterDeltas } from '../schema/counter-deltas';
import { getChangedKeys, prepareCounters } from '../schema/counters';
import type { LibraryDatabase } from '../schema/database';
import type { PreparedWrite } from '../schema/prepared-write';
import type { ClipRow, SketchRow } from '../schema/rows';
import { getFingerprint } from './derived-text';
import { type IndexChange, queueIndexChanges } from './queue-index-change';

/** A clip to store, and its row in the database. */
export interface ClipChange {
  readonly before: ClipRow | null;
  readonly after: Clip;
  /** As read from the page. Given if it, or a correction of it, changed. */
  readonly article?: Article;
  /** Those of a new clip that were stored before it. Given, they need no change of their own in the index. */
  readonly annotations?: readonly Annotation[];
  /** Given if an import added or changed the clip. */
  readonly arrivedAt?: Instant;
}

/**
 * Stores an existing clip. Write to the table only with this, `storeClips` and
 * `prepareClips`, because they update the counters, the search index and the
 * sketches of near-duplicates. Part of the transaction that makes the change.
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
 * Stores clips, including new ones (`before` is null). A clip number is never
 * reused, even after the clip was purged.
 */
export async function storeClips(
  db: LibraryDatabase,
  changes: readonly ClipChange[],
): Promise<void> {
  const prepared = await prepareClips(db, changes);
  await prepared.commit();
}

/** Like `storeClips`, in two steps, so that callers can do other reads at the same time. */
export async function prepareClips(
  db: LibraryDatabase,
  changes: readonly ClipChange[],
): Promise<PreparedWrite> {
  const deltas: CounterDeltas = new Map();
  for (const { before, after } of changes) {
    if (before === null) addDelta(deltas, 'number', 1);
    else addClipDeltas(deltas, before, -1);
    addClipDeltas(deltas, after, 1);
  }
  const reading = prepareCounters(db, getChangedKeys(deltas));
  // Computed while the database reads.
  const articles = changes.map(
    ({ article, after }) => article && applyCorrections(article, after.corrections),
  );
  const fingerprints = articles.map((article) => article && getFingerprint(article));
  const counters = await reading;
  return {
    async commit() {
      let last = counters.valueBefore('number');
      const added: ClipRow[] = [];
      const updated: ClipRow[] = [];
      const sketches: SketchRow[] = [];
      const indexChanges = changes.map((change, index): IndexChange => {
        const { before, after, arrivedAt = before?.arrivedAt } = change;
        if (before === null) last += 1;
        const row = toRow(after, before?.number ?? last, arrivedAt);
        (before === null ? added : updated).push(row);
        const fingerprint = fingerprints[index];
        if (fingerprint !== undefined) sketches.push(toSketchRow(row.number, fingerprint));
        const { annotations = [] } = change;
        return { kind: 'clip', before, after: row, article: articles[index] ?? null, annotations };
      });
      await Promise.all([
        // Before new ones, which may take over an address.
        updated.length > 0 && db.clips.bulkPut(updated),
        // `add`, not `put`: an existing id is a bug and must not overwrite a clip.
        added.length > 0 && db.clips.bulkAdd(added),
        sketches.length > 0 && db.kinSketches.bulkPut(sketches),
        counters.commit(deltas),
        queueIndexChanges(db, indexChanges),
      ]);
    },
  };
}
