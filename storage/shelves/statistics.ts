import type { Tag } from '../../core/model';
import { listCounters, readCounter } from '../schema/counters';
import type { LibraryDatabase } from '../schema/database';

/** Statistics of a library. */
export interface Statistics {
  /** Clips by week of saving, oldest first. `week` is its Monday ("2026-11-09"), in UTC. Weeks without clips are omitted. */
  readonly weeks: readonly { readonly week: string; readonly count: number }[];
  /** Tags in use, most used first. */
  readonly tags: readonly Tag[];
  readonly clips: number;
  readonly unread: number;
  readonly annotations: number;
  readonly words: number;
}

/** See `Library.getStatistics`. Reads counters and tags, but no clips. */
export async function getStatistics(db: LibraryDatabase): Promise<Statistics> {
  const [weeks, tags, clips, unread, annotations, words] = await Promise.all([
    listCounters(db, 'week:'),
    db.tags.toArray(),
    readCounter(db, 'all'),
    readCounter(db, 'unread'),
    readCounter(db, 'annotations'),
    readCounter(db, 'words'),
  ]);
  return {
    weeks: weeks.map(({ key, count }) => ({ week: key, count })),
    tags: tags.filter(({ uses }) => uses > 0).sort((a, b) => b.uses - a.uses),
    clips,
    unread,
    annotations,
    words,
  };
}
