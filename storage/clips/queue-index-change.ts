import type { Annotation, Article } from '../../core/model';
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
import { packedTermsOf } from './derived-text';
import { standingAnnotations } from './find-row';

/** What became different in the transaction under way, of what can be found. */
export type IndexChange =
  /** `before` is null for a new clip, `after` for one that was purged; `article` is given when the text is another. */
  | {
      readonly kind: 'clip';
      readonly before: ClipRow | null;
      readonly after: ClipRow | null;
      readonly article: Article | null;
    }
  /** `after` may be deleted, and its clip too. */
  | {
      readonly kind: 'annotation';
      readonly clip: ClipRow;
      readonly before: Annotation | null;
      readonly after: Annotation | null;
    };

/**
 * Notes changes for the search index. Called inside of the transaction that
 * makes them, whose tables include `searchDeltas`, so that no crash leaves a
 * clip that cannot be found.
 *
 * What a series of edits costs is bounded: what nobody can find is not noted, the annotations of
 * a clip are noted once a call, and a change of words takes the place of the last
 * one that waits, when that was of the same clip.
 */
export async function queueIndexChanges(
  db: LibraryDatabase,
  changes: readonly IndexChange[],
): Promise<void> {
  // In one wait: Dexie loses its transaction in a hundred that have nothing to do with it.
  const rows = withoutRepeats(changes).map((change) => [change, rowAtOnce(change)] as const);
  const read = rows.some(([, row]) => row === null);
  const made = read
    ? await Promise.all(rows.map(([change, row]) => row ?? rowOfWords(db, change)))
    : rows.map(([, row]) => row);
  const noted = made.filter((row) => row !== null && row !== 'same');
  const [only] = noted;
  if (only === undefined) return;
  if (read && noted.length === 1) await addOrMerge(db, only);
  else await db.searchDeltas.bulkAdd(noted);
}

/** Changes without those of annotations that nobody can find, and of those the last one of each clip: it tells of all. */
function withoutRepeats(changes: readonly IndexChange[]): readonly IndexChange[] {
  const last = new Map<string, IndexChange>();
  for (const change of changes) {
    if (change.kind === 'annotation' && isFindable(change)) last.set(change.clip.id, change);
  }
  return changes.filter((one) => one.kind === 'clip' || last.get(one.clip.id) === one);
}

function isFindable({ before, after }: Extract<IndexChange, { kind: 'annotation' }>): boolean {
  const told = (one: Annotation | null) =>
    one === null || one.deletedAt !== null
      ? null
      : [one.note, one.colour, one.tags, one.passage.quote.exact];
  return JSON.stringify(told(before)) !== JSON.stringify(told(after));
}

/** Adds a row, in place of the last one that waits if that is of the same clip. */
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
  // Under a key of its own, by which pages know that it is new.
  await Promise.all([db.searchDeltas.delete(key), db.searchDeltas.add(merge(before, row))]);
}

/** Two changes of one clip as one. */
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
 * The row of a change for which nothing must be read: of a new clip, or of no words of
 * the reader's. `same` where search has nothing new to know, null where something must be read.
 */
function rowAtOnce(change: IndexChange): DeltaRow | 'same' | null {
  if (change.kind === 'annotation') return null;
  const { before, after, article } = change;
  if (before === null) return after && rowOf(after, termsOf(article), []);
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
  if (before.note !== after.note || before.tags.join('\n') !== after.tags.join('\n')) return null;
  const columns = getColumnValues(after);
  const isSame = JSON.stringify(columns) === JSON.stringify(getColumnValues(before));
  if (isSame && article === null) return 'same';
  return {
    number: after.number,
    columns,
    keptFlags: annotationFlagMask,
    article: termsOf(article),
    reader: null,
    ...movedOf(before, after),
  };
}

/** The row of any other change, as soon as the clip's annotations were read; null if there is no clip. */
async function rowOfWords(db: LibraryDatabase, change: IndexChange): Promise<DeltaRow | null> {
  const id = change.kind === 'annotation' ? change.clip.id : change.after?.id;
  if (id === undefined) return null;
  const [annotations, clip] = await Promise.all([
    standingAnnotations(db, id),
    change.kind === 'annotation' ? db.clips.get(id) : change.after,
  ]);
  if (!clip) return null;
  if (change.kind === 'annotation') return rowOf(clip, null, annotations);
  const { before, after, article } = change;
  return {
    ...rowOf(clip, termsOf(article), annotations),
    ...(after !== null && movedOf(before, after)),
  };
}

function termsOf(article: Article | null): PackedTerms | null {
  return article && packedTermsOf(article);
}

function movedOf(before: ClipRow | null, after: ClipRow): Pick<DeltaRow, 'isMoved'> {
  return before !== null && before.clippedAt !== after.clippedAt ? { isMoved: true } : {};
}

/** A row that says anew what the reader wrote. */
function rowOf(
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
    reader: packTerms(getUserTerms({ note: clip.note, tags: clip.tags, annotations })),
  };
}
