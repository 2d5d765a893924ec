import { answerOf } from './index-database';
import { type HeadRow, headKey, indexFormat } from './index-rows';

/** Somebody else has changed the index meanwhile; what was made of it is thrown away. */
export class IndexChanged extends Error {
  override readonly name = 'IndexChanged';
}

/** The head of an index with nothing in it. */
export const emptyHead: HeadRow = {
  format: indexFormat,
  revision: 0,
  nextSegment: 1,
  folded: 0,
  segments: [],
  builtUpTo: 0,
};

/** The head as it is stored, or null when there is none that can be used. */
export async function readHead(transaction: IDBTransaction): Promise<HeadRow | null> {
  const stored = await answerOf<HeadRow | undefined>(
    transaction.objectStore('searchHead').get(headKey),
  );
  return stored?.format === indexFormat ? stored : null;
}

/** The head, if it is still the one with this revision; else throws `IndexChanged`. */
export async function expectHead(transaction: IDBTransaction, revision: number): Promise<HeadRow> {
  const head = await readHead(transaction);
  if (head?.revision !== revision) throw new IndexChanged();
  return head;
}

/** Stores a head in place of the one that it was made of. */
export function putHead(transaction: IDBTransaction, head: HeadRow): void {
  transaction.objectStore('searchHead').put({ ...head, revision: head.revision + 1 }, headKey);
}
