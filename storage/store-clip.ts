import type { Article, Clip } from '../core/model';
import { toRow } from './clip-row';
import { count, nextNumber } from './counters';
import type { LibraryDatabase } from './database';
import type { ClipRow } from './rows';
import { type NotedChange, noteChange } from './search/note-change';
import { type Tally, tally } from './tally';

/** A clip that is to be stored, beside its row as it lies in the database. */
export interface ClipChange {
  readonly before: ClipRow | null;
  readonly after: Clip;
  /** Given when the text that is read is another. */
  readonly article?: Article;
}

/**
 * Stores a clip that is there already. This and `storeClips` are the only ways
 * to the table, so that counters and search index follow. Part of the
 * transaction that makes the change.
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

/** Stores many clips, new ones (`before` is null) too. */
export async function storeClips(
  db: LibraryDatabase,
  changes: readonly ClipChange[],
): Promise<void> {
  const kept = new Set(changes.flatMap(({ before }) => before?.id ?? []));
  const counted: Tally = new Map();
  const noted: NotedChange[] = [];
  const rows: ClipRow[] = [];
  const isNew = (row: ClipRow) => !kept.has(row.id);
  for (const { before, after, article } of changes) {
    const row = toRow(after, before?.number ?? (await nextNumber(db)));
    if (before !== null) tally(counted, before, -1);
    tally(counted, row, 1);
    noted.push({ kind: 'clip', before, after: row, article: article ?? null });
    rows.push(row);
  }
  const [added, put] = [rows.filter(isNew), rows.filter((row) => !isNew(row))];
  // `add`, not `put`: an id that is taken is a bug, and must not overwrite a clip.
  if (added.length > 0) await db.clips.bulkAdd(added);
  if (put.length > 0) await db.clips.bulkPut(put);
  await count(db, counted);
  await noteChange(db, noted);
}
