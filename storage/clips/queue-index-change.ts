import { type Annotation, type Article, listNotes } from '../../core/model';
import {
  annotationFlagMask,
  emptyColumnValues,
  getAnnotationFlags,
  getColumnValues,
  getUserTerms,
} from '../../core/search';
import type { LibraryDatabase } from '../schema/database';
import type { ClipRow } from '../schema/rows';
import { isDelta } from '../search/rows/deltas';
import { type DeltaRow, emptyTerms, type PackedTerms, packTerms } from '../search/rows/index-rows';
import { getPackedTerms } from './derived-text';
import { listActiveAnnotations } from './find-rows';

/** A change in the current transaction that may affect the search index. */
export type IndexChange =
  /**
   * `before` is null for a new clip, `after` for a purged one. `article` is given if the text
   * changed, `annotations` if a new clip has some; deleted ones do not count.
   */
  | {
      readonly kind: 'clip';
      readonly before: ClipRow | null;
      readonly after: ClipRow | null;
      readonly article: Article | null;
      readonly annotations?: readonly Annotation[];
    }
  /** `after` or its clip may be deleted. */
  | {
      readonly kind: 'annotation';
      readonly clip: ClipRow;
      readonly before: Annotation | null;
      readonly after: Annotation | null;
    };

/**
 * Queues changes for the search index. Call it in the transaction that makes the
 * changes, which must include `searchDeltas`, so that no crash leaves a clip that
 * cannot be found.
 *
 * The cost of a series of edits is bounded: changes that do not affect search are
 * skipped, the annotations of a clip are queued once per call, and a change of the
 * user's text replaces the last queued one if that is of the same clip.
 */
export async function queueIndexChanges(
  db: LibraryDatabase,
  changes: readonly IndexChange[],
): Promise<void> {
  // In a single await: Dexie loses its transaction after about a hundred awaits without a request.
  const rows = dropRedundant(changes).map((change) => [change, toDelta(change)] as const);
  const needsReads = rows.some(([, row]) => row === null);
  const results = needsReads
    ? await Promise.all(rows.map(([change, row]) => row ?? readDelta(db, change)))
    : rows.map(([, row]) => row);
  const deltas = results.filter((row) => row !== null && row !== 'same');
  const [firstDelta] = deltas;
  if (firstDelta === undefined) return;
  if (needsReads && deltas.length === 1) await addOrMerge(db, firstDelta);
  else await db.searchDeltas.bulkAdd(deltas);
}

/** Drops annotation changes that do not affect search, and all but the last one of each clip, which covers the others. */
function dropRedundant(changes: readonly IndexChange[]): readonly IndexChange[] {
  const last = new Map<string, IndexChange>();
  for (const change of changes) {
    if (change.kind === 'annotation' && affectsSearch(change)) last.set(change.clip.id, change);
  }
  return changes.filter((change) => change.kind === 'clip' || last.get(change.clip.id) === change);
}

function affectsSearch({ before, after }: Extract<IndexChange, { kind: 'annotation' }>): boolean {
  const getIndexedFields = (annotation: Annotation | null) =>
    annotation === null || annotation.deletedAt !== null
      ? null
      : [annotation.note, annotation.colour, annotation.tags, annotation.passage.quote.exact];
  return JSON.stringify(getIndexedFields(before)) !== JSON.stringify(getIndexedFields(after));
}

/** Adds a row, replacing the last queued one if it is of the same clip. */
async function addOrMerge(db: LibraryDatabase, row: DeltaRow): Promise<void> {
  let last: readonly [key: number, row: DeltaRow] | null = null;
  const newest = db.searchDeltas.toCollection().reverse().limit(1);
  await newest.each((found, { primaryKey }) => {
    if (isDelta(found) && found.number === row.number) last = [primaryKey, found];
  });
  if (last === null) {
    await db.searchDeltas.add(row);
    return;
  }
  const [key, before] = last as readonly [number, DeltaRow];
  // Uses a new key, by which pages notice that the row has changed.
  await Promise.all([db.searchDeltas.delete(key), db.searchDeltas.add(merge(before, row))]);
}

/** Merges two changes of one clip. */
function merge(before: DeltaRow, after: DeltaRow): DeltaRow {
  const { columns, keptFlags } = after;
  return {
    ...before,
    ...after,
    columns: { ...columns, flags: columns.flags | (before.columns.flags & keptFlags) },
    keptFlags: before.keptFlags & keptFlags,
    article: after.article ?? before.article,
    reader: after.reader ?? before.reader,
  };
}

/**
 * Returns the delta of a change that needs no reads: a new clip, or no change of
 * the user's text. 'same' if search is not affected, null if reads are needed.
 */
function toDelta(change: IndexChange): DeltaRow | 'same' | null {
  if (change.kind === 'annotation') return null;
  const { before, after, article, annotations = [] } = change;
  if (before === null) {
    const active = annotations.filter(({ deletedAt }) => deletedAt === null);
    return after && buildDelta(after, getTerms(article), active);
  }
  if (after === null) {
    const { number } = before;
    return {
      number,
      columns: emptyColumnValues,
      keptFlags: 0,
      article: emptyTerms,
      reader: emptyTerms,
    };
  }
  if (!isSameText(before, after)) return null;
  const columns = getColumnValues(after);
  const isSame = JSON.stringify(columns) === JSON.stringify(getColumnValues(before));
  if (isSame && article === null) return 'same';
  return {
    number: after.number,
    columns,
    keptFlags: annotationFlagMask,
    article: getTerms(article),
    reader: null,
    ...getMovedField(before, after),
  };
}

/** Returns the delta of any other change, after reading the clip's annotations; null if there is no clip. */
async function readDelta(db: LibraryDatabase, change: IndexChange): Promise<DeltaRow | null> {
  const id = change.kind === 'annotation' ? change.clip.id : change.after?.id;
  if (id === undefined) return null;
  const [annotations, clip] = await Promise.all([
    listActiveAnnotations(db, id),
    change.kind === 'annotation' ? db.clips.get(id) : change.after,
  ]);
  if (!clip) return null;
  if (change.kind === 'annotation') return buildDelta(clip, null, annotations);
  const { before, after, article } = change;
  return {
    ...buildDelta(clip, getTerms(article), annotations),
    ...(after !== null && getMovedField(before, after)),
  };
}

/** Whether the notes and tags of a clip are the same, without those of its annotations. */
function isSameText(before: ClipRow, after: ClipRow): boolean {
  const [was, is] = [before, after].map((row) => JSON.stringify([listNotes(row), row.tags]));
  return was === is;
}

function getTerms(article: Article | null): PackedTerms | null {
  return article && getPackedTerms(article);
}

function getMovedField(before: ClipRow | null, after: ClipRow): Pick<DeltaRow, 'isMoved'> {
  return before !== null && before.clippedAt !== after.clippedAt ? { isMoved: true } : {};
}

/** Builds a delta with the user's current text. */
function buildDelta(
  clip: ClipRow,
  article: PackedTerms | null,
  annotations: readonly Annotation[],
): DeltaRow {
  const columns = getColumnValues(clip);
  return {
    number: clip.number,
    columns: { ...columns, flags: columns.flags | getAnnotationFlags(annotations) },
    keptFlags: 0,
    article,
    reader: packTerms(getUserTerms({ ...clip, annotations })),
  };
}
