import type { Article, Clip } from '../core/model';
import { toRow } from './clip-row';
import { beginCount } from './counters';
import type { LibraryDatabase } from './database';
import type { ClipRow } from './rows';
import { type NotedChange, noteChange } from './search/note-change';
import { addTo, type Tally, tally } from './tally';

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

/**
 * Stores many clips, new ones (`before` is null) too. A number that was given to
 * a clip is never given again, even when that clip was purged.
 */
export async function storeClips(
  db: LibraryDatabase,
  changes: readonly ClipChange[],
): Promise<void> {
  const counted: Tally = new Map();
  for (const { before, after } of changes) {
    if (before === null) addTo(counted, 'number', 1);
    else tally(counted, before, -1);
    tally(counted, after, 1);
  }
  const counting = await beginCount(db, counted);
  let last = counting.stood('number');
  const added: ClipRow[] = [];
  const put: ClipRow[] = [];
  const noted = changes.map(({ before, after, article = null }): NotedChange => {
    if (before === null) last += 1;
    const row = toRow(after, before?.number ?? last);
    (before === null ? added : put).push(row);
    return { kind: 'clip', before, after: row, article };
  });
  await Promise.all([
    // `add`, not `put`: an id that is taken is a bug, and must not overwrite a clip.
    added.length > 0 && db.clips.bulkAdd(added),
    put.length > 0 && db.clips.bulkPut(put),
    counting.finish(),
  ]);
  await noteChange(db, noted);
}
