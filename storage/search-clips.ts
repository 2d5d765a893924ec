import { type Clip, foldText, type Result, succeed } from '../core/model';
import { fromRow } from './clip-row';
import type { LibraryDatabase } from './database';
import type { ClipRow } from './rows';

/** Rows that are in memory at once. */
const rowsAtOnce = 500;

/** Words of a query that count; nobody types more, and a pasted page must not stall the search. */
const mostWords = 16;

/**
 * See `Library.searchClips`. Reads every clip row, newest first, until enough
 * are found. Whole runs of rows are fetched between two keys, because a cursor
 * that goes backwards costs a round trip for each row.
 */
export async function searchClips(
  db: LibraryDatabase,
  query: string,
  limit: number,
): Promise<Result<readonly Clip[]>> {
  const words = foldText(query).split(/\s+/).filter(Boolean).slice(0, mostWords);
  const places = (await db.clips.orderBy('order').keys()) as string[];
  const found: Clip[] = [];
  for (let end = places.length; end > 0 && found.length < limit; end -= rowsAtOnce) {
    const run = places.slice(Math.max(0, end - rowsAtOnce), end);
    const rows = await db.clips.where('order').between(run[0], run.at(-1), true, true).toArray();
    found.push(...rows.reverse().filter(holds(words)).map(fromRow));
  }
  return succeed(found.slice(0, Math.max(0, limit)));
}

function holds(words: readonly string[]): (row: ClipRow) => boolean {
  return ({ summary, tags, note }) => {
    const text = foldText(
      [summary.headline, summary.publisher ?? '', ...summary.authors, ...tags, note].join('\n'),
    );
    return words.every((word) => text.includes(word));
  };
}
