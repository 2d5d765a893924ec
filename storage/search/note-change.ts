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
import { type DeltaRow, type PackedTerms, packTerms } from './index-rows';

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

const noTerms: PackedTerms = { terms: '', classes: new Uint8Array(0) };

/**
 * Notes changes for the search index. Called inside of the transaction that
 * makes them, whose tables include `searchDeltas`, so that no crash leaves a
 * clip that cannot be found.
 */
export async function noteChange(
  db: LibraryDatabase,
  changes: readonly NotedChange[],
): Promise<void> {
  const rows: DeltaRow[] = [];
  for (const change of changes) {
    const row = rowOfState(change);
    // Dexie loses its transaction in a hundred waits that have nothing to do with it.
    if (row !== null) rows.push(row);
    else rows.push(...(await rowsOfText(db, change)));
  }
  await db.searchDeltas.bulkAdd(rows);
}

/** The row of a change that touches no words of the reader's, else null. */
function rowOfState(change: NotedChange): DeltaRow | null {
  if (change.kind === 'annotation' || change.before === null) return null;
  const { before, after, article } = change;
  if (after === null) {
    const { number } = before;
    return { number, columns: noColumns, keptFlags: 0, article: noTerms, reader: noTerms };
  }
  if (before.note !== after.note || before.tags.join('\n') !== after.tags.join('\n')) return null;
  return {
    number: after.number,
    columns: columnsOf(after),
    keptFlags: annotationFlags,
    article: article === null ? null : packTerms(articleTerms(article)),
    reader: null,
  };
}

/** The row of a change that does, as soon as the clip's annotations were read; none if there is no clip. */
async function rowsOfText(db: LibraryDatabase, change: NotedChange): Promise<readonly DeltaRow[]> {
  if (change.kind === 'annotation') {
    const clip = await db.clips.get(change.clip.id);
    return clip === undefined ? [] : [await withReader(db, clip, null)];
  }
  const { after, article } = change;
  if (after === null) return [];
  const terms = article === null ? null : packTerms(articleTerms(article));
  return [await withReader(db, after, terms)];
}

/** A row that says anew what the reader wrote. */
async function withReader(
  db: LibraryDatabase,
  clip: ClipRow,
  article: PackedTerms | null,
): Promise<DeltaRow> {
  const annotations = await standingAnnotations(db, clip.id);
  const columns = columnsOf(clip);
  return {
    number: clip.number,
    columns: { ...columns, flags: columns.flags | annotationFlagsOf(annotations) },
    keptFlags: 0,
    article,
    reader: packTerms(readerTerms({ note: clip.note, tags: clip.tags, annotations })),
  };
}
