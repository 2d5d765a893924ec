import type { Annotation, Article } from '../../core/model';
import {
  annotationFlags,
  annotationFlagsOf,
  articleTerms,
  columnsOf,
  noColumns,
  readerTerms,
} from '../../core/search';
import type { LibraryDatabase } from '../database';
import { standingAnnotations } from '../find-row';
import type { ClipRow } from '../rows';
import { type DeltaRow, noTerms, type PackedTerms, packTerms } from './index-rows';

/** What became different in the transaction under way, of what can be found. */
export type NotedChange =
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
 */
export async function noteChange(
  db: LibraryDatabase,
  changes: readonly NotedChange[],
): Promise<void> {
  // In one wait: Dexie loses its transaction in a hundred that have nothing to do with it.
  const rows = changes.map(rowAtOnce);
  if (rows.includes(null)) {
    const read = changes.map((change, index) => rows[index] ?? rowOfWords(db, change));
    rows.splice(0, rows.length, ...(await Promise.all(read)));
  }
  const noted = rows.filter((row) => row !== null);
  if (noted.length > 0) await db.searchDeltas.bulkAdd(noted);
}

/** The row of a change for which nothing must be read: of a new clip, or of no words of the reader's; else null. */
function rowAtOnce(change: NotedChange): DeltaRow | null {
  if (change.kind === 'annotation') return null;
  const { before, after, article } = change;
  if (before === null) return after && rowOf(after, termsOf(article), []);
  if (after === null) {
    const { number } = before;
    return { number, columns: noColumns, keptFlags: 0, article: noTerms, reader: noTerms };
  }
  if (before.note !== after.note || before.tags.join('\n') !== after.tags.join('\n')) return null;
  return {
    number: after.number,
    columns: columnsOf(after),
    keptFlags: annotationFlags,
    article: termsOf(article),
    reader: null,
    ...movedOf(before, after),
  };
}

/** The row of any other change, as soon as the clip's annotations were read; null if there is no clip. */
async function rowOfWords(db: LibraryDatabase, change: NotedChange): Promise<DeltaRow | null> {
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
  return article && packTerms(articleTerms(article));
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
  const columns = columnsOf(clip);
  return {
    number: clip.number,
    columns: { ...columns, flags: columns.flags | annotationFlagsOf(annotations) },
    keptFlags: 0,
    article,
    reader: packTerms(readerTerms({ note: clip.note, tags: clip.tags, annotations })),
  };
}
